// Several applications of one item accepted in one go, with one list of what came of each.
import { made } from './dialog.js';

const outcome = ({ caseNumber, whyNot }) => made('li', {},
  made('a', { href: `#/case/${encodeURIComponent(caseNumber || '')}` }, caseNumber || ''), `　${whyNot || '已受理'}`);

function told(outcomes) {
  const accepted = outcomes.filter(each => !each.whyNot).length;
  const sentence = `受理${accepted}件` + (accepted < outcomes.length ? `，${outcomes.length - accepted}件没有受理：` : '');
  return [made('p', {}, sentence), made('ul', {}, ...outcomes.map(outcome))];
}

/** The page, which is drawn anew after each go. */
export async function showAcceptances(place, hall) {
  const status = () => place.querySelector('[role=status]');
  const draw = async () => { place.innerHTML = await hall.page(['acceptances']); };
  const accept = async button => {
    const tasks = [...button.form.querySelectorAll('[name=task]:checked')].map(box => box.value);
    const outcomes = JSON.parse(await hall.send({ tasks }, 'acceptances'));
    await draw();
    status().replaceChildren(...told(outcomes));
  };
  place.onclick = event => {
    const button = event.target.closest('[data-accept]');
    if (button) {
      button.disabled = true;
      accept(button).catch(error => { status().textContent = error.message; }).finally(() => { button.disabled = false; });
    }
  };
  place.onchange = event => {
    if (event.target.matches('[data-all]')) {
      event.target.form.querySelectorAll('[name=task]:enabled').forEach(box => { box.checked = event.target.checked; });
    }
  };
  await draw();
}
