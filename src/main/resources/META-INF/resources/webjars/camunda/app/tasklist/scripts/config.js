// What Tasklist reads when it opens, in place of the file that comes with it.
import { webapp } from '../../hall/webapp.js';
import { shortcuts } from './hall/shortcuts.js';

// Tasklist would keep what was typed into a form in the browser, and put what was typed into a
// start form into whatever start form is opened next: another item's, another clerk's. An
// applicant's numbers do not stay behind on the counter's machine; drafts lie on the server.
const HALF_TYPED = 'camunda-form:';

Object.keys(localStorage).filter(key => key.startsWith(HALF_TYPED)).forEach(key => localStorage.removeItem(key));

const keep = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (!String(key).startsWith(HALF_TYPED)) {
    keep.call(this, key, value);
  }
};

// The dialog itself stays open over the login too. Where one is open, the page starts over.
window.addEventListener('hashchange', () => {
  if (location.hash.startsWith('#/login') && document.querySelector('.modal-dialog')) {
    location.reload();
  }
});

// Tasklist asks for the newest first unless its address says otherwise: here what is due first
// comes first.
const FIRST_DUE = encodeURIComponent('[{"sortBy":"dueDate","sortOrder":"asc"}]');

function orderTheList() {
  const [path, search = ''] = location.hash.split('?');
  if ((path === '#/' || path === '') && !new URLSearchParams(search).has('sorting')) {
    location.replace(`#/?${search ? search + '&' : ''}sorting=${FIRST_DUE}`);
  }
}

window.addEventListener('hashchange', orderTheList);
orderTheList();

// Tasks come from models, their order is urgency, what was done stands in the case panel, and
// the navigation bar searches.
const NEVER_USED = [
  'tasklist.navbar.action:create-task-action',
  'tasklist.card:tasklist-card-variables',
  'tasklist.header:tasklist-sorting',
  'tasklist.list:task-search',
  'tasklist.task.action:task-action-comment',
  'tasklist.task.detail:task-detail-history',
  'tasklist.task.detail:task-detail-diagram',
  'tasklist.task.detail:task-detail-description'
];

export default webapp('办件', {
  customScripts: ['scripts/hall'],
  without: NEVER_USED,
  shortcuts
});
