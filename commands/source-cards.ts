import { messages } from '../src/lang/languages.ts';
import type { Instrument } from '../src/model/instrument.ts';
import type { Measure } from '../src/model/measure.ts';
import { actLink, actName, legalEdition } from '../src/reply/act-text.ts';
import { areaText } from '../src/reply/area-text.ts';
import { dutyText, toneOf } from '../src/reply/duty-text.ts';
import { headingRuns } from '../src/reply/headings.ts';
import { link, plain, quoted } from '../src/reply/markdown.ts';
import { sourcesOf } from '../src/reply/measure-json.ts';
import type { Card } from '../src/reply/reply.ts';
import type { CommandContext } from './command.ts';
import { footer, verifiedThrough } from './frame.ts';

/** One act: what it did, when, where to read it, which measures it began and ended. */
export function instrumentCard(instrument: Instrument, context: CommandContext): Card {
  const { dataset, language } = context;
  const say = messages(language);
  const dates = [
    instrument.signed === null ? '' : say.source.signed(say.date(instrument.signed)),
    instrument.published === null ? '' : say.source.published(say.date(instrument.published)),
    instrument.effective === null ? '' : say.source.effective(say.date(instrument.effective)),
    instrument.citation ?? '',
    instrument.document ?? '',
  ].filter((part) => part !== '');
  const edition = legalEdition(instrument);
  const addresses = instrument.sources.filter((address) => address !== instrument.url);
  return {
    tone: 'none',
    title: say.source.title(actName(instrument, language)),
    lead: `**${plain(instrument.title[language])}**\n${say.facts(dates)}\n${plain(instrument.summary[language])}`,
    sections: [
      {
        heading: say.source.official,
        rows: [
          instrument.url === null
            ? say.colon(say.source.noOfficial, plain(instrument.urlMissing?.[language] ?? ''))
            : link(hostOf(instrument.url), instrument.url),
          ...(edition === null ? [] : [link(say.source.edition, edition)]),
        ],
      },
      {
        heading: say.source.also,
        rows: addresses.map((address) => `• ${link(hostOf(address), address)}`),
        dropOrder: 4,
      },
      {
        heading: say.source.seenAt,
        rows: (instrument.seenAt ?? []).map((address) => `• ${link(hostOf(address), address)}`),
        dropOrder: 5,
      },
      {
        heading: say.source.amends,
        rows: instrument.amends.map((id) => `• ${actLink(dataset, id, language)}`),
        dropOrder: 3,
      },
      {
        heading: say.source.begins,
        rows: dataset.measures
          .filter((measure) => measure.startedBy === instrument.id)
          .map((measure) => measureRow(measure, context)),
        dropOrder: 2,
      },
      {
        heading: say.source.ends,
        rows: dataset.measures
          .filter((measure) => measure.endedBy === instrument.id)
          .map((measure) => measureRow(measure, context)),
        dropOrder: 2,
      },
      {
        heading: say.tariff.notesHeading,
        rows: instrument.note === undefined ? [] : [`• ${plain(instrument.note[language])}`],
        dropOrder: 4,
      },
    ],
    footer: footer(say, verifiedThrough(dataset, []), [instrument.confidence]),
  };
}

/** One measure and everything it rests on. */
export function measureCard(measure: Measure, context: CommandContext): Card {
  const { dataset, language } = context;
  const say = messages(language);
  const program = dataset.byId.programs.get(measure.program);
  const acts = [
    say.tariff.startedBy(actLink(dataset, measure.startedBy, language)),
    ...(measure.endedBy === null ? [] : [say.tariff.endedBy(actLink(dataset, measure.endedBy, language))]),
  ];
  return {
    tone: toneOf([measure]),
    title: say.source.title(measure.id),
    lead: `**${say.sentence(dutyText(dataset, measure, measure.from, say))}**\n${say.facts([
      program?.name[language] ?? '',
      measure.until === null
        ? say.tariff.since(say.day(measure.from))
        : say.tariff.sinceUntil(measure.from, measure.until),
    ])}`,
    sections: [
      { heading: say.tariff.instrumentHeading, rows: acts.map((act) => `• ${act}`) },
      {
        heading: say.source.also,
        rows: sourcesOf(dataset, measure).map((address) => `• ${link(hostOf(address), address)}`),
      },
      {
        heading: say.source.seenAt,
        rows: (measure.seenAt ?? []).map((address) => `• ${link(hostOf(address), address)}`),
        dropOrder: 3,
      },
      {
        rows:
          measure.headings.length === 0
            ? []
            : [say.tariff.headings(say.list(headingRuns(measure.headings, say.run)))],
        dropOrder: 2,
      },
      {
        heading: say.tariff.notesHeading,
        rows: measure.note === undefined ? [] : [`• ${measure.note[language]}`],
        dropOrder: 2,
      },
    ],
    footer: footer(say, program?.verifiedThrough ?? '', [measure.confidence]),
  };
}

/** Several acts that fit a text, or the measures filed under a Chapter 99 number with their acts. */
export function severalCard(
  text: string,
  { instruments, measures }: { instruments: readonly Instrument[]; measures: readonly Measure[] },
  context: CommandContext,
): Card {
  const { dataset, language } = context;
  const say = messages(language);
  return {
    tone: toneOf(measures),
    title: say.source.listTitle(quoted(text)),
    lead:
      measures.length > 0
        ? say.source.heading(quoted(text), measures.length)
        : say.source.several(instruments.length),
    sections: [
      { rows: measures.map((measure) => measureRow(measure, context)) },
      {
        heading: say.tariff.instrumentHeading,
        rows: instruments.map(
          (instrument) =>
            `• ${actLink(dataset, instrument.id, language)} ${plain(instrument.title[language])}`,
        ),
      },
    ],
    footer: footer(
      say,
      verifiedThrough(dataset, []),
      [...measures, ...instruments].map(({ confidence }) => confidence),
    ),
  };
}

function measureRow(measure: Measure, { dataset, language }: CommandContext): string {
  const say = messages(language);
  const program = dataset.byId.programs.get(measure.program)?.name[language] ?? measure.program;
  const condition =
    measure.condition === null ? undefined : dataset.byId.conditions.get(measure.condition)?.text[language];
  const duty = dutyText(dataset, measure, measure.from, say);
  const row = say.source.measure(
    say.remark(program, areaText(dataset, measure.area, language)),
    duty,
    say.day(measure.from),
  );
  return `• ${row}${condition === undefined ? '' : ` [${plain(condition)}]`}`;
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
