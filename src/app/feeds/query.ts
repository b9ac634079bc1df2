import { readCountries, readPrograms } from '../../../commands/choice-options.ts';
import { Refused } from '../../../commands/refused.ts';
import { LANGUAGES, type Language, messages } from '../../lang/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import { withoutMarkdown } from '../../reply/markdown.ts';
import type { Scope } from '../../rules/scope.ts';

/** What the part of an address after the question mark asks for. */
export interface FeedQuery {
  scope: Scope;
  language: Language;
}

export type QueryReading = { ok: true; query: FeedQuery } | { ok: false; message: string };

/** What can be asked for at most in one address; more is a mistake, and would keep everybody else waiting. */
const MOST_NAMES = 25;

export type FeedParameter = 'country' | 'product' | 'lang';

/**
 * Reads `country=`, `product=` (names or codes, several by commas) and `lang=`, as far as they are known here. What is not understood is told rather
 * than passed over: a mistyped filter would give a reader everybody's dates as their own.
 */
export function readQuery(
  dataset: Dataset,
  given: URLSearchParams,
  known: readonly FeedParameter[],
): QueryReading {
  const language = given.get('lang') || 'en';
  if (!isLanguage(language)) return { ok: false, message: messages('en').exports.feeds.badLanguage };
  const say = messages(language).exports.feeds;
  for (const name of given.keys()) {
    if (known.length === 0) return { ok: false, message: say.noParameters };
    if (!known.some((one) => one === name))
      return { ok: false, message: say.unknownParameter(name.slice(0, 40), known.join(', ')) };
    if (given.getAll(name).length > 1) return { ok: false, message: say.twice(name) };
  }
  const context = { dataset, language, today: '', documents: [], here: null, services: null };
  const text = (name: string) => given.get(name)?.trim() || undefined;
  try {
    const countries = readCountries(text('country'), context).sort();
    const products = readPrograms(text('product'), context).sort();
    if (Math.max(countries.length, products.length) > MOST_NAMES)
      return { ok: false, message: say.tooMany(MOST_NAMES) };
    return { ok: true, query: { scope: { countries, products }, language } };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { message, suggestions } = error.refusal;
    const near =
      suggestions.length === 0 ? '' : ` ${messages(language).error.didYouMean(suggestions.join(', '))}`;
    return { ok: false, message: withoutMarkdown(message) + near };
  }
}

function isLanguage(text: string): text is Language {
  return Object.hasOwn(LANGUAGES, text);
}
