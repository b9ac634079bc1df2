import { en, type Messages } from './en.ts';
import { ja } from './ja.ts';

/** The languages the bot speaks. A new one: a typed file beside these, and its line here. */
export const LANGUAGES = { en, ja } as const satisfies Record<string, Messages>;
export type Language = keyof typeof LANGUAGES;

/** The messages of a language. */
export function messages(language: Language): Messages {
  return LANGUAGES[language];
}

/** The language for a reader's locale as Discord gives it (`ja`, `en-US`, `fr`): Japanese for Japanese, else English. */
export function languageOfLocale(locale: string | null | undefined): Language {
  return locale?.toLowerCase().split('-')[0] === 'ja' ? 'ja' : 'en';
}
