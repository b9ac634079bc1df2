import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import type { PartnerFact } from '../model/partner.ts';

/** The parts into which the facts of a partner's document are sorted for a reader. */
export const DOCUMENT_PARTS = [
  'meetings',
  'frameworks',
  'investment',
  'promotion',
  'positions',
  'seen',
] as const;
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

/** The numbered meetings of METI's White Paper 2022, `1-(1)` to `1-(14)`. */
const MEETING = /^1-\((\d+)\)$/;

/** The frameworks that the document names, whatever kind of statement does. */
const FRAMEWORKS = /CoRe Partnership|JUCIP|2\+2|IPEF|trilateral|Climate Partnership|Partnership on Trade/;

/**
 * In which parts does a fact stand? By the chapter it comes from: 1 meetings, 2 Section 232, 3 trade and investment, 4
 * economic cooperation; what a meeting agreed on stands under its meeting and under what it is; what names a framework stands there too.
 */
export function partsOf(fact: PartnerFact): DocumentPart[] {
  const own = ownParts(fact);
  return FRAMEWORKS.test(fact.statement.en) ? [...new Set<DocumentPart>([...own, 'frameworks'])] : own;
}

function ownParts({ kind, section }: PartnerFact): DocumentPart[] {
  const chapter = section?.[0];
  if (chapter === '3') return kind === 'framework' || kind === 'event' ? ['promotion'] : ['investment'];
  const own: DocumentPart[] =
    kind === 'position'
      ? ['positions']
      : kind === 'measure' || kind === 'investigation'
        ? ['seen']
        : kind === 'framework'
          ? ['frameworks']
          : kind === 'indicator'
            ? ['investment']
            : ['meetings'];
  if (section !== null && MEETING.test(section)) return [...new Set<DocumentPart>(['meetings', ...own])];
  // What the introduction tells of the document itself stands beside its meetings.
  return chapter === '1' && kind !== 'position' ? ['meetings'] : own;
}

/** The facts of a partner in one part, in order of time; in `positions` those on the WTO come first, then those on Section 232. */
export function factsIn(dataset: Dataset, country: string, part: DocumentPart): PartnerFact[] {
  return dataset.partners
    .filter((fact) => fact.country === country && partsOf(fact).includes(part))
    .sort(
      (a, b) => (part === 'positions' ? weight(b) - weight(a) : 0) || compare(a.date ?? '', b.date ?? ''),
    );
}

function weight({ section, programs, statement }: PartnerFact): number {
  if (section !== '2' && programs.length === 0) return 0;
  return /WTO/.test(statement.en) ? 2 : 1;
}

/** A numbered meeting: what is told of it, the meeting itself first. */
export interface Meeting {
  number: number;
  facts: readonly PartnerFact[];
}

/** The numbered meetings of a partner's document, in their order. */
export function meetingsOf(dataset: Dataset, country: string): Meeting[] {
  const facts = dataset.partners.filter((fact) => fact.country === country);
  const bySection = Map.groupBy(facts, ({ section }) => Number(MEETING.exec(section ?? '')?.[1] ?? 0));
  return [...bySection]
    .filter(([number]) => number > 0)
    .map(([number, told]) => ({ number, facts: told }))
    .sort((a, b) => a.number - b.number);
}

/** The events of the data that carry a fact on: linked to it, and after it. */
export function laterEvents(dataset: Dataset, fact: PartnerFact): Event[] {
  const since = fact.date ?? lastDate(dataset, fact.country);
  return fact.events
    .flatMap((id) => dataset.byId.events.get(id) ?? [])
    .filter(({ date }) => date.slice(0, since.length) > since)
    .sort((a, b) => compare(a.date, b.date));
}

/** The last date that a partner's document tells of; everything after it is its later course. */
export function lastDate(dataset: Dataset, country: string): string {
  const dates = dataset.partners.flatMap((fact) => (fact.country === country ? (fact.date ?? []) : []));
  return dates.sort().at(-1) ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
