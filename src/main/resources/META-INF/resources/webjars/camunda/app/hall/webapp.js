// What the hall changes in all four applications alike.
import './beijing-time.js';
import { inChinese, languageSwitch, locales } from './language.js';
import { keepChinese } from './words.js';

if (inChinese) {
  keepChinese();
}

const looks = document.createElement('link');
looks.rel = 'stylesheet';
looks.href = new URL('webapp.css', import.meta.url);
document.head.append(looks);

// The foot of the page comes with the application, after this file.
const foot = new MutationObserver(() => {
  const attribution = document.querySelector('#footer-timezone + div');
  if (attribution && !document.querySelector('.hall-language')) {
    attribution.prepend(languageSwitch());
  }
});
foot.observe(document.body, { childList: true, subtree: true });

const excluded = names => document.querySelector('base').setAttribute('cam-exclude-plugins', names.join(','));

/** What every application's configuration has; parts that nobody here uses are left out. */
export function webapp(name, { without = [], ...more } = {}) {
  excluded(without);
  return { app: { vendor: '一窗', name }, locales, disableWelcomeMessage: true, ...more };
}
