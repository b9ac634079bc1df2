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
  const pages: T[][] = [];
  let room = 0;
  for (const row of rows) {
    const page = pages.at(-1);
    const length = lengthOf(row) + 1;
    if (page !== undefined && length <= room) page.push(row);
    else {
      pages.push([row]);
      room = ROOM;
    }
    room -= length;
  }
  const shown = pageOf(pages, 1, options);
  return { ...shown, rows: shown.rows.flat() };
}
