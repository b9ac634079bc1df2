import type { OptionValues } from '../src/reply/reply.ts';
import { type Page, pageOf } from './paging.ts';

/** Room for rows on a card of Discord's 4,096 characters, beside its lead, headings and notes. */
const ROOM = 3000;

/**
 * Which rows stand on the page that was asked for, when rows differ much in length? As many a page as fit, at least
 * one, so that a card drops none of them.
 */
export function pageByLength<T>(
  rows: readonly T[],
  lengthOf: (row: T) => number,
  options: OptionValues,
): Page<T> {
  const shown = pageOf(
    packed(rows, (row) => lengthOf(row) + 1, ROOM),
    1,
    options,
  );
  return { ...shown, rows: shown.rows.flat() };
}

/** Rows packed into pages in their order, each page taking no more than `room` characters; a longer row stands alone. */
export function packed<T>(rows: readonly T[], lengthOf: (row: T) => number, room: number): T[][] {
  const pages: T[][] = [];
  let left = 0;
  for (const row of rows) {
    const length = lengthOf(row);
    if (pages.length === 0 || length > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(row);
    left -= length;
  }
  return pages;
}
