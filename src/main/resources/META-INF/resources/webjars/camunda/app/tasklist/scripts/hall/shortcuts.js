// The keys of Tasklist itself, in the form in which it reads them.
export const shortcuts = {
  claimTask: { key: 'ctrl+alt+c', description: '认领当前任务' },
  focusFilter: { key: 'ctrl+shift+f', description: '转到筛选列表' },
  focusList: { key: 'ctrl+alt+l', description: '转到任务列表的第一项' },
  focusForm: { key: 'ctrl+alt+f', description: '转到表单的第一个输入框' }
};
