// Half-typed forms are kept on the server while somebody types, and put back when the form is
// opened again. Tasklist itself would keep them in a browser that others use as well.

import { fillIn, formIn } from './form.js';

const SOON = 800;

const typed = (form, data) =>
  Object.fromEntries(form.get('formFieldRegistry').getAll()
    .filter(field => field.key && !field.disabled && !field.readonly && data[field.key] !== undefined)
    .map(field => [field.key, data[field.key]]));

function sign(container) {
  const said = document.createElement('p');
  said.className = 'hall-note hall-draft';
  said.setAttribute('role', 'status');
  container.after(said);
  return said;
}

async function putBack(form, hall, task, said) {
  const kept = await hall.page(['tasks', task, 'draft']);
  if (kept) {
    const { answers, savedAt } = JSON.parse(kept);
    await fillIn(form, answers);
    said.textContent = `已恢复${savedAt}填写的内容`;
  }
}

function keepWhileTyping(form, hall, task, said) {
  let waiting;
  form.on('submit', () => clearTimeout(waiting));
  form.on('changed', ({ data }) => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      try {
        await hall.send(typed(form, data), 'tasks', task, 'draft');
        said.textContent = '填写的内容已自动保存';
      } catch (error) {
        said.textContent = `填写的内容还没有保存：${error.message}`;
      }
    }, SOON);
  });
}

async function look(container, hall) {
  const form = formIn(container);
  const task = new URLSearchParams(location.hash.split('?')[1]).get('task');
  if (!form || !task || container.dataset.draft) {
    return;
  }
  container.dataset.draft = task;
  const said = sign(container);
  await putBack(form, hall, task, said).catch(error => { said.textContent = error.message; });
  keepWhileTyping(form, hall, task, said);
}

/** Watches for forms of tasks until the answer is called. */
export function keepDrafts(hall) {
  const watch = new MutationObserver(() =>
    document.querySelectorAll('.task-details .fjs-container').forEach(container => look(container, hall)));
  watch.observe(document.body, { childList: true, subtree: true });
  return () => watch.disconnect();
}
