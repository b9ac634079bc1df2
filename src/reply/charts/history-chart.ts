import { type Language, messages } from '../../lang/languages.ts';
import type { Day } from '../../model/primitives.ts';
import { addDays, daysBetween } from '../../rules/days.ts';
import type { Picture } from '../reply.ts';
import { historyAlt } from './alt-text.ts';
import { type ChartedPeriod, type DutyRun, dutyRuns } from './duty-runs.ts';
import { framed, haloed, plotWidth, SIZES, textAt } from './frame.ts';
import { historyLabels } from './history-labels.ts';
import { historyLegend } from './history-legend.ts';
import { bandLayers, laneLayers, lineLayers, type Sheet, turnLayers } from './history-marks.ts';
import { PALETTE } from './palette.ts';
import type { JsonObject } from './spec.ts';
import { dayChannel, placeOf, timeAxisLayers } from './time-axis.ts';

export interface HistoryQuestion {
  country: { code: string; name: string };
  program: { id: string; name: string };
  periods: readonly ChartedPeriod[];
  today: Day;
  /** Through which day the data was verified. */
  verifiedThrough: Day;
  language: Language;
}

const LEFT = 54;
const RATES_HEIGHT = 190;
const LANE_HEIGHT = 26;

/**
 * How did the duty rise and fall? A step chart over time: a line for each distinct duty, a tariff-rate quota as the band
 * between its two rates, an exemption as a gap with a mark under it. Null where there never was a measure.
 */
export function historyChart(question: HistoryQuestion): Picture | null {
  const { country, program, periods, today, verifiedThrough, language } = question;
  const say = messages(language);
  const runs = dutyRuns(periods, today);
  const [first] = periods;
  if (first === undefined) return null;
  const sheet = sheetFor(runs, first.from, today);
  const title = say.charts.historyTitle(country.name, program.name);
  return {
    name: `history-${country.code}-${program.id}.png`,
    alt: historyAlt(say.charts.historyAlt(country.name, program.name), periods, { today, say }),
    chart: framed({
      title,
      subtitle: say.charts.historySubtitle(say.freshness.through(say.day(verifiedThrough))),
      left: LEFT,
      above: 24,
      height: RATES_HEIGHT + sheet.lane,
      below: 24,
      legend: historyLegend(
        runs.map(({ duty }) => duty.kind),
        say,
      ),
      layers: ({ height }) => [
        ...timeAxisLayers(sheet.axis, height, say),
        ...rateAxisLayers(sheet, (rate) => say.percent(rate)),
        ...bandLayers(runs, sheet),
        ...laneLayers(runs, sheet),
        ...turnLayers(runs),
        ...lineLayers(runs, sheet),
        ...todayLayers(sheet, today, say.charts.today),
        ...historyLabels(runs, sheet, { today, say }).flatMap(({ text, x, y, align }) =>
          haloed(text, x, y, { align, baseline: 'middle' }),
        ),
      ],
    }),
  };
}

/** The days shown hold today, and reach a little beyond the last change, so that what holds from then on can be seen. */
function sheetFor(runs: readonly DutyRun[], first: Day, today: Day): Sheet {
  const days = [
    today,
    ...runs.flatMap(({ from, until }) => (until === null ? [from] : [from, until])),
  ].sort();
  const [from = first, last = first] = [days[0], days.at(-1)];
  const span = Math.max(daysBetween(from, last), 60);
  const until = addDays(from, Math.ceil(span * (last > today ? 1.14 : 1.05)));
  const rates = runs.flatMap(({ duty }) => [duty.ratePct ?? 0, duty.inQuotaRatePct ?? 0]);
  const highest = Math.max(...rates, 0);
  const lane = runs.some(({ duty }) => duty.ratePct === null || duty.kind === 'exempt') ? LANE_HEIGHT : 0;
  return {
    axis: { from, until, length: plotWidth({ left: LEFT }) },
    rates: [...new Set([0, ...rates])].sort((a, b) => a - b),
    top: highest === 0 ? 10 : highest * 1.2,
    ratesHeight: RATES_HEIGHT,
    lane,
  };
}

/** The rates that occur are named at the left, so that every step can be read: 0, then the highest first where they are close. */
function rateAxisLayers(sheet: Sheet, percent: (rate: number) => string): JsonObject[] {
  const y = (rate: number) => RATES_HEIGHT * (1 - rate / sheet.top);
  const named: number[] = [];
  for (const rate of [0, ...sheet.rates.toReversed()])
    if (named.every((other) => Math.abs(y(other) - y(rate)) >= 16)) named.push(rate);
  return named.flatMap((rate) => [
    {
      // The span of days shown is that of this line, from edge to edge.
      data: { values: [{ from: sheet.axis.from, until: sheet.axis.until, rate }] },
      mark: {
        type: 'rule',
        color: rate === 0 ? PALETTE.muted : PALETTE.grid,
        strokeWidth: 1,
      },
      encoding: {
        x: dayChannel('from'),
        x2: { field: 'until' },
        y: {
          field: 'rate',
          type: 'quantitative',
          scale: { domain: [0, sheet.top], range: [RATES_HEIGHT, 0], nice: false },
        },
      },
    },
    textAt(percent(rate), -8, y(rate), {
      size: SIZES.text,
      colour: PALETTE.muted,
      align: 'right',
      baseline: 'middle',
    }),
  ]);
}

/** What lies ahead is dimmed, and the border named. */
function todayLayers({ axis, ratesHeight, lane }: Sheet, today: Day, text: string): JsonObject[] {
  if (today < axis.from || today >= axis.until) return [];
  const x = placeOf(today, axis);
  const ahead = axis.length - x > 30;
  return [
    ...(ahead
      ? [
          {
            data: { values: [{}] },
            mark: { type: 'rect', color: PALETTE.card, opacity: 0.5 },
            encoding: {
              x: { value: x },
              x2: { value: axis.length + 4 },
              y: { value: -4 },
              y2: { value: ratesHeight + lane },
            },
          },
        ]
      : []),
    {
      data: { values: [{ day: today }] },
      mark: { type: 'rule', color: PALETTE.text, strokeWidth: 1, strokeDash: [2, 3] },
      encoding: { x: dayChannel('day'), y: { value: 0 }, y2: { value: ratesHeight + lane } },
    },
    textAt(text, Math.min(x, axis.length - 4), -8, {
      size: SIZES.small,
      colour: PALETTE.muted,
      align: ahead ? 'center' : 'right',
    }),
  ];
}
