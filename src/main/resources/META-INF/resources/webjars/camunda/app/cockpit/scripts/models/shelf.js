import { element, problem } from './element.js';
import { model } from './model.js';

const KINDS = { item: '事项', procedure: '公共流程', table: '判定表' };

// Everything that is in force, and beside it what is chosen.
export async function shelf(node, hall) {
  node.replaceChildren(element('p', { role: 'status' }, '正在处理……'));
  try {
    const found = await hall.get();
    const detail = element('main', { class: 'hall-model' });
    node.replaceChildren(element('div', { class: 'hall-models' }, list(found.models), detail));
    const key = new URLSearchParams(location.hash.split('?')[1]).get('key');
    const chosen = found.models.find(each => each.key === key);
    if (chosen) {
      document.getElementById(`hall-model-${key}`).setAttribute('aria-current', 'page');
      document.getElementById(`hall-model-${key}`).scrollIntoView({ block: 'center' });
      model(detail, hall, chosen, found.mayChange);
    } else {
      detail.append(element('h1', {}, '流程设计'), element('p', {}, '请从左边选择事项、公共流程或判定表。'));
    }
  } catch (error) {
    node.replaceChildren(problem(error.message));
  }
}

function list(models) {
  const rows = models.map(each => row(each));
  const search = element('input', {
    type: 'search',
    class: 'form-control',
    placeholder: '按名称或代码查找',
    'aria-label': '按名称或代码查找',
    oninput: () => rows.forEach(made => { made.hidden = !made.textContent.includes(search.value.trim()); })
  });
  return element('nav', { class: 'hall-shelf', 'aria-label': '流程' }, search,
    Object.entries(KINDS).map(([kind, title]) =>
      element('section', {}, element('h2', {}, title), rows.filter((made, i) => models[i].kind === kind))));
}

function row(each) {
  const cases = each.running ? `第${each.version}版 · 在办${each.running}件` : `第${each.version}版`;
  const older = each.runningOlder ? `，其中${each.runningOlder}件在旧版` : '';
  return element('a', { id: `hall-model-${each.key}`, href: `#/models?key=${encodeURIComponent(each.key)}` },
    element('strong', {}, each.name), element('small', {}, each.key), element('small', {}, cases + older));
}
