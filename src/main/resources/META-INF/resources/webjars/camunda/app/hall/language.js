// Every page is in Chinese until somebody asks for English at this browser, whatever the
// browser itself speaks.
const CHOICE = 'hall-language';

const language = localStorage.getItem(CHOICE) === 'en' ? 'en' : 'zh';

document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';

// Camunda keeps labels in the browser under its own version, those of the hall's last one too.
const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
localStorage.setItem('camunda-web',
  JSON.stringify(Object.fromEntries(Object.entries(kept).filter(([name]) => !name.includes('_locales_data_')))));

export const locales = { availableLocales: [language], fallbackLocale: language };

export const inChinese = language === 'zh';

export function languageSwitch() {
  const other = document.createElement('button');
  other.type = 'button';
  other.className = 'btn btn-link hall-language';
  other.lang = inChinese ? 'en' : 'zh-CN';
  other.textContent = inChinese ? 'English' : '中文';
  other.onclick = () => {
    localStorage.setItem(CHOICE, inChinese ? 'en' : 'zh');
    location.reload();
  };
  return other;
}
