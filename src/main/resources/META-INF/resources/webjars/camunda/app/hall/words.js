// What Camunda writes in English with no label behind it: the parts of forms, the names of
// the applications. It is put into Chinese as it appears.
const WORDS = new Map(Object.entries({
  'Welcome': '首页',
  'Admin': '系统管理',
  'Cockpit': '运行监控',
  'Tasklist': '办件',
  'Field is required.': '必填',
  'Field must be a valid email.': '电子邮箱地址不对，请检查',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': '电话号码不对，请检查',
  'Date and time must both be entered.': '日期和时间都要填',
  'Select': '请选择',
  'Search': '查找',
  'No results': '没有找到',
  'All values selected': '已全部选择',
  'Nothing to show.': '没有内容',
  'Previous page': '上一页',
  'Next page': '下一页',
  'Previous month': '上个月',
  'Next month': '下个月',
  'mm/dd/yyyy': '年/月/日',
  'dd/mm/yyyy': '年/月/日',
  'yyyy/mm/dd': '年/月/日',
  'hh:mm': '时:分'
}));

const CALENDAR = new Map(Object.entries({
  'January': '一月',
  'February': '二月',
  'March': '三月',
  'April': '四月',
  'May': '五月',
  'June': '六月',
  'July': '七月',
  'August': '八月',
  'September': '九月',
  'October': '十月',
  'November': '十一月',
  'December': '十二月',
  'Sun': '日',
  'Mon': '一',
  'Tue': '二',
  'Wed': '三',
  'Thu': '四',
  'Fri': '五',
  'Sat': '六'
}));

const SENTENCES = [
  [/^Field must match pattern .*$/, () => '填写的格式不对，请检查'],
  [/^Field must have minimum value of (.+)\.$/, least => `不能小于${least}`],
  [/^Field must have maximum value of (.+)\.$/, most => `不能大于${most}`],
  [/^Field must have minimum length of (.+)\.$/, least => `至少要填${least}个字`],
  [/^Field must have maximum length of (.+)\.$/, most => `最多可填${most}个字`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    (less, more) => `数值不对，最接近的是${less}和${more}`],
  [/^(\d+) of (\d+)$/, (page, pages) => `第${page}页，共${pages}页`]
];

const PLACES = '.fjs-container, .fjs-dropdownlist, .flatpickr-calendar, .app-switch';

// A month is a month in a calendar only: elsewhere it may be somebody's name.
function chinese(text, place) {
  const bare = text.trim();
  const word = WORDS.get(bare) || (place.closest('.flatpickr-calendar') && CALENDAR.get(bare));
  if (word) {
    return word;
  }
  const found = SENTENCES.find(([pattern]) => pattern.test(bare));
  return found ? found[1](...bare.match(found[0]).slice(1)) : null;
}

function translateText(node) {
  const said = node.parentElement?.closest(PLACES) && chinese(node.data, node.parentElement);
  if (said) {
    node.data = said;
  }
}

function translateAttributes(element) {
  for (const name of ['placeholder', 'aria-label']) {
    const said = element.hasAttribute(name) && element.closest(PLACES)
      && chinese(element.getAttribute(name), element);
    if (said) {
      element.setAttribute(name, said);
    }
  }
}

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    translateAttributes(node);
    node.childNodes.forEach(translate);
  }
}

export function keepChinese() {
  new MutationObserver(changes =>
    changes.forEach(({ type, target, addedNodes }) => (type === 'childList' ? addedNodes : [target]).forEach(translate))
  ).observe(document.documentElement, {
    childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['placeholder', 'aria-label']
  });
}
