import { bench } from './bench.js';
import { button, element, show, table } from './element.js';
import { lineList } from './lines.js';
import { migration } from './migration.js';
import { pictures } from './pictures.js';

const OF_THE_HALL = 'onewindow';

// One process: its versions, and what somebody wants to change.
export function model(place, hall, chosen, mayChange) {
  const versions = element('section');
  const below = element('section');
  const refresh = () => show(versions, async () => tableOf(await hall.get(chosen.key)));
  const tableOf = known => [
    element('h2', {}, '版本'),
    table(['版本', '部署时间', '部署者', '在办件', '操作'],
      known.map((version, i) => [
        i === 0 ? `第${version.version}版（现行）` : `第${version.version}版`,
        new Date(version.deployed).toLocaleString('zh-CN'),
        version.source === OF_THE_HALL ? '大厅文件' : version.source,
        chosen.kind === 'table' ? '—' : String(version.running),
        acts(version, known[0])
      ]))
  ];
  const acts = (version, newest) => {
    const isOld = version.version !== newest.version;
    return element('span', { class: 'hall-acts' },
      button('文件', () => show(below, () => files(hall, chosen.key, version.version))),
      chosen.kind === 'table' ? null : button('流程图', () => {
        below.replaceChildren(element('h2', {}, `第${version.version}版`),
          pictures(part => versionPictures(hall, chosen.key, version.version, version.version, part)));
      }),
      isOld ? button('与现行版对比', () => {
        below.replaceChildren(element('h2', {}, `第${version.version}版与第${newest.version}版（现行）`), lines(hall, chosen.key, version, newest),
          pictures(part => versionPictures(hall, chosen.key, version.version, newest.version, part)));
      }) : null,
      isOld && mayChange ? button('恢复为现行版', () => rollBack(version)) : null,
      isOld && mayChange && version.running > 0
        ? button('迁移到现行版', () => below.replaceChildren(migration(hall, chosen.key, version.version, newest.version, refresh)))
        : null);
  };
  const rollBack = async version => {
    if (confirm(`恢复第${version.version}版？今后收的件按这一版办理，在办的件不受影响。`)) {
      await show(below, async () => {
        const now = await hall.post({ to: version.version }, chosen.key, 'rollback');
        await refresh();
        return element('p', { role: 'status' }, `第${version.version}版已恢复，现为第${now.version}版。`);
      });
    }
  };
  place.replaceChildren(element('h1', {}, chosen.name, ' ', element('small', {}, chosen.key)), versions, below);
  refresh();
  if (mayChange) {
    place.append(bench(hall, chosen, refresh));
  }
}

const versionPictures = (hall, key, from, to, part) => hall.getWith({ to, part }, key, 'versions', from, 'pictures');

function lines(hall, key, version, newest) {
  const place = element('div');
  show(place, async () => lineList(await hall.getWith({ to: newest.version }, key, 'versions', version.version, 'differences')));
  return place;
}

async function files(hall, key, version) {
  const names = await hall.get(key, 'versions', version, 'files');
  return [
    element('h2', {}, `第${version}版的文件`),
    element('p', {}, '下载后用 Camunda Modeler 打开；改完选到下面“新的改动”里。'),
    element('ul', {}, names.map(name =>
      element('li', {}, element('a', { href: hall.address(key, 'versions', version, 'files', name), download: name }, name))))
  ];
}
