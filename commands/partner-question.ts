import type { Messages } from '../src/lang/en.ts';
import type { Event } from '../src/model/event.ts';
import type { Instrument } from '../src/model/instrument.ts';
import type { Measure } from '../src/model/measure.ts';
import type { PartnerFact } from '../src/model/partner.ts';
import type { Day } from '../src/model/primitives.ts';
import type { Quota } from '../src/model/quota.ts';
import { placeName } from '../src/reply/area-text.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import { isBase, measuresFor } from '../src/rules/measures.ts';
import { partnerActs, partnerEvents, partnerQuotas, type Related } from '../src/rules/partner.ts';
import { DOCUMENT_PARTS, type DocumentPart, factsIn, lastDate } from '../src/rules/partner-facts.ts';
import type { Place } from '../src/rules/search.ts';
import type { CommandContext } from './command.ts';

/** The parts of a partner's card. */
export const PARTS = [
  'overview',
  ...DOCUMENT_PARTS,
  'course',
  'measures',
  'quotas',
  'disputes',
  'agreements',
  'events',
] as const;
export type Part = (typeof PARTS)[number];

/** A partner with everything that the data knows of the relation. */
export interface PartnerQuestion {
  place: Place;
  /** Base measures of today. */
  measures: readonly Measure[];
  facts: readonly PartnerFact[];
  quotas: readonly Related<Quota>[];
  disputes: readonly Related<Event>[];
  acts: readonly Related<Instrument>[];
  agreements: readonly Related<Event>[];
  events: readonly Related<Event>[];
  /** The events after what the partner's document tells; empty without one. */
  course: readonly Related<Event>[];
  through: Day;
  options: OptionValues;
  context: CommandContext;
  messages: Messages;
}

/** What the data knows of a partner. */
export function gather(
  place: Place,
  given: Pick<PartnerQuestion, 'through' | 'options' | 'context' | 'messages'>,
): PartnerQuestion {
  const { dataset, today } = given.context;
  const { code } = place;
  const events = partnerEvents(dataset, code);
  const facts = dataset.partners.filter(({ country }) => country === code);
  const last = lastDate(dataset, code);
  return {
    ...given,
    place,
    measures: measuresFor(dataset, { country: code, day: today }).filter(isBase),
    facts,
    quotas: partnerQuotas(dataset, code),
    disputes: events.filter(({ record }) => record.kind === 'dispute'),
    acts: partnerActs(dataset, code),
    agreements: events.filter(({ record }) => record.kind === 'agreement'),
    events,
    course: facts.length === 0 ? [] : events.filter(({ record }) => record.date > last),
  };
}

/** How many entries has a part? The overview has none of its own. */
export function countOf(part: Part, question: PartnerQuestion): number {
  const { place, measures, disputes, acts, context } = question;
  if (part === 'overview') return 0;
  if (part === 'disputes') return disputes.length + acts.length;
  if (part === 'measures') return new Set(measures.map(({ program }) => program)).size;
  if (isDocumentPart(part)) return factsIn(context.dataset, place.code, part).length;
  return question[part].length;
}

/** Does a part consist of facts of the partner's document? */
export function isDocumentPart(part: Part): part is DocumentPart {
  return DOCUMENT_PARTS.some((one) => one === part);
}

/** A row, marked with the group or the members through which it concerns the partner. */
export function marked(row: string, via: readonly string[], { context, messages }: PartnerQuestion): string {
  if (via.length === 0) return row;
  const names = via.map((code) => placeName(context.dataset, code, context.language));
  return messages.partner.through(row, messages.list(names));
}
