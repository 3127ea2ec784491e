// The buttons of a case, and the dialogs behind them. What is offered, what is asked and why
// something cannot be done now, the server says.

const made = (name, attributes, ...content) => {
  const element = Object.assign(document.createElement(name), attributes);
  element.append(...content);
  return element;
};

const option = ([code, text]) => made('option', { value: code }, text);

const FIELDS = {
  text: asked => made('input', { type: 'text', maxLength: asked.most }),
  lines: asked => made('textarea', { rows: 5, maxLength: asked.most }),
  number: asked => made('input', { type: 'number', min: 1, max: asked.most }),
  choice: asked => made('select', {}, option(['', '请选择']), ...Object.entries(asked.choices).map(option))
};

function field(asked) {
  const input = Object.assign(FIELDS[asked.kind](asked), { name: asked.name, required: true, className: 'form-control' });
  return made('label', {}, asked.label, input);
}

const answers = (form, action) =>
  Object.fromEntries(action.asked.map(({ name, kind }) =>
    [name, kind === 'number' ? Number(form.elements[name].value) : form.elements[name].value]));

function dialog(hall, number, action, done) {
  const said = made('p', { className: 'hall-note' });
  said.setAttribute('role', 'alert');
  const send = made('button', { type: 'submit', className: 'btn btn-primary' }, action.name);
  const leave = made('button', { type: 'button', className: 'btn btn-default', onclick: () => shown.close() }, '取消');
  const form = made('form', {}, made('h2', {}, action.name), ...action.asked.map(field), said,
    made('p', { className: 'hall-buttons' }, send, leave));
  form.onsubmit = async event => {
    event.preventDefault();
    send.disabled = true;
    try {
      await hall.send(answers(form, action), 'cases', number, ...action.path.split('/'));
      shown.close();
      done(`${action.name}已办理`);
    } catch (error) {
      said.textContent = error.message;
    } finally {
      send.disabled = false;
    }
  };
  const shown = made('dialog', { className: 'hall-dialog', onclose: () => shown.remove() }, form);
  document.body.append(shown);
  shown.showModal();
}

function button(hall, number, action, done) {
  const shown = made('button', { type: 'button', className: 'btn btn-default' }, action.name);
  if (action.whyNot) {
    shown.setAttribute('aria-disabled', 'true');
    shown.title = action.whyNot;
    shown.onclick = () => done(`${action.name}：${action.whyNot}`);
  } else {
    shown.onclick = () => dialog(hall, number, action, done);
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
