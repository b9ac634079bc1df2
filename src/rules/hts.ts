import type { ArticleEntry } from '../model/articles.ts';

/** The digits of an HTS number: `7317.00.30` → `73170030`. */
function digitsOf(hts: string): string {
  return hts.replaceAll('.', '');
}

/**
 * How does an entry of an article list cover a number of the same or another length? `full`: the whole number;
 * `part`: only some lines below the digits given; `none`. Ranges are inclusive at the precision they are given in;
 * excluded numbers come off.
 */
export function coverage(
  entry: Pick<ArticleEntry, 'hts' | 'through' | 'excluding'>,
  number: string,
): 'full' | 'part' | 'none' {
  const code = digitsOf(number);
  const low = digitsOf(entry.hts);
  const high = digitsOf(entry.through ?? entry.hts);
  const excluded = (entry.excluding ?? []).map(digitsOf);
  if (excluded.some((digits) => code.startsWith(digits))) return 'none';
  // A number shorter than the entry's ends stands for all lines below it: compare the ends of both intervals.
  const [first, last] = [code.padEnd(10, '0'), code.padEnd(10, '9')];
  const [from, to] = [low.padEnd(10, '0'), high.padEnd(10, '9')];
  if (last < from || to < first) return 'none';
  const inside = from <= first && last <= to;
  return inside && !excluded.some((digits) => digits.startsWith(code)) ? 'full' : 'part';
}
