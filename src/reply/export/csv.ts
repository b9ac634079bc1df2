import { stringify } from 'csv-stringify/sync';

/** One cell; null is empty. */
type Cell = string | number | boolean | null;
export type Row<C extends string> = Record<C, Cell>;

/** Joins what stands together in a cell, such as several Chapter 99 numbers. */
export function cellList(items: readonly string[]): string {
  return items.join('; ');
}

/**
 * Rows as CSV (RFC 4180), the column names first. With a byte order mark, without which Excel takes UTF-8 for something
 * else; a text that a spreadsheet would run as a formula gets an apostrophe before it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvText<C extends string>(columns: readonly C[], rows: readonly Row<C>[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
}
