// A short dialog: a few fields, and what becomes of them.

export const made = (name, attributes, ...content) => {
  const element = Object.assign(document.createElement(name), attributes);
  element.append(...content);
  return element;
};

const option = ([code, text]) => made('option', { value: code }, text);

const FIELDS = {
  text: asked => made('input', { type: 'text', maxLength: asked.most }),
  lines: asked => made('textarea', { rows: 5, maxLength: asked.most }),
  password: asked => made('input', { type: 'password', maxLength: asked.most, autocomplete: 'off' }),
  date: () => made('input', { type: 'date' }),
  number: asked => made('input', { type: 'number', min: 1, max: asked.most }),
  choice: asked => made('select', {}, option(['', '请选择']), ...Object.entries(asked.choices).map(option))
};

function field(asked) {
  const input = Object.assign(FIELDS[asked.kind](asked), { name: asked.name, required: asked.required, className: 'form-control' });
  return made('label', {}, asked.label, input);
}

const answers = (form, fields) =>
  Object.fromEntries(fields.map(({ name, kind }) =>
    [name, kind === 'number' ? Number(form.elements[name].value) : form.elements[name].value]));

/** Asks for some fields, sends them, and says what comes of it; what goes wrong is said in the dialog. */
export function askFor(title, fields, send, done) {
  const said = made('p', { className: 'hall-note' });
  said.setAttribute('role', 'alert');
  const give = made('button', { type: 'submit', className: 'btn btn-primary' }, title);
  const leave = made('button', { type: 'button', className: 'btn btn-default', onclick: () => shown.close() }, '取消');
  const form = made('form', {}, made('h2', {}, title), ...fields.map(field), said,
    made('p', { className: 'hall-buttons' }, give, leave));
  form.onsubmit = async event => {
    event.preventDefault();
    give.disabled = true;
    try {
      await send(answers(form, fields));
      shown.close();
      done();
    } catch (error) {
      said.textContent = error.message;
    } finally {
      give.disabled = false;
    }
  };
  const shown = made('dialog', { className: 'hall-dialog', onclose: () => shown.remove() }, form);
  document.body.append(shown);
  shown.showModal();
}
