// Heads give out several tasks at once, or put them back; the server says what was changed.
import { made } from './dialog.js';

const chosen = place => [...place.querySelectorAll('[name=task]:checked')].map(box => box.value);

const named = left => made('li', {}, `${left.caseNumber || ''}　${left.whyNot}`);

function told(what, { changed, left }) {
  const sentence = `${what}${changed}项` + (left.length > 0 ? `，${left.length}项没有改动：` : '');
  return [made('p', {}, sentence), made('ul', {}, ...left.map(named))];
}

/** The page, which is drawn anew after each change. */
export async function showHandOut(place, hall) {
  const status = () => place.querySelector('[role=status]');
  const draw = async (page = 0) => {
    const holder = place.querySelector('[name=holder]')?.value || '';
    place.innerHTML = await hall.page(['assignments'], { parameters: new URLSearchParams({ holder, page }) });
  };
  const send = async (what, body, ...steps) => {
    const out = await hall.send(body, 'assignments', ...steps);
    await draw();
    status().replaceChildren(...told(what, JSON.parse(out)));
  };
  const act = async button => {
    const { to, reason } = place.querySelector('form');
    const tasks = chosen(place);
    if (button.dataset.page) {
      await draw(button.dataset.page);
    } else if (button.matches('[data-give]')) {
      await send('已分派', { tasks, to: to.value, reason: reason.value });
    } else {
      await send('已放回', { tasks, reason: reason.value }, 'release');
    }
  };
  const tell = error => { status().textContent = error.message; };
  place.onclick = event => {
    const button = event.target.closest('button');
    if (button) {
      act(button).catch(tell);
    }
  };
  place.onchange = event => {
    if (event.target.matches('[data-all]')) {
      place.querySelectorAll('[name=task]').forEach(box => { box.checked = event.target.checked; });
    } else if (event.target.matches('[name=holder]')) {
      draw().catch(tell);
    }
  };
  await draw();
}
