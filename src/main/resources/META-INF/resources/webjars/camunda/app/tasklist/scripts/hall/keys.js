// Everything by keyboard; `?` shows the keys. They are no single letters, which would get in the
// way of whoever types, dictates or uses a screen reader.
import { made } from './dialog.js';
import { shortcuts } from './shortcuts.js';

const press = selector => document.querySelector(selector)?.click();

const goTo = path => () => { location.hash = `#${path}`; };

const SUBMIT = '.modal-dialog .modal-footer .btn-primary, .task-card .form-actions .btn-primary';

const KEYS = [
  { key: 'ctrl+alt+n', description: '登记申请', act: goTo('/start') },
  { key: 'ctrl+alt+a', description: '成批受理', act: goTo('/acceptances') },
  { key: 'ctrl+alt+s', description: '查找办件和事项', act: () => document.querySelector('.hall-search input')?.focus() },
  { key: 'ctrl+alt+r', description: '刚才办的', act: goTo('/recent') },
  { key: 'ctrl+alt+h', description: '返回任务列表', act: goTo('/') },
  { key: 'ctrl+alt+p', description: '打印刚才办的文书', act: () => press('.hall-said .btn-primary') },
  { key: 'ctrl+enter', description: '提交当前表单', act: () => press(SUBMIT) }
];

const pressed = event =>
  [event.ctrlKey && 'ctrl', event.altKey && 'alt', event.key.toLowerCase()].filter(Boolean).join('+');

const WRITING = 'input:not([type=checkbox], [type=radio]), textarea, [contenteditable=true]';

const asksForHelp = event => event.key === '?' && !event.ctrlKey && !event.target.closest?.(WRITING);

const row = ({ key, description }) => made('tr', {}, made('td', {}, made('kbd', {}, key)), made('td', {}, description));

/** Shows the keys. */
export function showKeys() {
  const close = made('button', { type: 'button', className: 'btn btn-default', onclick: () => shown.close() }, '关闭');
  const table = made('table', {}, ...[...KEYS, ...Object.values(shortcuts), { key: '?', description: '显示快捷键' }].map(row));
  const shown = made('dialog', { className: 'hall-dialog', onclose: () => shown.remove() },
    made('h2', {}, '快捷键'), table, made('p', { className: 'hall-buttons' }, close));
  document.body.append(shown);
  shown.showModal();
}

function listen(event) {
  const wanted = KEYS.find(({ key }) => key === pressed(event));
  if (wanted) {
    event.preventDefault();
    wanted.act();
  } else if (asksForHelp(event)) {
    showKeys();
  }
}

export const keys = {
  id: 'hall-keys',
  pluginPoint: 'tasklist.navbar.action',
  priority: 4,
  render: () => document.addEventListener('keydown', listen),
  unmount: () => document.removeEventListener('keydown', listen)
};
