import { button, element, show, table } from './element.js';
import { lineList } from './lines.js';
import { pictures } from './pictures.js';

const COURSES = { same: '可以照原样办', other: '会走别的路', stuck: '会办不下去' };

// Files from Modeler: checked, compared, replayed, then brought into force.
export function bench(hall, chosen, deployed) {
  const result = element('div');
  const names = element('span', { class: 'hall-names' });
  const input = element('input', {
    type: 'file',
    multiple: true,
    accept: '.bpmn,.form,.dmn',
    onchange: () => check()
  });
  const check = () => show(result, async () => {
    const files = [...input.files];
    names.textContent = files.map(file => file.name).join('、');
    if (files.length === 0) {
      return element('p', {}, '请先选择文件。');
    }
    const findings = await hall.upload(files, chosen.key, 'lint');
    return findings.some(each => each.refuses)
      ? [listOf(findings)]
      : [listOf(findings), await effects(hall, chosen, files), deploy(files)];
  });
  const deploy = files => button('部署为现行版', async () => {
    if (confirm('部署后，今后收的件按新版办理，在办的件仍按原来的版本办理。确定部署？')) {
      await show(result, async () => {
        const now = await hall.upload(files, chosen.key, 'versions');
        await deployed();
        input.value = '';
        names.textContent = '';
        return element('p', { role: 'status' }, `已部署，现行版是第${now.version}版。`);
      });
    }
  }, 'primary');
  return element('section', { class: 'hall-bench' },
    element('h2', {}, '新的改动'),
    element('p', {}, '选择改好的文件（.bpmn、.form、.dmn，可一次选几个）。没有选的表单沿用现行版。'),
    element('p', {}, element('label', { class: 'btn btn-default hall-choice' }, '选择文件', input), button('重新检查', check), names),
    result);
}

function listOf(findings) {
  const refusals = findings.filter(each => each.refuses).length;
  return [
    element('h3', {}, '检查'),
    element('p', { role: 'status' }, refusals ? `有${refusals}处要先修改：` : '检查通过，可以部署。'),
    findings.length ? table(['规则', '所在元素', '怎样修改', '为什么'],
      findings.map(each => [each.rule, each.element, each.message, each.reason])) : null
  ];
}

async function effects(hall, chosen, files) {
  if (chosen.kind === 'table') {
    const [lines, answers] = await Promise.all([hall.upload(files, chosen.key, 'differences'), hall.upload(files, 'trial')]);
    return [element('h3', {}, '改动'), lineList(lines), element('h3', {}, '判定表对每种情况的答复'), trial(answers)];
  }
  const [lines, replayed] = await Promise.all([
    hall.upload(files, chosen.key, 'differences'),
    hall.upload(files, chosen.key, 'replay')
  ]);
  return [
    element('h3', {}, '改动'),
    lineList(lines),
    pictures(part => hall.uploadWith(files, { part }, chosen.key, 'pictures')),
    element('h3', {}, '用已办结的件回放'),
    replay(replayed)
  ];
}

const trial = answers => table(['情况', '通知'], answers.map(each => [each.zh, each.answers.join('、')]));

function replay(rows) {
  if (rows.length === 0) {
    return element('p', {}, '还没有办结的件可以回放。');
  }
  const count = course => rows.filter(row => row.course === course).length;
  const differing = rows.filter(row => row.course !== 'same');
  return [
    element('p', {}, `最近办结的${rows.length}件里：${Object.keys(COURSES).map(course => `${COURSES[course]}的${count(course)}件`).join('，')}。`),
    differing.length ? table(['办件编号', '结果', '原因'], differing.map(row => [row.number, COURSES[row.course], row.sentence])) : null
  ];
}
