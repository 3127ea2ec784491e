// After a form was taken: what was done, what there is to print, and the next task opens by itself.
import { server } from '../../../hall/server.js';
import { made } from './dialog.js';
import { printDocuments } from './print.js';
import { whenSent } from './sent.js';

// Tasklist lets go of the task that was done first.
const SOON = 600;

// Whoever has gone on by themselves meanwhile is left where they are.
function openNext(task) {
  const [path, search = ''] = location.hash.split('?');
  const parameters = new URLSearchParams(search);
  if (path === '#/' && !parameters.get('task')) {
    parameters.delete('detailsTab');
    parameters.set('task', task);
    location.hash = `#/?${parameters}`;
  }
}

function printing(hall, number, documents) {
  const addresses = documents.map(document => hall.address('cases', number, 'documents', document.number));
  const names = documents.map(document => document.title).join('、');
  const button = made('button', { type: 'button', className: 'btn btn-primary' }, `打印${names}`);
  button.onclick = () => printDocuments(addresses).catch(error => { button.textContent = error.message; });
  return button;
}

function bar() {
  const place = document.querySelector('.hall-said') || made('div', { className: 'hall-said' });
  place.setAttribute('role', 'status');
  document.body.append(place);
  return place;
}

// The dialog of an application holds the focus until it is gone.
const dialogGone = async () => {
  while (document.querySelector('.modal-dialog')) {
    await new Promise(resolve => { setTimeout(resolve, 100); });
  }
};

async function show(hall, number) {
  await dialogGone();
  const { title, documents, next } = await hall.json(['cases', number, 'done']);
  const place = bar();
  const link = made('a', { href: `#/case/${encodeURIComponent(number)}` }, number);
  const close = made('button', { type: 'button', className: 'btn btn-link', onclick: () => place.remove() }, '关闭');
  const said = made('span', {}, `刚才办的：${title}　`, link);
  place.replaceChildren(said, ...(documents.length > 0 ? [printing(hall, number, documents)] : []), close);
  place.querySelector('.btn-primary')?.focus();
  if (next) {
    openNext(next);
  }
}

const shownCase = () => document.querySelector('.hall-panel .hall-case')?.dataset.number;

/** The number of the case that a form was about, before the page turns to another. */
const numberOf = ({ what, answer }) => (what === 'task' ? shownCase() : JSON.parse(answer).businessKey);

// The gate itself names who has taken a task; of one that is done only the case knows.
const FASTER = ['engine.taskGone', 'shared.lostRace'];

function lostTheRace({ status, what, answer }) {
  return status === 409 && what === 'task' && FASTER.includes(JSON.parse(answer).code) && shownCase();
}

async function tellWhoWasFaster(hall) {
  const { who, when, title } = await hall.json(['cases', shownCase(), 'latest']);
  bar().replaceChildren(made('span', {}, `本次提交没有生效。该办件最近一步：${who}，${when}，${title}　`),
    made('button', { type: 'button', className: 'btn btn-link', onclick: () => bar().remove() }, '关闭'));
}

function heard(hall, sent) {
  const failed = error => bar().replaceChildren(error.message);
  if (lostTheRace(sent)) {
    tellWhoWasFaster(hall).catch(failed);
  } else if (sent.status >= 200 && sent.status < 300 && !sent.claims) {
    const number = numberOf(sent);
    if (number) {
      setTimeout(() => show(hall, number).catch(failed), SOON);
    }
  }
}

let forget;

export const done = {
  id: 'hall-done',
  pluginPoint: 'tasklist.navbar.action',
  priority: 2,
  render: (node, { api }) => {
    const hall = server(api);
    forget = whenSent(sent => heard(hall, sent));
  },
  unmount: () => {
    forget?.();
    document.querySelector('.hall-said')?.remove();
  }
};
