// Tells what became of a form that Tasklist sent: taken, refused, or lost on the way; and when
// the server cannot be reached for anything else. Tasklist itself has no word for it.
const SENT = /\/(process-definition|task)\/(?:key\/)?([^/?]+)\/(?:tenant-id\/[^/]+\/)?(?:submit-form|claim)$/;

const listeners = new Set();

const tell = what => listeners.forEach(listener => listener(what));

function listen(request, address) {
  const [path, what, id] = SENT.exec(address);
  const sent = { what, id, claims: path.endsWith('/claim'), at: Date.now() };
  request.addEventListener('load', () => tell({ ...sent, status: request.status, answer: request.responseText }));
  request.addEventListener('error', () => tell({ ...sent, status: 0 }));
}

const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, address, ...more) {
  const path = new URL(address, location.href).pathname;
  if (method.toUpperCase() === 'POST' && SENT.test(path)) {
    listen(this, path);
  } else {
    this.addEventListener('error', () => tell({ what: 'look', status: 0 }));
  }
  return open.call(this, method, address, ...more);
};

/** Calls a listener until the answer is called. */
export function whenSent(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
