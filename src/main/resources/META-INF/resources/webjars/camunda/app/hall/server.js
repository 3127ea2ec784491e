// What pages ask of the hall, with the session of the web application they stand in.

/** Gives the text of an answer, or throws what to tell whoever waits for it. */
export async function ask(address, options = {}) {
  let response;
  try {
    response = await fetch(address, options);
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw new Error('连不上大厅系统，请检查网络后再试');
  }
  const text = await response.text();
  if (response.status === 401) {
    throw new Error('登录已经过期，请重新登录');
  }
  if (!response.ok) {
    throw new Error(sentence(text) || `没有办成（${response.status}），请刷新页面后再试`);
  }
  return text;
}

function sentence(text) {
  try {
    const said = JSON.parse(text);
    return said.detail || said.message;
  } catch (error) {
    return '';
  }
}

/** The hall as a plugin of one of the applications reaches it. */
export function server(api) {
  const root = api.baseApi.replace(/engine\/?$/, 'hall');
  const address = (...steps) => [root, ...steps.map(encodeURIComponent)].join('/');
  return {
    address,
    page: (steps, { parameters = '', ...options } = {}) => ask(`${address(...steps)}?${parameters}`, options),
    json: (steps, parameters = '') =>
      ask(`${address(...steps)}?${parameters}`, { headers: { Accept: 'application/json' } }).then(JSON.parse),
    sendForm: (form, ...steps) =>
      ask(address(...steps), { method: 'POST', headers: { 'X-XSRF-TOKEN': api.CSRFToken }, body: form }),
    send: (body, ...steps) =>
      ask(address(...steps), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': api.CSRFToken },
        body: JSON.stringify(body)
      })
  };
}
