// Elements of the page. Text is always set as text.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([attribute, value]) => {
    if (attribute.startsWith('on')) {
      made.addEventListener(attribute.substring(2), value);
    } else if (value !== undefined && value !== false) {
      made.setAttribute(attribute, value === true ? '' : value);
    }
  });
  made.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined));
  return made;
}

export const table = (heads, rows) =>
  element('table', { class: 'hall-table' },
    element('thead', {}, element('tr', {}, heads.map(head => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, rows.map(cells => element('tr', {}, cells.map(cell => element('td', {}, cell))))));

// Nobody presses a button twice while the hall is at work.
export function button(text, act, emphasis = 'default') {
  const made = element('button', {
    type: 'button',
    class: `btn btn-${emphasis}`,
    onclick: async () => {
      made.disabled = true;
      try {
        await act();
      } finally {
        made.disabled = false;
      }
    }
  }, text);
  return made;
}

export const problem = text => element('p', { class: 'hall-problem', role: 'alert' }, text);

// Shows what is to be seen once it is there, or why it is not.
export async function show(place, make) {
  place.replaceChildren(element('p', { role: 'status' }, '正在处理……'));
  try {
    place.replaceChildren(...[await make()].flat(Infinity).filter(child => child));
  } catch (error) {
    place.replaceChildren(problem(error.message));
  }
}
