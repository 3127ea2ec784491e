// An identity card reader types like a keyboard: one line, 姓名|性别|民族|出生|住址|号码, and Enter.
// What it read goes into the form; whoever changes it afterwards sees that they did.
import { made } from './dialog.js';
import { foldUp } from './folds.js';
import { fillIn, formIn } from './form.js';

const FIELDS = {
  applicant: { applicantName: '姓名', applicantIdNumber: '号码', address: '住址' },
  agent: { agentName: '姓名', agentIdNumber: '号码' }
};

const PARTS = ['姓名', '性别', '民族', '出生', '住址', '号码'];

function read(line) {
  const parts = line.trim().split('|').map(part => part.trim());
  if (parts.length !== PARTS.length || !parts[0] || !parts[5]) {
    throw new Error('没有读全，请重新刷卡；也可以直接在下面填写');
  }
  return Object.fromEntries(PARTS.map((name, place) => [name, parts[place]]));
}

const answersOf = (card, fields) =>
  Object.fromEntries(Object.entries(fields).map(([key, part]) => [key, card[part]]).filter(([, value]) => value));

function changed(given, fields, data) {
  const others = Object.keys(given).filter(key => given[key] !== (data[key] ?? ''));
  return others.length === 0 ? '已读卡' : `已读卡；读卡后改过：${others.map(key => fields[key]).join('、')}`;
}

function reader(form, container) {
  const given = {};
  const line = made('input', { type: 'text', className: 'form-control', maxLength: 400, autocomplete: 'off' });
  const who = made('select', { className: 'form-control' }, made('option', { value: 'applicant' }, '申请人'),
    made('option', { value: 'agent' }, '代理人'));
  const said = made('p', { className: 'hall-note' });
  said.setAttribute('role', 'status');
  who.setAttribute('aria-label', '读谁的身份证');
  const tell = () => {
    const { data } = form._getState();
    said.textContent = Object.entries(given)
      .map(([whose, answers]) => `${whose === 'agent' ? '代理人' : '申请人'}${changed(answers, FIELDS[whose], data)}`).join('　');
  };
  line.onkeydown = async event => {
    if (event.key !== 'Enter') {
      return;
    }
    event.preventDefault();
    try {
      const answers = answersOf(read(line.value), FIELDS[who.value]);
      await fillIn(form, who.value === 'applicant' ? { ...answers, applicantType: 'individual' } : answers);
      given[who.value] = answers;
      tell();
      foldUp(container);
      container.querySelector('[id$=Field_phone]')?.focus();
    } catch (error) {
      said.textContent = error.message;
    }
    line.value = '';
  };
  form.on('changed', () => Object.keys(given).length > 0 && tell());
  const place = made('div', { className: 'hall-reader' }, made('label', {}, '刷身份证（光标在此处时刷卡）', line), who, said);
  setTimeout(() => line.focus());
  return place;
}

/** Watches for forms of applications until the answer is called. */
export function watchForApplications() {
  const look = () => document.querySelectorAll('.modal-dialog .fjs-container:not([data-reader])').forEach(container => {
    const form = formIn(container);
    if (form) {
      container.dataset.reader = 'yes';
      container.before(reader(form, container));
      foldUp(container);
    }
  });
  const watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => watch.disconnect();
}
