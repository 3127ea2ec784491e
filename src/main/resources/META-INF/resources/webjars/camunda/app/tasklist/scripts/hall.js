// What the hall adds to Tasklist; see hall/README.md.
import { away } from './hall/away.js';
import { cards } from './hall/cards.js';
import { lock } from './hall/lock.js';
import { done } from './hall/done.js';
import { keys } from './hall/keys.js';
import { lists } from './hall/lists.js';
import { startForms } from './hall/start.js';
import { casePage, casePanel, comparePage } from './hall/case-panel.js';

export default [cards, casePanel, casePage, comparePage, ...lists, startForms, done, away, keys, lock];
