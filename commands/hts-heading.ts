import { areaText } from '../src/reply/area-text.ts';
import { dutyText, toneOf } from '../src/reply/duty-text.ts';
import { headingRuns } from '../src/reply/headings.ts';
import { plain } from '../src/reply/markdown.ts';
import { measureJson } from '../src/reply/measure-json.ts';
import type { Reply } from '../src/reply/reply.ts';
import { type FiledMeasure, measuresFiledUnder } from '../src/rules/hts-headings.ts';
import { inForce } from '../src/rules/measures.ts';
import { shortName } from './duty-groups.ts';
import { footer, freshnessWarning, reportButton, verifiedThrough } from './frame.ts';
import { buttonOptions } from './hts-card.ts';
import { nearHeadingJson } from './hts-json.ts';
import type { AskedHts } from './hts-question.ts';
import { spanText } from './hts-sections.ts';
import { assumedDayNote } from './options.ts';
import { pageButtons, pageOf } from './paging.ts';

const MEASURES_A_PAGE = 12;
const MOST_OTHER = 5;

/** A Chapter 99 number: the measures filed under it on the day, of every origin or of the one asked. */
export function headingReply(asked: AskedHts): Reply {
  const { code, parsed, place, question, context, options, messages } = asked;
  const { dataset, language } = context;
  const { day } = parsed;
  const whole = code.length >= '9903.81.87'.length;
  const all = measuresFiledUnder(dataset, question);
  const now = all.filter(({ measure }) => inForce(measure, day));
  const other = now.length > 0 ? [] : otherTimes(all, day);
  const through = verifiedThrough(dataset, programsOf(now, asked));
  const page = pageOf(now, MEASURES_A_PAGE, options);
  const title = [messages.hts.headingTitle(code), messages.day(day), place?.name[language] ?? ''];
  const lead = [
    now.length === 0 ? messages.hts.headingNone(whole) : `**${messages.hts.headingLead(now.length, whole)}**`,
    messages.hts.headingAlso,
    assumedDayNote(parsed, context),
    freshnessWarning(messages, through, day),
  ];
  return {
    audience: 'public',
    cards: [
      {
        tone: toneOf(now.map(({ measure }) => measure)),
        title: messages.parts(title.filter((part) => part !== '')),
        lead: lead.filter((line) => line !== '').join('\n'),
        sections: [
          { rows: page.rows.map((filed) => measureRow(filed, asked)) },
          { heading: messages.hts.otherTimes, rows: other.map(({ filed }) => measureRow(filed, asked)) },
        ],
        footer: footer(
          messages,
          through,
          now.map(({ measure }) => measure.confidence),
        ),
      },
    ],
    buttons: [
      ...pageButtons(page, { command: 'hts', options: buttonOptions(asked) }, messages),
      ...(all.length === 0
        ? []
        : [
            {
              kind: 'ask' as const,
              label: messages.buttons.sources,
              command: 'source',
              options: { id: (now[0] ?? all.at(-1))?.measure.id ?? code },
            },
          ]),
      reportButton(messages),
    ],
    data: {
      command: 'hts',
      code,
      date: day,
      country: place?.code ?? null,
      covered: [],
      measures: now.map(({ measure }) => measureJson(dataset, measure, day, language)),
      nearMisses: other.map(({ filed, kind }) => nearHeadingJson(filed, kind)),
      incompleteLists: [],
    },
  };
}

/** What was filed under the number before, the latest first, and what will be. */
function otherTimes(all: readonly FiledMeasure[], day: string) {
  const before = all
    .filter(({ measure }) => measure.until !== null && measure.until <= day)
    .sort((a, b) => ((a.measure.until ?? '') < (b.measure.until ?? '') ? 1 : -1))
    .map((filed) => ({ filed, kind: 'listed-before' as const }));
  const later = all
    .filter(({ measure }) => measure.from > day)
    .sort((a, b) => (a.measure.from < b.measure.from ? -1 : 1))
    .map((filed) => ({ filed, kind: 'listed-later' as const }));
  return [...later.slice(0, MOST_OTHER - 2), ...before].slice(0, MOST_OTHER);
}

function programsOf(filed: readonly FiledMeasure[], { context }: AskedHts) {
  const ids = new Set(filed.map(({ measure }) => measure.program));
  return context.dataset.programs.filter(({ id }) => ids.has(id));
}

function measureRow({ measure, headings }: FiledMeasure, { context, parsed, messages }: AskedHts): string {
  const { dataset, language, today } = context;
  const program = dataset.byId.programs.get(measure.program)?.name[language] ?? measure.program;
  const list = dataset.byId.articles.get(measure.articles);
  const goods = messages.hts.list(program, list === undefined ? '' : shortName(list, program, language), '');
  const day = inForce(measure, parsed.day) ? parsed.day : measure.from;
  const condition =
    measure.condition === null ? undefined : dataset.byId.conditions.get(measure.condition)?.text[language];
  const row = messages.hts.headingRow(
    goods,
    areaText(dataset, measure.area, language),
    dutyText(dataset, measure, day, messages),
    messages.list([...headingRuns(headings, messages.run), spanText(measure, today, messages)]),
  );
  return condition === undefined ? row : `${row} [${plain(condition)}]`;
}
