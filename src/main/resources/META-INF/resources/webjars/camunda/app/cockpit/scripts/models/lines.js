import { element } from './element.js';

export const lineList = found =>
  found.length === 0
    ? element('p', {}, '内容没有不同（图形位置不算）。')
    : element('details', { open: found.length <= 12 },
        element('summary', {}, `${found.length}处不同`),
        element('ul', { class: 'hall-lines' }, found.map(line => element('li', {}, line))));
