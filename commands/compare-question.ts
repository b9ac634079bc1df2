import type { Messages } from '../src/lang/en.ts';
import type { Measure } from '../src/model/measure.ts';
import type { Day } from '../src/model/primitives.ts';
import type { Program } from '../src/model/program.ts';
import { actLink } from '../src/reply/act-text.ts';
import { placeName } from '../src/reply/area-text.ts';
import type { Button, OptionValues, Section } from '../src/reply/reply.ts';
import { chargeText, type Writing } from '../src/reply/treatment-text.ts';
import type { ParsedDay } from '../src/rules/days.ts';
import { highestFirst, type Treatment } from '../src/rules/treatment.ts';
import type { CommandContext } from './command.ts';
import { listNames } from './duty-groups.ts';
import { freshnessWarning } from './frame.ts';
import { assumedDayNote } from './options.ts';
import { type Page, pageButtons } from './paging.ts';
import { pageByLength } from './paging-by-length.ts';

/** What /compare was asked, understood. */
export interface CompareQuestion {
  program: Program;
  before: ParsedDay | null;
  day: ParsedDay;
  /** Codes; empty = the default set. */
  countries: readonly string[];
  through: Day;
  /** The options that ask the same again. */
  options: OptionValues;
  /** The options as given, for the page. */
  page: OptionValues;
  context: CommandContext;
  messages: Messages;
}

/** A duty of a treatment, and the lists it falls on, by name. */
interface Charge {
  duty: string;
  lists: string;
}

/** A button has 100 characters; more countries than fit here cannot be asked for again by one, so all is on one page. */
const LONGEST_LIST = 40;

/** The rows of the asked page, and the buttons to the others. */
export function pageRows<T extends { text: string }>(
  rows: readonly T[],
  question: CompareQuestion,
): { shown: Page<T>; buttons: Button[] } {
  const { options, page, messages } = question;
  const asksAgain = String(options.countries ?? '').length <= LONGEST_LIST;
  const length = ({ text }: T) => (asksAgain ? text.length : 0);
  const shown = pageByLength(rows, length, page);
  return { shown, buttons: pageButtons(shown, { command: 'compare', options }, messages) };
}

/** The duties of a treatment in words, the highest first; one without lists where there is one duty. */
export function chargesOf(
  treatment: Treatment,
  code: string,
  { context, messages }: CompareQuestion,
  writing: Writing,
): Charge[] {
  const duties = Map.groupBy(highestFirst(treatment), (measure) => chargeText(measure, writing));
  const names = (measures: readonly Measure[]) =>
    messages.list(listNames(measures, { code, day: writing.day }, context));
  return [...duties].map(([duty, measures]) => ({ duty, lists: duties.size === 1 ? '' : names(measures) }));
}

/** A treatment in a line. */
export function briefText(charges: readonly Charge[], messages: Messages): string {
  return charges.length === 0 ? messages.duty.none : messages.either(charges.map(({ duty }) => duty));
}

/** Acts by name with their links. */
export function actsText(acts: readonly string[], { context, messages }: CompareQuestion): string {
  return messages.list([...new Set(acts)].map((id) => actLink(context.dataset, id, context.language)));
}

/** Lines under the lead: months taken as their first day, and days beyond what was verified. */
export function dayNotes({ before, day, through, context, messages }: CompareQuestion): string[] {
  const notes = [before, day].flatMap((parsed) => (parsed === null ? [] : [assumedDayNote(parsed, context)]));
  return [...notes, freshnessWarning(messages, through, day.day)].filter((line) => line !== '');
}

/** What the reader should know of every comparison. */
export function notesSection(question: CompareQuestion, hasDuty: boolean): Section {
  const { countries, context, messages } = question;
  const outside = countries.filter((code) => context.dataset.country.get(code)?.customs === 'outside');
  const names = outside.map((code) => placeName(context.dataset, code, context.language));
  return {
    heading: messages.tariff.notesHeading,
    rows: [
      ...(names.length === 0 ? [] : [messages.compare.outside(messages.list(names))]),
      ...(hasDuty ? [messages.compare.baseNote] : []),
      ...(countries.length === 0 ? [messages.compare.defaultNote] : []),
    ],
    dropOrder: 4,
  };
}
