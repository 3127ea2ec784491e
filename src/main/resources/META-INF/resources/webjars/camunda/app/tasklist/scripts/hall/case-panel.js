// The case beside the form. The form is never touched: looking at the case and back keeps
// every sign that was typed.
import { server } from '../../../hall/server.js';
import { showActions } from './actions.js';
import { keepDrafts } from './drafts.js';
import { printDocuments } from './print.js';
import { listenToScans } from './scans.js';

const SOON = 1_000;

const FOLDED = 'hall-panel-folded';

const made = (name, className, ...content) => {
  const element = document.createElement(name);
  element.className = className;
  element.append(...content);
  return element;
};

const say = (place, sentence) => place.replaceChildren(made('p', 'hall-note', sentence));

const parametersOfPage = () => new URLSearchParams(location.hash.split('?')[1]);

function showPicture(details) {
  const image = details.querySelector('img[data-src]');
  if (details.open && image && !image.src) {
    image.src = image.dataset.src;
  }
}

async function unmask(form, hall) {
  const place = form.closest('.hall-applicant');
  const number = form.closest('.hall-case').dataset.number;
  try {
    place.innerHTML = await hall.send({ reason: form.reason.value }, 'cases', number, 'unmasking');
  } catch (error) {
    form.querySelector('small').textContent = error.message;
  }
}

async function print(button) {
  const links = (button.closest('li') || button.closest('section')).querySelectorAll('a.hall-document');
  try {
    await printDocuments([...links].map(link => link.href));
  } catch (error) {
    button.textContent = error.message;
  }
}

function openActions(details, hall, again) {
  if (details.open) {
    const number = details.closest('.hall-case').dataset.number;
    const said = details.querySelector('[role=status]');
    showActions(details.querySelector('.hall-actions'), hall, number, parametersOfPage().get('task'), async sentence => {
      said.textContent = sentence;
      await again(number);
      const status = document.querySelector('.hall-more [role=status]');
      if (status) {
        status.textContent = sentence;
      }
    });
  }
}

// What people do in a case, wherever it is shown.
function listen(place, hall) {
  const again = number => show(place, hall, ['cases', number, 'panel']);
  listenToScans(place, hall, again);
  place.addEventListener('toggle', event => {
    showPicture(event.target);
    if (event.target.matches('.hall-more')) {
      openActions(event.target, hall, again);
    }
  }, true);
  place.addEventListener('submit', event => {
    event.preventDefault();
    if (event.target.matches('.hall-unmask')) {
      unmask(event.target, hall);
    }
  });
  place.addEventListener('click', event => {
    const copied = event.target.closest('[data-copy]');
    const printed = event.target.closest('[data-print]');
    if (copied) {
      navigator.clipboard?.writeText(copied.dataset.copy);
      copied.textContent = '已复制';
    } else if (printed) {
      print(printed);
    }
  });
}

const openParts = place => new Set([...place.querySelectorAll('details[open] > summary')].map(each => each.textContent));

async function show(place, hall, steps, signal) {
  try {
    const page = await hall.page(steps, { signal });
    const open = openParts(place);
    place.innerHTML = page;
    place.querySelectorAll('summary').forEach(each => { each.parentElement.open = open.has(each.textContent); });
    place.scrollTop = 0;
  } catch (error) {
    if (error.name !== 'AbortError') {
      say(place, error.message);
    }
  }
}

function foldButton() {
  const button = made('button', 'btn btn-link hall-fold');
  button.type = 'button';
  const draw = () => {
    const folded = document.body.classList.toggle(FOLDED, localStorage.getItem(FOLDED) === 'yes');
    button.textContent = folded ? '« 办件' : '收起 »';
    button.setAttribute('aria-expanded', String(!folded));
  };
  button.onclick = () => {
    localStorage.setItem(FOLDED, localStorage.getItem(FOLDED) === 'yes' ? 'no' : 'yes');
    draw();
  };
  draw();
  return button;
}

