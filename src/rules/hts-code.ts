import { digitsOf, dotted } from './hts.ts';

/** What is wrong with a text that should be an HTS number. */
type HtsProblem = 'no-number' | 'too-short' | 'odd' | 'too-long';

/** A number as a reader wrote it, or what is wrong with it and the digits there are. */
export type ReadHts = { digits: string } | { problem: HtsProblem; digits: string };

/** Words before a number that name what it is, in either language. */
const BEFORE =
  /^(?:第|(?:u\.?s\.?|htsus|hts|hs|tariff|heading|subheading|code|number|no|統計|関税|品目|番号|コード|税番)(?![a-z])[\s.:#：-]*)+/i;
/** Digits with dots, spaces or hyphens between them, and what follows that is not part of the number. */
const NUMBER = /^(\d(?:[\s.・\-‐-―−]*\d)*)(.*)$/s;
const LONGEST = 200;

/**
 * Which HTS number of 4, 6, 8 or 10 digits does a text name? With or without dots and spaces, in full-width digits,
 * with «HTS» before it or a description after it (`7317.00.30 · Nails`). Anything else is told by what is wrong.
 */
export function readHts(text: string): ReadHts {
  const asked = text.slice(0, LONGEST).normalize('NFKC').trim().replace(BEFORE, '').trim();
  const [, written = '', rest = ''] = NUMBER.exec(asked) ?? [];
  const digits = written.replace(/\D/g, '');
  // «3D printer» is words, not a number.
  if (digits === '' || /^[a-z]/i.test(rest)) return { problem: 'no-number', digits: '' };
  if (digits.length < 4) return { problem: 'too-short', digits };
  if (digits.length > 10) return { problem: 'too-long', digits };
  return digits.length % 2 === 1 ? { problem: 'odd', digits } : { digits };
}

/**
 * Which numbers may have been meant by digits that are no number, best first? Those that known numbers make likely:
 * a zero lost in front (a spreadsheet's 402.99.68), digits too few or too many at the end.
 */
export function nearestHts(digits: string, known: readonly string[]): string[] {
  if (digits === '') return [];
  const all = known.map(digitsOf);
  const below = all.filter((number) => number.startsWith(digits));
  const withZero = `0${digits}`;
  return [
    ...(digits.length % 2 === 1 && digits.length >= 3 && all.some((one) => one.startsWith(withZero))
      ? [withZero.slice(0, 10)]
      : []),
    ...(digits.length > 10 ? [digits.slice(0, 10)] : []),
    ...(digits.length < 4 ? below.map((number) => number.slice(0, 4)) : below),
    ...(digits.length > 4 && digits.length < 10 ? [digits.slice(0, -1)] : []),
  ]
    .filter((number, position, numbers) => numbers.indexOf(number) === position)
    .slice(0, 5)
    .map(dotted);
}
