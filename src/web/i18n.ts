import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './locales/en.json' with { type: 'json' };

/** Languages of the interface; adding one is adding a file beside en.json. */
const resources = { en: { translation: en } };

void i18next.use(initReactI18next).init({
  resources,
  lng: 'en',
  fallbackLng: 'en',
  interpolation: { escapeValue: false },
  returnNull: false,
});

export default i18next;

/** The interface's words outside of components. */
export const say = (key: string, values: Record<string, unknown> = {}): string => i18next.t(key, values);

/** A word for a key of the record, like a field or a choice; keys without a word are shown as they are. */
export const wordFor = (group: 'field' | 'choice' | 'kind', key: string): string =>
  i18next.exists(`${group}.${key}`) ? i18next.t(`${group}.${key}`) : key;
