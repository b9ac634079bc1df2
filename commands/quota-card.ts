import type { Quota } from '../src/model/quota.ts';
import { actLink } from '../src/reply/act-text.ts';
import { placeName } from '../src/reply/area-text.ts';
import { link } from '../src/reply/markdown.ts';
import {
  dayWithin,
  periodLimitText,
  quotaAnswer,
  spanText,
  statusText,
  volumeText,
} from '../src/reply/quota-text.ts';
import type { Card, Section } from '../src/reply/reply.ts';
import { addDays } from '../src/rules/days.ts';
import { quotaPeriodOn } from '../src/rules/quota-periods.ts';
import { observationsOf, quotaStatus } from '../src/rules/quota-status.ts';
import { memberShare, overridesOf, partsOf, quotaRules, successorOf } from '../src/rules/quotas.ts';
import { footer, freshnessWarning } from './frame.ts';
import { assumedDayNote } from './options.ts';
import { type CategoryPages, categorySection } from './quota-categories.ts';
import type { QuotaQuestion } from './quota-question.ts';
import { rateSection } from './quota-rates.ts';

/** The card of one quota: the answer in a line, how full, volumes and periods, rates, how it is run, says who. */
export function quotaCard(quota: Quota, pages: CategoryPages, page: number, question: QuotaQuestion): Card {
  const { place, parsed, through, context, messages } = question;
  const { dataset, language } = context;
  const program = dataset.byId.programs.get(quota.program)?.name[language] ?? quota.program;
  const answer = messages.sentence(quotaAnswer(dataset, quota, parsed.day, language));
  const beside = question.found.standing.filter((other) => other !== quota).map(({ name }) => name[language]);
  const lead = [
    `**${answer}**`,
    statusText(quotaStatus(quota, parsed.day), language),
    ...(beside.length === 0 ? [] : [messages.quotas.beside(messages.list(beside))]),
    assumedDayNote(parsed, context),
    freshnessWarning(messages, through, parsed.day),
  ];
  const categories = categorySection(quota, pages, page, question);
  return {
    tone: 'quota',
    title: messages.parts([place.name[language], program, messages.quotas.heading, messages.day(parsed.day)]),
    lead: lead.filter((line) => line !== '').join('\n'),
    sections: page === 1 ? [...sections(quota, question), categories, note(quota, question)] : [categories],
    footer: footer(messages, through, [quota.confidence]),
  };
}

function sections(quota: Quota, question: QuotaQuestion): Section[] {
  const { messages } = question;
  return [
    { heading: messages.quotas.volumesHeading, rows: volumeRows(quota, question) },
    rateSection(quota, question),
    { heading: messages.quotas.runHeading, rows: runRows(quota, question), dropOrder: 2 },
    { heading: messages.quotas.fillHeading, rows: observationRows(quota, question) },
    { heading: messages.quotas.actsHeading, rows: actRows(quota, question) },
  ];
}

function volumeRows(quota: Quota, { place, parsed, context, messages }: QuotaQuestion): string[] {
  const { dataset, language } = context;
  const say = messages.quotas;
  const name = (id: string) => dataset.byId.quotas.get(id)?.name[language] ?? id;
  const within = dayWithin(quota, parsed.day);
  const share = memberShare(dataset, quota, place.code, within);
  const asMember = place.code !== quota.area;
  const period = quotaPeriodOn(quota, parsed.day);
  const next = successorOf(dataset, quota);
  const follows = next === undefined ? '' : say.followedBy(next.name[language]);
  const last = follows === '' ? say.lastPeriod : messages.remark(say.lastPeriod, follows);
  return [
    ...(asMember ? [say.groupRow(placeName(dataset, quota.area, language))] : []),
    say.yearRow(volumeText(quota, language)),
    ...(quota.allocatedTo === undefined
      ? []
      : asMember
        ? [
            say.shareRow(
              place.name[language],
              share === undefined ? say.notFound : volumeText(share, language),
            ),
          ]
        : [messages.watch.bullet(say.shared)]),
    ...(quota.partOf === undefined ? [] : [say.partOf(name(quota.partOf))]),
    ...(quota.overrides === undefined ? [] : [say.overrides(name(quota.overrides))]),
    ...overridesOf(dataset, quota, within).map((other) =>
      say.overridden(other.name[language], volumeText(other, language)),
    ),
    ...partsOf(dataset, quota, within)
      .filter((part) => part !== share)
      .map((part) => say.part(part.name[language], volumeText(part, language))),
    ...(period === null
      ? []
      : [
          say.periodRow(
            say.period[quota.period],
            spanText(period, language),
            periodLimitText(quota, period, language),
          ),
          period.nextOpening === null
            ? messages.watch.bullet(last)
            : say.nextOpening(messages.day(period.nextOpening)),
        ]),
    ...(quota.basis === null ? [] : [say.basisRow(quota.basis[language])]),
  ];
}

function runRows(quota: Quota, { parsed, context, messages }: QuotaQuestion): string[] {
  const { dataset, language } = context;
  const say = messages.quotas;
  return [
    messages.watch.bullet(quota.administration[language]),
    ...(quota.originCondition === undefined ? [] : [say.origin(quota.originCondition[language])]),
    ...(quota.exclusionsCount === undefined
      ? []
      : [quota.exclusionsCount ? say.exclusionsCount : say.exclusionsApart]),
    ...quotaRules(dataset, quota, dayWithin(quota, parsed.day)).map((rule) =>
      messages.watch.bullet(
        rule.instrument === null
          ? rule.detail[language]
          : messages.remark(rule.detail[language], actLink(dataset, rule.instrument, language)),
      ),
    ),
  ];
}

/** Every observation of the quota as a whole, the newest first, as of its day and with its report. */
function observationRows(quota: Quota, { parsed, messages }: QuotaQuestion): string[] {
  const say = messages.quotas;
  return observationsOf(quota)
    .filter(({ asOf }) => asOf <= parsed.day)
    .toReversed()
    .map(({ asOf, entered, limit, status, report }) => {
      const amount =
        entered === null
          ? say.amountUnknown
          : limit === undefined
            ? say.entered(messages.volume(entered, quota.unit))
            : say.enteredOf(messages.volume(entered, quota.unit), messages.volume(limit, quota.unit));
      const parts = [amount, ...(status === null ? [] : [say.status[status]])];
      return `${say.observation(say.whole, messages.day(asOf), messages.list(parts))} ${link(say.report, report)}`;
    });
}

function actRows(quota: Quota, { context, messages }: QuotaQuestion): string[] {
  const { dataset, language, today } = context;
  const say = messages.quotas;
  const bulletins = dataset.instruments.filter(
    ({ kind, url }) => kind === 'cbp-message' && url !== null && quota.sources.includes(url),
  );
  const ended = quota.until === null || quota.until > today ? say.willEnd : say.ended;
  return [
    say.began(messages.day(quota.from), actLink(dataset, quota.startedBy, language)),
    ...(quota.until === null || quota.endedBy === null
      ? []
      : [ended(messages.day(addDays(quota.until, -1)), actLink(dataset, quota.endedBy, language))]),
    ...(bulletins.length === 0
      ? []
      : [say.bulletins(messages.list(bulletins.map(({ id }) => actLink(dataset, id, language))))]),
  ];
}

function note(quota: Quota, { place, context, messages }: QuotaQuestion): Section {
  const notes = [quota.note, place.note].flatMap((text) => text?.[context.language] ?? []);
  return {
    heading: messages.quotas.noteHeading,
    rows: notes,
    dropOrder: 4,
  };
}
