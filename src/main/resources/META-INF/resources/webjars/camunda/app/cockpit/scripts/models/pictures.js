import { element, show } from './element.js';

// Two models side by side, plane by plane; one alone where they are the same. The pictures
// bring styles of their own, which must not reach the page.
export function pictures(read) {
  const place = element('section', { class: 'hall-pictures' });
  const open = part => show(place, async () => drawn(await read(part), open));
  open('');
  return place;
}

function drawn(found, open) {
  const same = found.before === found.after;
  return [
    element('nav', { 'aria-label': '流程图各部分' }, found.planes.map(plane => tab(plane, plane.id === found.part, open))),
    same ? null : legend(),
    element('div', { class: same ? 'hall-one' : 'hall-two' },
      same ? null : picture('现行', found.before, open),
      picture(same ? '' : '改后', found.after, open))
  ];
}

const tab = (plane, chosen, open) =>
  element('button', {
    type: 'button',
    class: 'btn btn-default btn-xs',
    'aria-pressed': String(chosen),
    onclick: () => open(plane.id)
  }, plane.changed ? `${plane.name} ●` : plane.name);

const legend = () =>
  element('p', {}, '增：新增（粗线）　删：删去（虚线）　改：内容有改动，或其中有改动　●：这一部分有改动');

function picture(title, svg, open) {
  const place = element('div', { class: 'hall-picture', tabindex: '0' });
  if (svg === null) {
    place.append('没有这一部分');
  } else {
    const shadow = place.attachShadow({ mode: 'open' });
    shadow.innerHTML = svg;
    shadow.addEventListener('click', event => follow(event, open));
  }
  return element('figure', {}, title ? element('figcaption', {}, title) : null, place);
}

function follow(event, open) {
  const link = event.composedPath().find(node => node.localName === 'a');
  if (link) {
    event.preventDefault();
    const target = new URLSearchParams(link.getAttribute('href').substring(1));
    if (target.has('process')) {
      location.hash = `#/models?key=${encodeURIComponent(target.get('process'))}`;
    } else {
      open(target.get('part'));
    }
  }
}
