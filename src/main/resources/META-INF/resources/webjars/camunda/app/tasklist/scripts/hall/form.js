// The form that form-js has drawn. Preact hangs what it drew on the element that it drew into,
// and the form is among what it hands to every part.
export function formIn(container) {
  const drawn = [container.__k];
  while (drawn.length > 0) {
    const part = drawn.pop();
    const service = part?.props?.value?.getService;
    if (service) {
      return service('form');
    }
    drawn.push(...(part?.__k || []));
  }
  return null;
}

/** Puts answers into a form, beside those that are there. */
export function fillIn(form, answers) {
  const { schema, data } = form._getState();
  return form.importSchema(schema, { ...data, ...answers });
}
