import type { Messages } from '../../lang/en.ts';
import { type Language, messages } from '../../lang/languages.ts';
import type { Investigation } from '../../model/investigation.ts';
import type { Day } from '../../model/primitives.ts';
import { addDays, daysBetween } from '../../rules/days.ts';
import type { Picture } from '../reply.ts';
import { altText } from './alt-text.ts';
import { FINDING_SIGN } from './finding-sign.ts';
import { framed, plotWidth, SIZES, textAt } from './frame.ts';
import { dotsPlot } from './investigation-dots.ts';
import { firstDayOf, lastDayOf } from './partial-day.ts';
import type { JsonObject } from './spec.ts';
import { textWidth } from './text-width.ts';
import { type Axis, dayChannel, placeOf, timeAxisLayers } from './time-axis.ts';
import { wrapText } from './wrap.ts';

/** A case as a chart shows it; dates may be months or years. */
export interface InvestigationRow {
  name: string;
  initiated: string;
  /** Null while no report is known. */
  reported: string | null;
  finding: Investigation['finding'];
  /** The statute's day for the report, of a pending case: drawn as an open bar. 19 U.S.C. 1862(b)(3)(A) */
  deadline?: Day | null;
}

export interface InvestigationsQuestion {
  /** The file's name, `investigations-steel.png`. */
  name: string;
  title: string;
  subtitle: string;
  today: Day;
  language: Language;
}

/** So many can have a bar of their own. */
const MOST_BARS = 10;
const ROW = 42;

/**
 * How long did the cases take, and what was found? A bar for each from its beginning to its report, the newest first;
 * more than ten as marks in the years in which they began. Null for none.
 */
export function investigationsChart(
  rows: readonly InvestigationRow[],
  { name, title, subtitle, today, language }: InvestigationsQuestion,
): Picture | null {
  if (rows.length === 0) return null;
  const say = messages(language);
  const newest = rows.toSorted((a, b) => daysBetween(firstDayOf(a.initiated), firstDayOf(b.initiated)));
  const counted = countFindings(rows, say);
  const many = newest.length > MOST_BARS;
  const clauses = newest.map((row) =>
    say.charts.caseRow(row.name, say.date(row.initiated), say.charts.finding[row.finding]),
  );
  return {
    name,
    alt: altText(say.charts.timelineCount(title, rows.length), [counted, ...clauses], say),
    chart: framed({
      title,
      subtitle: say.facts([subtitle, counted].filter((part) => part !== '')),
      ...(many ? dotsPlot(newest, say) : barsPlot(newest, today, say)),
    }),
  };
}

/** «27 threat, 15 no threat, 3 pending». */
function countFindings(rows: readonly InvestigationRow[], say: Messages): string {
  const groups = Map.groupBy(rows, ({ finding }) => finding);
  return say.list(
    [...groups]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([finding, alike]) => say.charts.findingCount(say.charts.finding[finding], alike.length)),
  );
}

function barsPlot(rows: readonly InvestigationRow[], today: Day, say: Messages) {
  const place = { left: 16, right: 16 };
  const axis = axisOf(rows, today, plotWidth(place));
  return {
    ...place,
    height: rows.length * ROW + 4,
    below: 24,
    legend: [],
    layers: ({ height }: { height: number }) => [
      ...timeAxisLayers(axis, height, say),
      ...rows.flatMap((row, index) => rowLayers(row, index * ROW, { axis, today, say })),
    ],
  };
}

function axisOf(rows: readonly InvestigationRow[], today: Day, length: number): Axis {
  const ends = rows.flatMap((row) => endOf(row, today) ?? []);
  const starts = rows.map(({ initiated }) => firstDayOf(initiated)).sort();
  const from = starts[0] ?? today;
  const last = [...ends, ...starts].sort().at(-1) ?? today;
  // Room for the finding behind the last bar.
  return { from, until: addDays(last, Math.max(Math.ceil(daysBetween(from, last) * 0.4), 60)), length };
}

function endOf({ reported, deadline }: InvestigationRow, today: Day): Day | null {
  if (reported === null) return deadline ?? null;
  // A report known by its year alone was made by now at the latest.
  const last = lastDayOf(reported);
  return last > today ? today : last;
}

interface Where {
  axis: Axis;
  today: Day;
  say: Messages;
}

function rowLayers(row: InvestigationRow, top: number, { axis, today, say }: Where): JsonObject[] {
  const { colour, bar } = FINDING_SIGN[row.finding];
  const [from, until] = [firstDayOf(row.initiated), endOf(row, today)];
  const y = top + 28;
  const [name = ''] = wrapText(row.name, SIZES.text, axis.length, 1);
  const due = row.reported === null && until !== null;
  const found = say.charts.finding[row.finding];
  const finding = due ? say.charts.due(found, say.day(until)) : found;
  const values = [{ name: row.name, from, until: until ?? from, finding: row.finding }];
  const open = row.reported === null ? { fillOpacity: 0.1, strokeDash: [4, 3] } : bar;
  const end = Math.max(placeOf(until ?? from, axis), placeOf(from, axis) + 12) + 8;
  const room = axis.length - end >= textWidth(finding, SIZES.small);
  return [
    textAt(name, Math.min(placeOf(from, axis), axis.length - textWidth(name, SIZES.text)), top + 11, {
      baseline: 'middle',
    }),
    until === null
      ? {
          data: { values },
          mark: {
            type: 'point',
            shape: 'circle',
            size: 80,
            fill: null,
            stroke: colour,
            strokeWidth: 2,
            opacity: 1,
          },
          encoding: { x: dayChannel('from'), y: { value: y } },
        }
      : {
          data: { values },
          mark: { type: 'rect', fill: colour, stroke: colour, strokeWidth: 1.5, ...open },
          encoding: {
            x: dayChannel('from'),
            x2: { field: 'until' },
            y: { value: y - 6 },
            y2: { value: y + 6 },
          },
        },
    textAt(finding, room ? end : placeOf(from, axis) - 8, y, {
      size: SIZES.small,
      baseline: 'middle',
      align: room ? 'left' : 'right',
    }),
    // The axis ends where it was laid out to end, behind the last bar.
    ...(top === 0 ? [edge(axis)] : []),
  ];
}

function edge({ from, until }: Axis): JsonObject {
  return {
    data: { values: [{ from, until }] },
    mark: { type: 'rule', opacity: 0 },
    encoding: { x: dayChannel('from'), x2: { field: 'until' }, y: { value: 0 } },
  };
}
