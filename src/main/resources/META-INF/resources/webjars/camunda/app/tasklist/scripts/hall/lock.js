// A counter's machine stands where others pass: whoever has done nothing for five minutes is
// signed out. What was typed lies on the server, and the same person comes back to it.

const PATIENCE = 5 * 60_000;

const LOOK = 5_000;

const LEFT = 'hall-left';

const LIVE = ['pointerdown', 'keydown', 'wheel'];

const banner = document.createElement('p');
banner.className = 'hall-locked';
banner.setAttribute('role', 'status');
banner.textContent = '离开超过五分钟，已自动退出；填写的内容已保存，重新登录后继续';
if (sessionStorage.getItem(LEFT)) {
  document.body.append(banner);
}

const engine = () => location.pathname.match(/\/tasklist\/([^/]+)/)[1];

function account(api) {
  const address = `${api.baseApi.replace(/engine\/?$/, 'admin/auth/user/')}${engine()}`;
  return {
    name: () => fetch(address).then(answer => answer.json()).then(({ userId }) => userId),
    leave: () => fetch(`${address}/logout`, { method: 'POST', headers: { 'X-XSRF-TOKEN': api.CSRFToken } })
  };
}

async function signOut(api) {
  const { name, leave } = account(api);
  sessionStorage.setItem(LEFT, JSON.stringify({ user: await name(), hash: location.hash }));
  await leave();
  location.replace('#/login');
  location.reload();
}

async function comeBack(api) {
  banner.remove();
  const left = JSON.parse(sessionStorage.getItem(LEFT));
  sessionStorage.removeItem(LEFT);
  if (left && left.user === await account(api).name()) {
    location.hash = left.hash;
  }
}

let rest;

function watch(api) {
  let last = Date.now();
  const lives = () => { last = Date.now(); };
  LIVE.forEach(sign => addEventListener(sign, lives, { capture: true, passive: true }));
  const clock = setInterval(() => {
    if (Date.now() - last >= PATIENCE) {
      rest();
      // Without the server nobody can sign out; the next look tries again.
      signOut(api).catch(() => { rest = watch(api); });
    }
  }, LOOK);
  return () => {
    clearInterval(clock);
    LIVE.forEach(sign => removeEventListener(sign, lives, { capture: true }));
  };
}

export const lock = {
  id: 'hall-lock',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1,
  render: (node, { api }) => {
    comeBack(api);
    rest = watch(api);
  },
  unmount: () => rest?.()
};
