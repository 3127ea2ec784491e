// When the server cannot be reached the page says so and lets nobody send: what was on its way
// may have arrived. Once the server is back, it is asked what became of it.
import { server } from '../../../hall/server.js';
import { made } from './dialog.js';
import { whenSent } from './sent.js';

const LOOK = 5_000;

const SLACK = 5;

let shown;

async function isThere(hall) {
  try {
    const answer = await fetch(hall.address('workplace'), { cache: 'no-store' });
    return answer.status < 500;
  } catch (error) {
    return false;
  }
}

const SIGNED_OUT = '请重新登录，然后在“刚才办的”里查看刚才的提交是否已经生效';

async function whatBecameOf(hall, { what, id, at, claims }) {
  if ((await fetch(hall.address('workplace'))).status === 401) {
    return SIGNED_OUT;
  }
  if (what === 'look' || claims) {
    return '';
  }
  if (what === 'task') {
    const answer = await fetch(hall.address('tasks', id, 'panel'));
    return answer.status === 404 ? '刚才提交的表单已经生效，请勿重复办理' : '刚才提交的表单没有生效，请再提交一次';
  }
  const seconds = (Date.now() - at) / 1000 + SLACK;
  const last = await hall.json(['received']).catch(() => null);
  return last && last.secondsAgo <= seconds
    ? `刚才的申请已经登记：${last.number}，${last.applicant}，请勿重复登记`
    : '刚才的申请没有登记成功，请再提交一次';
}

async function comeBack(hall, sent, words) {
  document.querySelectorAll('body > :not(.hall-away)').forEach(part => part.removeAttribute('inert'));
  words.textContent = `连接已经恢复。${await whatBecameOf(hall, sent).catch(() => '')}`;
  shown.append(made('button', { type: 'button', className: 'btn btn-default', onclick: () => { shown.remove(); shown = undefined; } }, '知道了'));
}

function goAway(hall, sent) {
  if (shown) {
    return;
  }
  const words = made('p', {}, '连不上大厅系统，正在重新连接。填写的内容保留在页面上；连接恢复以前不能提交，请不要关闭页面。');
  shown = made('div', { className: 'hall-away' }, words);
  shown.setAttribute('role', 'alert');
  document.querySelectorAll('body > :not(script, style)').forEach(part => part.setAttribute('inert', ''));
  document.body.append(shown);
  const look = setInterval(async () => {
    if (await isThere(hall)) {
      clearInterval(look);
      comeBack(hall, sent, words);
    }
  }, LOOK);
}

let forget;

export const away = {
  id: 'hall-away-watch',
  pluginPoint: 'tasklist.navbar.action',
  priority: 5,
  render: (node, { api }) => {
    const hall = server(api);
    forget = whenSent(sent => sent.status === 0 && goAway(hall, sent));
  },
  unmount: () => forget?.()
};
