// Scans of a case: several at once by file dialog or by dropping them on a material.
import { askFor } from './dialog.js';

const numberOf = element => element.closest('.hall-case').dataset.number;

async function upload(hall, files, row, again) {
  const section = row.closest('.hall-materials');
  const said = section.querySelector('[role=status]');
  const failed = [];
  for (const [place, file] of [...files].entries()) {
    said.textContent = `正在上传第${place + 1}个，共${files.length}个`;
    const form = new FormData();
    form.append('file', file, file.name);
    if (row.dataset.drop) {
      form.append('material', row.dataset.drop);
    }
    try {
      await hall.sendForm(form, 'cases', numberOf(row), 'scans');
    } catch (error) {
      failed.push(`${file.name}：${error.message}`);
    }
  }
  await again(numberOf(section));
  document.querySelector('.hall-materials [role=status]').textContent =
    failed.length ? failed.join('；') : `已上传${files.length}个文件`;
}

function preview(link) {
  const frame = document.createElement(link.dataset.type === 'pdf' ? 'iframe' : 'img');
  frame.src = link.href;
  frame.alt = frame.title = link.textContent;
  const shown = document.createElement('dialog');
  shown.className = 'hall-dialog hall-preview';
  shown.innerHTML = '<form method="dialog"><button class="btn btn-default">关闭</button></form>';
  shown.append(frame);
  shown.onclose = () => shown.remove();
  document.body.append(shown);
  shown.showModal();
}

const REASON = { name: 'reason', label: '理由', kind: 'text', most: 200 };

function places(button) {
  const rows = [...button.closest('.hall-materials').querySelectorAll('tr[data-drop]')];
  return Object.fromEntries(rows.map(row => [row.dataset.drop || '-', row.querySelector('span').textContent]));
}

function move(hall, button, again) {
  const number = numberOf(button);
  askFor('移动扫描件', [{ name: 'material', label: '移到哪项材料', kind: 'choice', choices: places(button) }, REASON],
    ({ material, reason }) =>
      hall.send({ material: material === '-' ? null : material, reason }, 'cases', number, 'scans', button.dataset.scan, 'move'),
    () => again(number));
}

function remove(hall, button, again) {
  const number = numberOf(button);
  askFor('撤下扫描件', [REASON], answers =>
    hall.send(answers, 'cases', number, 'scans', button.dataset.scan, 'removal'), () => again(number));
}

/** Listens to what people do with the scans of a case. */
export function listenToScans(place, hall, again) {
  place.addEventListener('change', event => {
    if (event.target.matches('input[type=file]')) {
      upload(hall, event.target.files, event.target.closest('tr'), again);
    }
  });
  place.addEventListener('dragover', event => event.target.closest('tr[data-drop]') && event.preventDefault());
  place.addEventListener('drop', event => {
    const row = event.target.closest('tr[data-drop]');
    if (row && row.querySelector('input[type=file]')) {
      event.preventDefault();
      upload(hall, event.dataTransfer.files, row, again);
    }
  });
  place.addEventListener('click', event => {
    const link = event.target.closest('[data-preview]');
    const button = event.target.closest('[data-move], [data-remove]');
    if (link && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      preview(link);
    } else if (button) {
      (button.matches('[data-move]') ? move : remove)(hall, button, again);
    }
  });
}
