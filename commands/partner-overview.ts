import { link } from '../src/reply/markdown.ts';
import type { Section } from '../src/reply/reply.ts';
import { DOCUMENT_PARTS, factsIn, meetingsOf } from '../src/rules/partner-facts.ts';
import type { PartPage } from './partner-document.ts';
import { countOf, type PartnerQuestion } from './partner-question.ts';
import { actRow, briefEventRow, measureRows, quotaRow } from './partner-relation.ts';

/** So many of each kind stand on the overview; the menu leads to all. */
const MOST = 4;

/** The card that everything else is reached from: the duties of today, and of each part the newest and most important. */
export function overviewPage(question: PartnerQuestion): PartPage {
  const { place, facts, context, messages } = question;
  const say = messages.partner;
  const { language, today } = context;
  const outside = 'customs' in place && place.customs === 'outside';
  const lead = [
    outside
      ? messages.tariff.outside(place.name[language])
      : say.lead(countOf('measures', question), messages.day(today)),
    ...(facts.length === 0 ? [] : [say.document(facts.length, documentLink(question))]),
    ...(hasNothing(question) && !outside ? [say.nothing(place.name[language])] : []),
  ];
  return { lead: lead.join('\n'), sections: sections(question), page: 1, pages: 1 };
}

function hasNothing({ facts, quotas, disputes, acts, agreements, events }: PartnerQuestion): boolean {
  return [facts, quotas, disputes, acts, agreements, events].every((all) => all.length === 0);
}

/** The document of the partner, by name and linked: the first source that all its facts share. */
function documentLink({ facts, messages }: PartnerQuestion): string {
  const [first] = facts;
  const shared = first?.sources.find((source) => facts.every(({ sources }) => sources.includes(source)));
  const name = messages.partner.documentName;
  return shared === undefined ? name : link(name, shared);
}

function sections(question: PartnerQuestion): Section[] {
  const { quotas, disputes, acts, agreements, events, context, messages } = question;
  const say = messages.partner;
  const ahead = events.filter(({ record }) => record.date > context.today).reverse();
  const past = events.filter(({ record }) => record.date <= context.today);
  const important = past.filter(({ record }) => record.importance >= 4);
  const disputesShown = Math.min(disputes.length, MOST) + Math.min(acts.length, MOST);
  const headed = (part: string, all: number, shown = Math.min(all, MOST)) =>
    shown < all ? say.someOf(part, shown, all) : part;
  return [
    { heading: say.documentHeading, rows: documentRows(question) },
    { heading: say.parts.measures, rows: measureRows(question), dropOrder: 4 },
    {
      heading: headed(say.parts.quotas, quotas.length),
      rows: quotas.slice(0, MOST).map((quota) => quotaRow(quota, question)),
      dropOrder: 6,
    },
    {
      heading: headed(say.parts.agreements, agreements.length),
      rows: agreements.slice(0, MOST).map((event) => briefEventRow(event, question)),
      dropOrder: 5,
    },
    {
      heading: headed(say.parts.disputes, disputes.length + acts.length, disputesShown),
      rows: [
        ...disputes.slice(0, MOST).map((event) => briefEventRow(event, question)),
        ...acts.slice(0, MOST).map((act) => actRow(act, question)),
      ],
      dropOrder: 7,
    },
    {
      heading: say.eventsHeading,
      rows: (important.length > 0 ? important : past)
        .slice(0, MOST)
        .map((event) => briefEventRow(event, question)),
      dropOrder: 3,
    },
    {
      heading: headed(say.aheadHeading, ahead.length),
      rows: ahead.slice(0, MOST).map((event) => briefEventRow(event, question)),
      dropOrder: 2,
    },
  ];
}

/** One row for each part of the document: how many, from when to when. */
function documentRows(question: PartnerQuestion): string[] {
  const { place, context, course, messages } = question;
  const say = messages.partner;
  const rows = DOCUMENT_PARTS.flatMap((part) => {
    const facts = factsIn(context.dataset, place.code, part);
    if (facts.length === 0) return [];
    const meetings = part === 'meetings' ? meetingsOf(context.dataset, place.code) : [];
    const told = meetings.length > 0 ? meetings.flatMap((meeting) => meeting.facts) : facts;
    const dates = told.flatMap(({ date }) => date ?? []).sort();
    const [from, to] = [dates[0], dates.at(-1)].map((date) => messages.date(date ?? ''));
    const count = meetings.length > 0 ? meetings.length : facts.length;
    return [say.partRow(say.parts[part], count, say.span(from ?? '', to ?? ''))];
  });
  return rows.length === 0 ? [] : [...rows, say.partRow(say.parts.course, course.length, '')];
}
