import type { ArticleEntry } from '../model/articles.ts';

/** How much of a number an entry covers: the whole number, only some lines below the digits given, or nothing. */
export type Coverage = 'full' | 'part' | 'none';

/** The digits of an HTS number: `7317.00.30` → `73170030`. */
export function digitsOf(hts: string): string {
  return hts.replaceAll('.', '');
}

/** A number as the tariff writes it: `7317003000` → `7317.00.30.00`. Two digits a group after the heading. */
export function dotted(digits: string): string {
  return [digits.slice(0, 4), ...(digits.slice(4).match(/..?/g) ?? [])].join('.');
}

/**
 * How does an entry of an article list cover a number of the same or another length? A number stands for every line
 * below it, of ten digits. Ranges are inclusive at the precision they are given in; excluded numbers come off.
 *
 * The data holds no tariff schedule, so that a shorter number is covered in part, unless the way the tariff counts
 * shows that nothing else can stand below it: a number that ends in 00 is not divided further, hence the whole of the
 * number before it (8703.80.00 is all of 8703.80); the first subheading of a divided heading is .10 and .90 the last
 * (7304.10 through 7306.90 are three whole headings).
 */
export function coverage(
  entry: Pick<ArticleEntry, 'hts' | 'through' | 'excluding'>,
  number: string,
): Coverage {
  // Most entries stand in another heading: that is seen at once.
  if (entry.through === undefined && entry.hts.slice(0, 4) !== number.slice(0, 4)) return 'none';
  const code = digitsOf(number);
  const excluded = (entry.excluding ?? []).map(digitsOf);
  if (excluded.some((digits) => code.startsWith(digits) || isWholeOf(digits, code))) return 'none';
  const [low, high] = [digitsOf(entry.hts), digitsOf(entry.through ?? entry.hts)];
  const asked = { first: code.padEnd(10, '0'), last: code.padEnd(10, '9') };
  if (asked.last < low.padEnd(10, '0') || high.padEnd(10, '9') < asked.first) return 'none';
  const inside = beginningOf(low).padEnd(10, '0') <= asked.first && asked.last <= endOf(high).padEnd(10, '9');
  return inside && !excluded.some((digits) => digits.startsWith(code)) ? 'full' : 'part';
}

/** Is a longer number the only one below a shorter one, since it adds nothing but zeros? */
function isWholeOf(longer: string, shorter: string): boolean {
  return longer.startsWith(shorter) && undivided(longer).length <= shorter.length;
}

/** What a number stands for as a whole: `8703400000` → `870340`, `2203000000` → `2203`. */
function undivided(digits: string): string {
  return `${digits.slice(0, 4)}${digits.slice(4).replace(/(00)+$/, '')}`;
}

/** What a range begins with: its heading, where that begins there as well. */
function beginningOf(low: string): string {
  return /^\d{4}10$/.test(undivided(low)) ? low.slice(0, 4) : low;
}

/** What a range, or a number, ends with: its heading, where that ends there as well. */
function endOf(high: string): string {
  return /^\d{4}90$/.test(undivided(high)) ? high.slice(0, 4) : undivided(high);
}
