import type { Dataset } from '../../model/dataset.ts';
import type { Instant, RegisterList, SeenDocument, State } from '../../model/stored.ts';
import { documentKey } from '../../rules/documents.ts';
import { easternDay } from '../today.ts';
import type { Look } from './client.ts';
import { namedIn, type RegisterDocument } from './document.ts';
import { isAboutSection232 } from './matching.ts';
import type { RegisterSource } from './plan.ts';
import { remember, withdrawn } from './remember.ts';

/** What a look at a list changes. */
export interface Intake {
  /** All documents that are known now. */
  documents: SeenDocument[];
  /** Those to be announced. */
  news: SeenDocument[];
  /** How the list stands now. */
  list: RegisterList;
}

type Known = Pick<State, 'documents' | 'register'>;

/**
 * A function that says what a look changes in what is known. What is about Section 232 and not named by the data is
 * remembered; it is announced unless the list had never been seen as a whole before.
 */
export function createIntake(
  dataset: Dataset,
): (known: Known, source: RegisterSource, look: Look, at: Instant) => Intake {
  const isNamed = namedIn(dataset);
  const references = new Set(dataset.instruments.flatMap(({ document }) => document ?? []).map(documentKey));
  return ({ documents: known, register }, source, look, at) => {
    const before = register.lists?.[source];
    const ours = new Set(known.map(({ number }) => documentKey(number)));
    const isOurs = (number: string) => ours.has(documentKey(number)) || references.has(documentKey(number));
    const isWanted = (document: RegisterDocument) =>
      ours.has(documentKey(document.number)) || (isAboutSection232(document, isOurs) && !isNamed(document));
    const announce = typeof before?.seen === 'string';
    const { documents, news } = remember(known, look.documents.filter(isWanted), { at, announce });
    const publishedAt = register.lists?.documents?.seen ?? null;
    // A list that is empty, or has documents that could not be read, says nothing of those that are missing.
    const isWhole = source === 'inspection' && look.problem === null && look.documents.length > 0;
    return {
      documents: withdrawn(documents, isWhole ? look.documents.map(({ number }) => number) : null, {
        today: easternDay(new Date(at)),
        publishedThrough: publishedAt === null ? null : easternDay(new Date(publishedAt)),
      }),
      news,
      list: {
        seen: look.isComplete ? at : (before?.seen ?? null),
        tried: at,
        failures: look.isComplete ? 0 : (before?.failures ?? 0) + 1,
        problem: look.problem,
      },
    };
  };
}

/** Writes how a list stands, and with it how the whole register does: `lastProblem` is the documents' before the filings'. */
export function recordList(
  { register }: Pick<State, 'register'>,
  source: RegisterSource,
  list: RegisterList,
): void {
  const lists = { ...register.lists, [source]: list };
  register.lists = lists;
  if (list.seen === list.tried) register.lastLook = list.tried;
  register.lastProblem = lists.documents?.problem ?? lists.inspection?.problem ?? null;
}
