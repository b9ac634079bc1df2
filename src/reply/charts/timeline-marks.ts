import type { Messages } from '../../lang/en.ts';
import type { Day } from '../../model/primitives.ts';
import { GROUP_OF, GROUP_SIGN } from './event-groups.ts';
import { type LegendItem, SIZES, textAt } from './frame.ts';
import { PALETTE } from './palette.ts';
import { firstDayOf } from './partial-day.ts';
import type { JsonObject } from './spec.ts';
import { type Axis, placeOf, type ticksOf } from './time-axis.ts';
import type { ChartedEvent } from './timeline-chart.ts';

export const LINE = 18;
const SIGN_X = 34;
export const TEXT_X = 48;

/** An event with a row of its own. */
export interface NamedEvent extends ChartedEvent {
  day: Day;
  lines: string[];
  /** Where the event stands on the axis, and the middle of its first line, in points. */
  at: number;
  y: number;
}

function dayDown(field: string, { length }: Axis): JsonObject {
  return { field, type: 'temporal', scale: { type: 'utc', nice: false, range: [0, length] } };
}

/** The axis, a stroke for each event, and the names of years or months. */
export function axisLayers(
  events: readonly ChartedEvent[],
  axis: Axis,
  ticks: ReturnType<typeof ticksOf>,
): JsonObject[] {
  return [
    {
      data: { values: [{ from: axis.from, until: axis.until }] },
      mark: { type: 'rule', color: PALETTE.muted, strokeWidth: 2 },
      encoding: { x: { value: 0 }, y: dayDown('from', axis), y2: { field: 'until' } },
    },
    {
      data: { values: events.map(({ date, kind }) => ({ day: firstDayOf(date), kind })) },
      mark: { type: 'rule', color: PALETTE.text, strokeWidth: 1.5 },
      encoding: { x: { value: -4 }, x2: { value: 4 }, y: dayDown('day', axis) },
    },
    ...ticks.map(({ day, text }) =>
      textAt(text, -9, placeOf(day, axis), {
        size: SIZES.small,
        colour: PALETTE.muted,
        align: 'right',
        baseline: 'middle',
      }),
    ),
  ];
}

/** A small arrow that points at today. */
export function todaySign(x: number, y: number): JsonObject {
  return {
    data: { values: [{}] },
    mark: { type: 'point', shape: 'triangle-right', size: 70, fill: PALETTE.text, stroke: null, opacity: 1 },
    encoding: { x: { value: x }, y: { value: y } },
  };
}

/** A named event: its sign tied to its day, its date, its title. */
export function rowLayers(
  row: NamedEvent,
  look: { dateWidth: number; today: Day; say: Messages },
): JsonObject[] {
  const { shape, colour } = GROUP_SIGN[GROUP_OF[row.kind]];
  const ahead = row.day > look.today;
  return [
    {
      data: { values: [{ day: row.day }] },
      mark: { type: 'rule', color: colour, strokeWidth: 1, opacity: 0.8 },
      encoding: { x: { value: 4 }, x2: { value: SIGN_X - 7 }, y: { value: row.at }, y2: { value: row.y } },
    },
    {
      data: { values: [{ day: row.day, kind: row.kind, title: row.title, ahead }] },
      mark: {
        type: 'point',
        shape,
        size: 100,
        fill: ahead ? PALETTE.card : colour,
        stroke: colour,
        strokeWidth: 2,
        opacity: 1,
      },
      encoding: { x: { value: SIGN_X }, y: { value: row.y } },
    },
    textAt(look.say.date(row.date), TEXT_X, row.y, {
      size: SIZES.small,
      colour: PALETTE.muted,
      baseline: 'middle',
    }),
    ...row.lines.map((line, index) =>
      textAt(line, TEXT_X + look.dateWidth, row.y + index * LINE, { size: SIZES.small, baseline: 'middle' }),
    ),
  ];
}

/** The kinds of event that are named, and today where it is shown. */
export function legendOf(events: readonly ChartedEvent[], withToday: boolean, say: Messages): LegendItem[] {
  const groups = [...new Set(events.map(({ kind }) => GROUP_OF[kind]))];
  const todayItem = { text: say.charts.today, sign: (x: number, y: number) => [todaySign(x + 18, y)] };
  const items: LegendItem[] = groups.map((group) => ({
    text: say.charts.eventGroup[group],
    sign: (left, middle) => [
      {
        data: { values: [{ group }] },
        mark: {
          type: 'point',
          shape: GROUP_SIGN[group].shape,
          size: 100,
          fill: GROUP_SIGN[group].colour,
          stroke: GROUP_SIGN[group].colour,
          strokeWidth: 2,
          opacity: 1,
        },
        encoding: { x: { value: left + 18 }, y: { value: middle } },
      },
    ],
  }));
  return withToday ? [...items, todayItem] : items;
}
