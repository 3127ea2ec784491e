import { button, element, show, table } from './element.js';

const MOST = 1000;

// First it is tried and taken back, then somebody decides.
export function migration(hall, key, from, to, done) {
  const place = element('section');
  show(place, async () => {
    const rows = await every(after => hall.post({ from, to, after }, key, 'migration', 'check'));
    const movable = rows.filter(row => row.movable).length;
    return [
      element('h2', {}, `第${from}版的在办件迁移到第${to}版：试迁移`),
      element('p', { role: 'status' }, `可以迁移${movable}件，不能迁移${rows.length - movable}件。期限、计时和到期日都不变。`),
      reasons(rows.filter(row => !row.movable)),
      movable > 0 ? button(`迁移这${movable}件`, () => move(place, hall, key, from, to, done), 'primary') : null
    ];
  });
  return place;
}

async function move(place, hall, key, from, to, done) {
  await show(place, async () => {
    const rows = await every(after => hall.post({ from, to, after }, key, 'migration'));
    await done();
    return [
      element('h2', {}, `第${from}版的在办件迁移到第${to}版`),
      element('p', { role: 'status' }, `已迁移${rows.filter(row => row.moved).length}件，已记入各件的办理经过。`),
      reasons(rows.filter(row => !row.moved))
    ];
  });
}

async function every(ask) {
  const rows = [];
  let some;
  do {
    some = await ask(rows.length ? rows[rows.length - 1].instance : '');
    rows.push(...some);
  } while (some.length === MOST);
  return rows;
}

const reasons = rows =>
  rows.length === 0 ? null : table(['办件编号', '不能迁移的原因'], rows.map(row => [row.number, row.obstacles.join('；')]));
