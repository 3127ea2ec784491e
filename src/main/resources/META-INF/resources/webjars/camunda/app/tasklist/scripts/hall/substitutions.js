// Who stands in for whom. Who can, and for whom somebody may arrange it, the server says.
import { askFor } from './dialog.js';

const TITLES = { absence: '登记请假', standing: '安排代理' };

const POST = 'post:';

function arrangement(kind, person, answers) {
  const named = Object.entries(answers).filter(([name, substitute]) => name.startsWith(POST) && substitute);
  return {
    kind, person, from: answers.from, to: answers.to, reason: answers.reason,
    posts: Object.fromEntries(named.map(([name, substitute]) => [name.slice(POST.length), substitute]))
  };
}

async function arrange(place, hall, kind, again) {
  const person = place.querySelector('[name=person]').value;
  const asked = await hall.json(['substitutions', 'asked'], new URLSearchParams({ person, kind }));
  askFor(TITLES[kind], asked, answers => hall.send(arrangement(kind, person, answers), 'substitutions'),
    () => again(`${TITLES[kind]}已办理`));
}

async function act(place, hall, button, again) {
  if (button.dataset.arrange) {
    await arrange(place, hall, button.dataset.arrange, again);
  } else {
    await hall.send({}, 'substitutions', button.dataset.id, 'end');
    again(`${button.textContent}已办理`);
  }
}

/** The page, which is drawn anew after each change. */
export async function showSubstitutions(place, hall) {
  const again = async said => {
    await draw();
    place.querySelector('[role=status]').textContent = said;
  };
  const draw = async () => { place.innerHTML = await hall.page(['substitutions']); };
  place.onclick = async event => {
    const button = event.target.closest('[data-arrange], [data-end]');
    if (button) {
      await act(place, hall, button, again).catch(error => {
        place.querySelector('[role=status]').textContent = error.message;
      });
    }
  };
  await draw();
}
