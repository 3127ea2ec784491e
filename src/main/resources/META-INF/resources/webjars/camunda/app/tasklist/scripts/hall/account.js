// The own password, and the keys, in the menu behind one's name.
import { askFor, made } from './dialog.js';
import { ask } from '../../../hall/server.js';
import { showKeys } from './keys.js';

const line = (name, label) => ({ name, label, kind: 'password', most: 200, required: true });

const REFUSED = '没有改成：现在的密码不对，或者新密码不合要求（至少10个字符，大写字母、小写字母、数字、符号都要有，不含姓名和账号）';

const ASKED = [line('own', '现在的密码'), line('wanted', '新密码'), line('again', '再输一次新密码')];

async function change(api, user, { own, wanted, again }) {
  if (wanted !== again) {
    throw new Error('两次输入的新密码不一样');
  }
  const sent = ask(`${api.engineApi.replace(/\/$/, '')}/user/${encodeURIComponent(user)}/credentials`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': api.CSRFToken },
    body: JSON.stringify({ password: wanted, authenticatedUserPassword: own })
  });
  // The engine refuses in English.
  await sent.catch(error => { throw /[a-z]{3}/i.test(error.message) ? new Error(REFUSED) : error; });
}

const entry = (text, act) =>
  made('li', {}, made('a', { href: '', onclick: event => { event.preventDefault(); act(); } }, text));

/** Puts both into the menu, once Tasklist has drawn it. */
export function fillMenu(api, workplace) {
  const menu = document.querySelector('.account .dropdown-menu');
  if (menu && !menu.querySelector('.hall-password')) {
    const password = entry('修改密码', async () => {
      const { user } = await workplace;
      askFor('修改密码', ASKED, answers => change(api, user, answers), () => {});
    });
    password.className = 'hall-password';
    menu.prepend(password, entry('快捷键（?）', showKeys));
  }
}
