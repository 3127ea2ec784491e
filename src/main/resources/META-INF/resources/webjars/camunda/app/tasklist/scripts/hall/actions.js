// The buttons of a case. What is offered, what is asked and why something cannot be done now,
// the server says.
import { askFor, made } from './dialog.js';

function button(hall, number, action, done) {
  const shown = made('button', { type: 'button', className: 'btn btn-default' }, action.name);
  if (action.whyNot) {
    shown.setAttribute('aria-disabled', 'true');
    shown.title = action.whyNot;
    shown.onclick = () => done(`${action.name}：${action.whyNot}`);
  } else {
    shown.onclick = () => askFor(action.name, action.asked,
      answers => hall.send(answers, 'cases', number, ...action.path.split('/')), () => done(`${action.name}已办理`));
  }
  return shown;
}

/** Shows the actions of a case where somebody has opened them. */
export async function showActions(place, hall, number, task, done) {
  try {
    const offered = await hall.json(['cases', number, 'actions'], task ? new URLSearchParams({ task }) : '');
    place.replaceChildren(...offered.map(action => button(hall, number, action, done)));
    if (offered.length === 0) {
      place.textContent = '您在该办件中没有其他可以办理的操作';
    }
  } catch (error) {
    place.textContent = error.message;
  }
}
