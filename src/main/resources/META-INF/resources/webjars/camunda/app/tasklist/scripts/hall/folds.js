// On the form of an application, what few need is folded up: each part whose heading says
// that it may be left out opens by a click, and stays open where something stands in it.
import { made } from './dialog.js';

const MAY_BE_LEFT_OUT = /不填）$/;

const isHeading = row => row.querySelector('h4') !== null;

function rowsBelow(heading) {
  const rows = [];
  for (let row = heading.nextElementSibling; row && !isHeading(row); row = row.nextElementSibling) {
    rows.push(row);
  }
  return rows;
}

const isFilled = row => [...row.querySelectorAll('input')].some(input =>
  (input.type === 'checkbox' ? input.checked : input.value !== ''));

function fold(row) {
  const heading = row.querySelector('h4');
  const rows = rowsBelow(row);
  const text = heading.dataset.text ??= heading.textContent;
  const button = made('button', { type: 'button', className: 'btn btn-link' });
  const draw = open => {
    rows.forEach(below => below.toggleAttribute('data-folded', !open));
    button.textContent = `${open ? '▾' : '▸'} ${text}`;
    button.setAttribute('aria-expanded', String(open));
  };
  button.onclick = () => draw(button.getAttribute('aria-expanded') !== 'true');
  heading.replaceChildren(button);
  draw(rows.some(isFilled));
}

/** Folds up what may be left out. */
export function foldUp(container) {
  [...container.querySelectorAll('.fjs-layout-row')]
    .filter(row => MAY_BE_LEFT_OUT.test(row.querySelector('h4')?.textContent))
    .forEach(fold);
}
