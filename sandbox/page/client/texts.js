import { en } from './texts-en.js';
import { ja } from './texts-ja.js';

/**
 * The page's words in the reader's language; English for those that it does not speak.
 * @param {string} locale
 */
export const textsOf = (locale) => (locale === 'ja' ? ja : en);
