import { metals2018to2024 } from './cases/metals-2018-2024.ts';
import { metals2025 } from './cases/metals-2025.ts';
import { metals2026 } from './cases/metals-2026.ts';
import { otherPrograms } from './cases/other-programs.ts';

/**
 * A key of /duty written from the legal sources, before the rules of the program were read. One line a case:
 * about | country | day | HTS number or product | facts (value 100,000 unless given) | Section 232 duty in dollars,
 * «null» for what cannot be settled | what is paid (program:kind, «?» where not asked) | displaced programs | questions
 * (option or option:id); of the last two, those that must stand and, with «!», those that must not.
 */
export type DutyCase = {
  about: string;
  line: string;
  total: string | null;
  pays: string[] | null;
  displaced: string[];
  notDisplaced: string[];
  asks: string[];
  asksNot: string[];
};

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const wanted = (text: string): string[] => words(text).filter((word) => !word.startsWith('!'));
const unwanted = (text: string): string[] =>
  words(text).flatMap((word) => (word.startsWith('!') ? [word.slice(1)] : []));

/** Reads one line of the table. */
function toCase(row: string): DutyCase {
  const cells = row.split('|').map((cell) => cell.trim());
  const [about = '', country, date, goods = '', facts = '', total, pays = '', displaced = '', asks = ''] =
    cells;
  const value = /\bvalue:/.test(facts) ? '' : 'value:100000 ';
  const place = country?.includes(' ') ? `"${country}"` : country;
  const what = /^\d/.test(goods) ? 'code' : 'product';
  return {
    about,
    line: `/duty ${value}country:${place} ${what}:${goods} date:${date} ${facts}`.trim(),
    total: total === 'null' || total === undefined ? null : total,
    pays: pays === '?' ? null : words(pays),
    displaced: wanted(displaced),
    notDisplaced: unwanted(displaced),
    asks: wanted(asks),
    asksNot: unwanted(asks),
  };
}

/** The whole key. */
export const dutyCases: DutyCase[] = [metals2018to2024, metals2025, metals2026, otherPrograms].flatMap(
  (table) => table.trim().split('\n').map(toCase),
);
