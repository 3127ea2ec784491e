// What the cards of the list say. Tasklist draws every card anew with each look at the list,
// every ten seconds; what a card said is kept for a minute, and a page is asked for at once.
import { server } from '../../../hall/server.js';

const FRESH = 60_000;

const known = new Map();
let waiting = new Map();

const line = (name, text) => {
  const part = document.createElement('span');
  part.className = `hall-card-${name}`;
  part.textContent = text;
  return part;
};

function show(node, said) {
  const left = line('left', said.left);
  left.dataset.urgency = said.urgency;
  node.replaceChildren(line('applicant', said.applicant || ''), line('item', said.item || ''), left,
    line('waiting', said.waiting), line('number', said.number || ''));
  if (said.card) {
    node.append(line('card', said.card));
  }
}

async function askForAll(hall) {
  const asked = waiting;
  waiting = new Map();
  const parameters = new URLSearchParams([...asked.keys()].map(task => ['task', task]));
  try {
    for (const said of await hall.json(['cards'], parameters)) {
      known.set(said.task, { said, at: Date.now() });
      show(asked.get(said.task), said);
    }
  } catch (error) {
    asked.forEach(node => { node.textContent = error.message; });
  }
}

function wait(node, hall, taskId) {
  if (waiting.size === 0) {
    setTimeout(() => askForAll(hall));
  }
  waiting.set(taskId, node);
}

export const cards = {
  id: 'hall-card',
  pluginPoint: 'tasklist.card',
  priority: 300,
  render: (node, { api, taskId }) => {
    node.classList.add('hall-card');
    const kept = known.get(taskId);
    if (kept) {
      show(node, kept.said);
    }
    if (!kept || Date.now() - kept.at > FRESH) {
      wait(node, server(api), taskId);
    }
  }
};
