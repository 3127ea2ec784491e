// What the page asks of the hall, with the session of Cockpit.
import { ask } from '../../../hall/server.js';

const answer = (address, options) => ask(address, options).then(JSON.parse);

export function hall(address, token) {
  const headers = { Accept: 'application/json', 'X-XSRF-TOKEN': token };
  const path = (...steps) => [address, ...steps.map(encodeURIComponent)].join('/');
  const send = (files, parameters, ...steps) => {
    const form = new FormData();
    files.forEach(file => form.append('files', file, file.name));
    Object.entries(parameters).forEach(([name, value]) => form.append(name, value));
    return answer(path(...steps), { method: 'POST', headers, body: form });
  };
  return {
    address: path,
    get: (...steps) => answer(path(...steps), { headers }),
    getWith: (parameters, ...steps) => answer(`${path(...steps)}?${new URLSearchParams(parameters)}`, { headers }),
    post: (body, ...steps) =>
      answer(path(...steps), {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body)
      }),
    upload: (files, ...steps) => send(files, {}, ...steps),
    uploadWith: send
  };
}
