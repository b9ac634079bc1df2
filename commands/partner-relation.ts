import type { Event } from '../src/model/event.ts';
import type { Quota } from '../src/model/quota.ts';
import { actLink, actName } from '../src/reply/act-text.ts';
import { actsText, eventLine, eventText } from '../src/reply/event-text.ts';
import { link, plain } from '../src/reply/markdown.ts';
import { volumeText } from '../src/reply/quota-text.ts';
import type { Section } from '../src/reply/reply.ts';
import { dateOf, type Related } from '../src/rules/partner.ts';
import { chargedStretch, timeline } from '../src/rules/timeline.ts';
import { dutiesLine } from './duty-groups.ts';
import { pageByLength } from './paging-by-length.ts';
import type { PartPage } from './partner-document.ts';
import { marked, type Part, type PartnerQuestion } from './partner-question.ts';

/** A part that the data makes for every partner: measures, quotas, disputes with its own acts, agreements, events. */
export function relationPage(part: Part, question: PartnerQuestion): PartPage {
  const { course, options, messages, facts, context } = question;
  const rows = rowsOf(part, question);
  const shown = pageByLength(rows, ({ row }) => row.length, options);
  const last =
    facts
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1) ?? context.today;
  const lead =
    rows.length === 0
      ? messages.partner.empty
      : part === 'course'
        ? messages.partner.courseLead(messages.date(last), course.length)
        : messages.partner.leadPart(rows.length);
  return { ...shown, lead, sections: sectionsOf(shown.rows) };
}

/** A row, and the heading it stands under where a part has several. */
interface Row {
  heading?: string;
  row: string;
}

function rowsOf(part: Part, question: PartnerQuestion): Row[] {
  const { disputes, acts, agreements, events, course, quotas, messages } = question;
  const say = messages.partner;
  const plainRows = (rows: readonly string[]): Row[] => rows.map((row) => ({ row }));
  switch (part) {
    case 'measures':
      return plainRows(measureRows(question));
    case 'quotas':
      return plainRows(quotas.map((quota) => quotaRow(quota, question)));
    case 'agreements':
      return plainRows(agreements.map((event) => eventRow(event, question)));
    case 'course':
    case 'events': {
      const all = part === 'course' ? course : events;
      const isAhead = ({ record }: Related<Event>) => record.date > question.context.today;
      return [
        // What comes next first, then backwards from today.
        ...all
          .filter(isAhead)
          .reverse()
          .map((event) => ({ heading: say.aheadHeading, row: eventRow(event, question) })),
        ...all
          .filter((event) => !isAhead(event))
          .map((event) => ({ heading: messages.events.pastHeading, row: eventRow(event, question) })),
      ];
    }
    case 'disputes':
      return [
        ...disputes.map((event) => ({ heading: say.disputesHeading, row: eventRow(event, question) })),
        ...acts.map((act) => ({ heading: say.actsHeading, row: actRow(act, question) })),
      ];
    default:
      return [];
  }
}

function sectionsOf(rows: readonly Row[]): Section[] {
  return [...Map.groupBy(rows, ({ heading }) => heading)].map(([heading, some]) => ({
    ...(heading === undefined ? {} : { heading }),
    rows: some.map(({ row }) => row),
  }));
}

/** The duties of today, since when, under which acts: programs that are charged alike together. */
export function measureRows({ place, measures, context, messages }: PartnerQuestion): string[] {
  const { dataset, language, today } = context;
  const lines = dataset.programs.flatMap((program) => {
    const own = measures.filter((measure) => measure.program === program.id);
    if (own.length === 0) return [];
    const periods = timeline(dataset, { country: place.code, program: program.id });
    const since = own.map((measure) => chargedStretch(periods, measure, today).since).sort()[0] ?? today;
    const acts = [...new Set(own.map(({ startedBy }) => startedBy))];
    return [
      {
        name: program.name[language],
        duty: dutiesLine(dataset, own, today, messages),
        when: messages.tariff.since(messages.day(since)),
        acts: messages.list(acts.map((id) => actLink(dataset, id, language))),
      },
    ];
  });
  const alike = Map.groupBy(lines, ({ duty, when, acts }) => JSON.stringify([duty, when, acts]));
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const names = messages.list(some.map(({ name }) => name));
    return [messages.partner.measureRow(names, first.duty, first.when, first.acts)];
  });
}

/** A quota: what kind, how much, from when until when, under which act. */
export function quotaRow({ record: quota, via }: Related<Quota>, question: PartnerQuestion): string {
  const { context, messages } = question;
  const say = messages.partner;
  const volume =
    quota.annualVolume === null
      ? messages.tariff.quotaNotFound
      : (quota.kind === 'absolute-quota' ? say.absoluteQuota : say.tariffQuota)(
          volumeText(quota, context.language),
        );
  const when =
    quota.neverInForce === true
      ? say.quotaNever(messages.day(quota.from))
      : quota.until === null
        ? messages.tariff.since(messages.day(quota.from))
        : messages.tariff.sinceUntil(quota.from, quota.until);
  const acts = [quota.startedBy, ...(quota.endedBy === null ? [] : [quota.endedBy])];
  const row = say.quotaRow(
    plain(quota.name[context.language]),
    volume,
    when,
    actsText(context.dataset, [...new Set(acts)], quota.sources, context.language),
  );
  return marked(row, via, question);
}

/** An event with its summary and what it rests on. */
function eventRow({ record: event, via }: Related<Event>, question: PartnerQuestion): string {
  return marked(eventText(headOf(event, question), event, question.context), via, question);
}

/** An event with what it rests on, where there is no room for its summary. */
export function briefEventRow({ record: event, via }: Related<Event>, question: PartnerQuestion): string {
  return marked(eventLine(headOf(event, question), event, question.context), via, question);
}

function headOf(event: Event, { context, messages }: PartnerQuestion): string {
  return messages.events.row(messages.date(event.date), plain(event.title[context.language]));
}

/** An act of the partner: since when, what it did, where to read it. */
export function actRow(
  { record: act, via }: PartnerQuestion['acts'][number],
  question: PartnerQuestion,
): string {
  const { context, messages } = question;
  const { language } = context;
  const name = actName(act, language);
  const url = act.url ?? act.sources[0];
  const row = messages.partner.actRow(
    messages.date(dateOf(act)),
    url === undefined ? plain(name) : link(name, url),
    plain(act.summary[language]),
  );
  return marked(row, via, question);
}
