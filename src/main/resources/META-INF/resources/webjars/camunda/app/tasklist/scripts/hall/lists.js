// Pages of cases that are in no list of tasks, and the search in the navigation bar.
import { server } from '../../../hall/server.js';
import { showAcceptances } from './acceptances.js';
import { fillMenu } from './account.js';
import { showHandOut } from './hand-out.js';
import { printDocuments } from './print.js';
import { showStart } from './start.js';
import { showSubstitutions } from './substitutions.js';

const LISTS = [
  { path: '/start', title: '登记申请', concerns: ({ receives }) => receives },
  { path: '/acceptances', title: '成批受理', concerns: ({ receives }) => receives },
  { path: '/recent', title: '刚才办的' },
  { path: '/handled', title: '我经办过的' },
  { path: '/copies', title: '抄送我的' },
  { path: '/substitutions', title: '请假和代理' },
  { path: '/hand-out', title: '分派任务', concerns: ({ handsOut }) => handsOut }
];

// What is searched for may be somebody's number: it goes into no address.
let wanted = '';

async function print(button) {
  try {
    await printDocuments([...button.closest('td').querySelectorAll('a.hall-document')].map(link => link.href));
  } catch (error) {
    button.textContent = error.message;
  }
}

async function show(place, asking) {
  place.onclick = ({ target }) => {
    if (target.matches('[data-print]')) {
      print(target);
    }
  };
  try {
    place.innerHTML = await asking;
  } catch (error) {
    place.textContent = error.message;
  }
}

const place = node => {
  const page = document.createElement('main');
  page.className = 'hall-page';
  page.innerHTML = '<a class="hall-back" href="#/">« 返回列表</a><div role="status"></div>';
  node.replaceChildren(page);
  return page.lastElementChild;
};

const route = (path, draw) => ({
  id: `hall-list-${path.slice(1)}`,
  pluginPoint: 'tasklist.route',
  properties: { path },
  render: (node, { api }) => draw(node, server(api))
});

const page = (path, ask) => route(path, (node, hall) => show(place(node), ask(hall)));

// A page that draws itself anew.
const alive = (path, draw) => route(path, (node, hall) => {
  const shown = place(node);
  draw(shown, hall).catch(error => { shown.textContent = error.message; });
});

const pageOf = () => new URLSearchParams(location.hash.split('?')[1]).get('page') || '0';

function search(node) {
  node.innerHTML = `<form class="hall-search" role="search"><input type="search" maxlength="200"
    aria-label="查找办件和事项" placeholder="编号、姓名、证件号、电话、事项" /></form>`;
  node.firstElementChild.onsubmit = event => {
    event.preventDefault();
    wanted = node.querySelector('input').value.trim();
    if (wanted) {
      location.hash = `#/search?${Date.now()}`;
    }
  };
}

let workplace;

// A link to a page that concerns not everybody waits for the server's word.
const link = ({ path, title, concerns }, place) => ({
  id: `hall-link-${path.slice(1)}`,
  pluginPoint: 'tasklist.navbar.action',
  priority: 390 - place,
  render: async (node, { api }) => {
    workplace ??= server(api).json(['workplace']);
    setTimeout(() => fillMenu(api, workplace));
    if (!concerns || await workplace.then(concerns, () => false)) {
      node.innerHTML = `<a class="hall-link" href="#${path}">${title}</a>`;
    }
  },
  unmount: () => { workplace = undefined; }
});

export const lists = [
  { id: 'hall-search', pluginPoint: 'tasklist.navbar.action', priority: 400, render: search },
  ...LISTS.map(link),
  alive('/start', showStart),
  alive('/acceptances', showAcceptances),
  page('/recent', hall => hall.page(['lists', 'recent'])),
  page('/handled', hall => hall.page(['lists', 'handled'], { parameters: `page=${pageOf()}` })),
  page('/copies', hall => hall.page(['lists', 'copies'])),
  alive('/substitutions', showSubstitutions),
  alive('/hand-out', showHandOut),
  page('/search', hall => (wanted ? hall.send({ text: wanted }, 'lists', 'search') : Promise.resolve('')))
];
