/** Each language by its own name, the same in every language. */
export const languages = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
  vi: 'Tiếng Việt',
  zh: '简体中文',
};
