// What the page asks of the hall, with the session of Cockpit.

async function answer(request) {
  let response;
  try {
    response = await request;
  } catch (error) {
    throw new Error('连不上大厅系统，请检查网络后再试');
  }
  const text = await response.text();
  if (!response.ok) {
    throw new Error(sentence(text) || `没有办成（${response.status}），请刷新页面后再试`);
  }
  return JSON.parse(text);
}

function sentence(text) {
  try {
    return JSON.parse(text).detail;
  } catch (error) {
    return '';
  }
}

export function hall(address, token) {
  const headers = { Accept: 'application/json', 'X-XSRF-TOKEN': token };
  const path = (...steps) => [address, ...steps.map(encodeURIComponent)].join('/');
  const send = (files, parameters, ...steps) => {
    const form = new FormData();
    files.forEach(file => form.append('files', file, file.name));
    Object.entries(parameters).forEach(([name, value]) => form.append(name, value));
    return answer(fetch(path(...steps), { method: 'POST', headers, body: form }));
  };
  return {
    address: path,
    get: (...steps) => answer(fetch(path(...steps), { headers })),
    getWith: (parameters, ...steps) => answer(fetch(`${path(...steps)}?${new URLSearchParams(parameters)}`, { headers })),
    post: (body, ...steps) =>
      answer(fetch(path(...steps), {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body)
      })),
    upload: (files, ...steps) => send(files, {}, ...steps),
    uploadWith: send
  };
}