/** Follows the task that is chosen in the list. */
function follow(place, hall) {
  let shown;
  let asking;
  return anew => {
    const task = parametersOfPage().get('task');
    if (task === shown && anew !== 'anew') {
      return;
    }
    shown = task;
    asking?.abort();
    asking = new AbortController();
    if (task) {
      show(place, hall, ['tasks', task, 'panel'], asking.signal);
    } else {
      say(place, '请从列表中选择一项，这里显示该办件的全部情况');
    }
  };
}

function panel(api) {
  const place = made('div', 'hall-panel-body');
  place.tabIndex = 0;
  const whole = made('aside', 'hall-panel', made('header', '', made('h1', '', '办件'), foldButton()), place);
  whole.setAttribute('aria-label', '办件');
  document.querySelector('.three-cols-layout-columns').append(whole);
  document.body.classList.add('hall-with-panel');
  const hall = server(api);
  listen(place, hall);
  const look = follow(place, hall);
  const forget = keepDrafts(hall);
  // Whoever claims a task, or lets it go, does so in the head of the form.
  const claimed = event => event.target.closest('[cam-tasklist-task-meta]') && setTimeout(look, SOON, 'anew');
  window.addEventListener('hashchange', look);
  document.addEventListener('click', claimed);
  look();
  return () => {
    window.removeEventListener('hashchange', look);
    document.removeEventListener('click', claimed);
    forget();
    whole.remove();
  };
}

let drawn;
let remove;

export const casePanel = {
  id: 'hall-case-panel',
  pluginPoint: 'tasklist.list',
  priority: 10,
  // The columns stand in the page once Tasklist has drawn them all.
  render: (node, { api }) => {
    drawn = setTimeout(() => { remove = panel(api); });
  },
  unmount: () => {
    clearTimeout(drawn);
    remove?.();
  }
};

function page(node, ...content) {
  const place = made('main', 'hall-page', back(), ...content);
  node.replaceChildren(place);
  return place;
}

function back() {
  const link = made('a', 'hall-back', '« 返回列表');
  link.href = '#/';
  return link;
}

const stepsOfPage = () => location.hash.split('?')[0].split('/').slice(2).map(decodeURIComponent);

const shown = (hall, number) => {
  const place = made('div', 'hall-shown');
  listen(place, hall);
  show(place, hall, ['cases', number, 'panel']);
  return place;
};

export const casePage = {
  id: 'hall-case',
  pluginPoint: 'tasklist.route',
  properties: { path: '/case/:number' },
  render: (node, { api }) => page(node, shown(server(api), stepsOfPage()[0]))
};

const CHECK = `
  <h1>核对是否重复申请</h1>
  <label><input type="radio" name="duplicate" value="yes" required /> 是同一申请（请申请人撤回其中一件）</label>
  <label><input type="radio" name="duplicate" value="no" required /> 不是同一申请</label>
  <label>理由<input name="reason" class="form-control" maxlength="200" required /></label>
  <button type="submit" class="btn btn-primary">确定</button>
  <p role="status"></p>`;

function check(hall, number, other) {
  const form = made('form', 'hall-check');
  form.innerHTML = CHECK;
  form.onsubmit = async event => {
    event.preventDefault();
    const decided = { other, duplicate: form.duplicate.value === 'yes', reason: form.reason.value };
    try {
      await hall.send(decided, 'cases', number, 'duplicates');
      location.hash = `#/case/${encodeURIComponent(number)}`;
    } catch (error) {
      form.querySelector('[role=status]').textContent = error.message;
    }
  };
  return form;
}

export const comparePage = {
  id: 'hall-compare',
  pluginPoint: 'tasklist.route',
  properties: { path: '/compare/:number/:other' },
  render: (node, { api }) => {
    const hall = server(api);
    const [number, other] = stepsOfPage();
    page(node, check(hall, number, other), made('div', 'hall-two', shown(hall, number), shown(hall, other)));
  }
};
