import type { Dataset } from '../src/model/dataset.ts';
import type { Event } from '../src/model/event.ts';
import type { PartnerFact } from '../src/model/partner.ts';
import { actLink } from '../src/reply/act-text.ts';
import { dutyText } from '../src/reply/duty-text.ts';
import { hostLinks, sourceLink } from '../src/reply/event-text.ts';
import { link, plain } from '../src/reply/markdown.ts';
import type { Section } from '../src/reply/reply.ts';
import {
  type DocumentPart,
  factsIn,
  laterEvents,
  type Meeting,
  meetingsOf,
} from '../src/rules/partner-facts.ts';
import { pageByLength } from './paging-by-length.ts';
import type { PartnerQuestion } from './partner-question.ts';

/** The sections of a part of the partner's document, a page of them, and how many pages there are. */
export interface PartPage {
  lead: string;
  sections: Section[];
  page: number;
  pages: number;
}

/** A part of the partner's document: its meetings, or its facts of a kind, each with date, people, source and later course. */
export function documentPage(part: DocumentPart, question: PartnerQuestion): PartPage {
  const { place, context, options, messages } = question;
  const facts = factsIn(context.dataset, place.code, part);
  if (part !== 'meetings') {
    const rows = facts.map((fact) => factRow(fact, question));
    const shown = pageByLength(rows, (row) => row.length, options);
    return { ...shown, lead: messages.partner.leadPart(facts.length), sections: [{ rows: shown.rows }] };
  }
  const meetings = meetingsOf(context.dataset, place.code);
  const told = new Set(meetings.flatMap((meeting) => meeting.facts));
  const others = facts.filter((fact) => !told.has(fact));
  const rows = [
    ...meetings.map((meeting) => ({ row: meetingRow(meeting, question), isMeeting: true })),
    ...others.map((fact) => ({ row: factRow(fact, question), isMeeting: false })),
  ];
  const shown = pageByLength(rows, ({ row }) => row.length, options);
  const pick = (isMeeting: boolean) =>
    shown.rows.filter((one) => one.isMeeting === isMeeting).map(({ row }) => row);
  return {
    ...shown,
    lead: messages.partner.leadMeetings(meetings.length, others.length),
    sections: [{ rows: pick(true) }, { heading: messages.partner.aboutMeetings, rows: pick(false) }],
  };
}

/** A meeting: when, who with which office, what was said, the source of it all, what came of it. */
function meetingRow({ number, facts }: Meeting, question: PartnerQuestion): string {
  const { context, messages } = question;
  const say = messages.partner;
  const [first] = facts;
  if (first === undefined) return '';
  const points = facts.map((fact) => {
    // A fact with a source of its own names it; the others rest on the one beside the meeting.
    const own = fact.sources.filter((source) => !first.sources.includes(source));
    const statement = plain(fact.statement[context.language]);
    return say.point(
      own.length === 0 ? statement : messages.remark(statement, hostLinks(own, context.language)),
    );
  });
  const people = [...new Map(facts.flatMap((fact) => fact.people).map((one) => [one.name.en, one])).values()];
  const head = say.meeting(number, messages.date(first.date ?? ''), peopleText(people, question));
  return [
    messages.remark(head, hostLinks(first.sources, context.language)),
    ...points,
    ...laterLines(laterThanAll(facts, context.dataset), question),
    ...facts.flatMap((fact) => measureLines(fact, question)),
    ...noteLines(facts, question),
  ].join('\n');
}

/** One fact: date, statement, as-of dates of its figures, people, source, note, measures of the data, later course. */
function factRow(fact: PartnerFact, question: PartnerQuestion): string {
  const { context, messages } = question;
  const say = messages.partner;
  const dates = [...new Set(fact.figures.flatMap(({ asOf }) => asOf ?? []))].filter(
    (day) => day !== fact.date,
  );
  const doubt = fact.confidence === 'official' ? [] : [messages.confidence[fact.confidence]];
  const remarks = [
    ...(dates.length === 0 ? [] : [say.asOf(messages.list(dates.map(messages.date)))]),
    hostLinks(fact.sources, context.language),
    ...doubt,
  ];
  const statement = messages.remark(plain(fact.statement[context.language]), messages.list(remarks));
  return [
    say.fact(fact.date === null ? '' : messages.date(fact.date), statement),
    ...(fact.people.length === 0 ? [] : [say.people(peopleText(fact.people, question))]),
    ...measureLines(fact, question),
    ...laterLines(laterEvents(context.dataset, fact), question),
    ...noteLines([fact], question),
  ].join('\n');
}

function peopleText(people: PartnerFact['people'], { context, messages }: PartnerQuestion): string {
  const { language } = context;
  return messages.list(
    people.map(({ name, office }) => messages.partner.person(plain(name[language]), plain(office[language]))),
  );
}

/** What came after a meeting of several days, each event once. */
function laterThanAll(facts: readonly PartnerFact[], dataset: Dataset): Event[] {
  const last =
    facts
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1) ?? '';
  const events = new Set(facts.flatMap((fact) => laterEvents(dataset, fact)));
  return [...events].filter(({ date }) => date > last).sort((a, b) => (a.date < b.date ? -1 : 1));
}

function laterLines(events: readonly Event[], { context, messages }: PartnerQuestion): string[] {
  const { dataset, language } = context;
  const later = events.map((event) => {
    const title = event.title[language];
    const url = sourceLink(dataset, event);
    return messages.partner.laterEvent(
      messages.date(event.date),
      url === null ? plain(title) : link(title, url),
    );
  });
  return later.length === 0 ? [] : [messages.partner.later(messages.also(later))];
}

/** What the law says in the data of a measure that the partner's document tells of. */
function measureLines(fact: PartnerFact, { context, messages }: PartnerQuestion): string[] {
  const { dataset, language } = context;
  return fact.measures
    .flatMap((id) => dataset.byId.measures.get(id) ?? [])
    .map((measure) => {
      const program = dataset.byId.programs.get(measure.program)?.name[language] ?? measure.program;
      const when =
        measure.until === null
          ? messages.tariff.since(messages.day(measure.from))
          : messages.tariff.sinceUntil(measure.from, measure.until);
      const duty = dutyText(dataset, measure, measure.from, messages);
      const condition = dataset.byId.conditions.get(measure.condition ?? '')?.text[language];
      return messages.partner.inData(
        messages.colon(program, condition === undefined ? duty : messages.remark(duty, plain(condition))),
        when,
        actLink(dataset, measure.startedBy, language),
      );
    });
}

function noteLines(facts: readonly PartnerFact[], { context, messages }: PartnerQuestion): string[] {
  return facts.flatMap(({ note }) =>
    note === undefined ? [] : [messages.partner.note(plain(note[context.language]))],
  );
}
