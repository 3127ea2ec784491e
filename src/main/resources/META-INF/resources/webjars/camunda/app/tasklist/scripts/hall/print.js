// Prints several documents in one dialog. Each keeps its own looks: it stands in a shadow of
// its own, with the body and the style that it came with.
import { ask } from '../../../hall/server.js';

const PAGE = '@page { size: A4; margin: 16mm 18mm 14mm 22mm; } .sheet + .sheet { break-before: page; } body { margin: 0; }';

function sheet(target, page) {
  const read = new DOMParser().parseFromString(page, 'text/html');
  const place = target.createElement('section');
  place.className = 'sheet';
  place.attachShadow({ mode: 'open' })
    .append(...[...read.querySelectorAll('style'), read.body].map(part => target.importNode(part, true)));
  return place;
}

export async function printDocuments(addresses) {
  const pages = await Promise.all(addresses.map(address => ask(address)));
  const frame = document.createElement('iframe');
  frame.className = 'hall-print';
  frame.title = '打印';
  document.body.append(frame);
  const target = frame.contentDocument;
  const looks = target.createElement('style');
  looks.textContent = PAGE;
  target.head.append(looks);
  target.body.append(...pages.map(page => sheet(target, page)));
  await target.fonts.ready;
  frame.contentWindow.onafterprint = () => setTimeout(() => frame.remove());
  frame.contentWindow.focus();
  frame.contentWindow.print();
}
