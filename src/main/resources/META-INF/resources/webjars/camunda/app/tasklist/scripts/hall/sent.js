// Tells when Tasklist has sent a form and the server has taken it. Tasklist has no word for it.
const SENT = /\/(process-definition|task)\/(?:key\/)?([^/?]+)\/(?:tenant-id\/[^/]+\/)?submit-form$/;

const listeners = new Set();

const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, address, ...more) {
  const sent = method.toUpperCase() === 'POST' && SENT.exec(new URL(address, location.href).pathname);
  if (sent) {
    this.addEventListener('load', () => {
      if (this.status < 300) {
        const [, what, id] = sent;
        listeners.forEach(listener => listener({ what, id, answer: this.responseText }));
      }
    });
  }
  return open.call(this, method, address, ...more);
};

/** Calls a listener until the answer is called. */
export function whenSent(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
