// The start page: an item by two keys, those received most often on top.
import { made } from './dialog.js';
import { watchForApplications } from './reader.js';

const meant = (item, text) => item.name.includes(text) || item.initials.includes(text.toLowerCase());

const open = item => { location.hash = `#/?processStart=${encodeURIComponent(item.id)}`; };

const row = item => made('li', {}, made('button', { type: 'button', className: 'btn btn-link', onclick: () => open(item) },
  item.name), made('small', {}, item.often ? '　常办' : ''));

function page(items) {
  const list = made('ul', { className: 'hall-rows' });
  const input = made('input', { type: 'search', className: 'form-control', maxLength: 50, autocomplete: 'off' });
  const found = () => items.filter(item => meant(item, input.value.trim()));
  const draw = () => {
    const shown = found();
    list.replaceChildren(...shown.map(row));
    if (shown.length === 0) {
      list.append(made('li', {}, items.length > 0 ? '没有这个事项' : '登记申请由各单位窗口办理'));
    }
  };
  input.oninput = draw;
  const form = made('form', {}, made('label', {}, '事项名称或者拼音首字母，按回车选第一项', input), list);
  form.onsubmit = event => {
    event.preventDefault();
    found().slice(0, 1).forEach(open);
  };
  form.onkeydown = event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const stops = [input, ...list.querySelectorAll('button')];
      stops[stops.indexOf(document.activeElement) + step]?.focus();
      event.preventDefault();
    }
  };
  draw();
  setTimeout(() => input.focus());
  return form;
}

/** The page. */
export async function showStart(place, hall) {
  place.replaceChildren(made('section', { className: 'hall-list hall-start' }, made('h1', {}, '登记申请'),
    page(await hall.json(['start']))));
}

let forget;

export const startForms = {
  id: 'hall-start-forms',
  pluginPoint: 'tasklist.navbar.action',
  priority: 3,
  render: () => { forget = watchForApplications(); },
  unmount: () => forget?.()
};
