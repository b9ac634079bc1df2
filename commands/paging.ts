import type { Messages } from '../src/lang/en.ts';
import type { Button, OptionValues } from '../src/reply/reply.ts';
import type { CommandOption } from './command.ts';
import { askButton } from './frame.ts';

/** Which page of a long answer is shown; the first when it is left out. */
export const pageOption: CommandOption = {
  name: 'page',
  nameJa: 'ページ',
  description: { en: 'Page of a long answer', ja: '長い回答のページ' },
  type: 'integer',
  required: false,
  hidden: true,
};

/** A page of a long answer: its rows, its number from 1, and how many pages there are (at least 1). */
export interface Page<T> {
  rows: T[];
  page: number;
  pages: number;
}

/** Which rows stand on the page that was asked for? A page beyond the last, or none, is the nearest there is. */
export function pageOf<T>(rows: readonly T[], size: number, options: OptionValues): Page<T> {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const page = pageWithin(options, pages);
  return { rows: rows.slice((page - 1) * size, page * size), page, pages };
}

/** Which of so many pages was asked for? The nearest there is; the first when none was. */
export function pageWithin(options: OptionValues, pages: number): number {
  const wanted = Number(options.page ?? 1);
  return Math.min(Math.max(1, Number.isInteger(wanted) ? wanted : 1), pages);
}

/** The buttons to the pages before and after this one, for a question with these options; none where there is one page. */
export function pageButtons(
  { page, pages }: Pick<Page<unknown>, 'page' | 'pages'>,
  question: { command: string; options: OptionValues },
  messages: Messages,
): Button[] {
  const to = (target: number, label: string) =>
    askButton(label, question.command, { ...question.options, page: target });
  return [
    ...(page > 1 ? [to(page - 1, messages.buttons.pageBefore(page - 1, pages))] : []),
    ...(page < pages ? [to(page + 1, messages.buttons.pageAfter(page + 1, pages))] : []),
  ];
}
