import type { Messages } from '../../lang/en.ts';
import type { Day } from '../../model/primitives.ts';
import { daysBetween } from '../../rules/days.ts';
import { SIZES, textAt } from './frame.ts';
import { PALETTE } from './palette.ts';
import type { JsonObject } from './spec.ts';
import { textWidth } from './text-width.ts';

/** A span of days laid out over a length in points; `until` excluded. */
export interface Axis {
  from: Day;
  until: Day;
  length: number;
}

/** An axis of more days than these names years only. */
export const SPAN_IN_YEARS = 3 * 366;

/** Where a day stands on the axis, in points. */
export function placeOf(day: Day, { from, until, length }: Axis): number {
  return (daysBetween(from, day) / daysBetween(from, until)) * length;
}

/** A day as a place on the horizontal axis. Days are read as UTC and drawn as UTC, so that no time zone moves them. */
export function dayChannel(field: string): JsonObject {
  return { field, type: 'temporal', scale: { type: 'utc', nice: false } };
}

/**
 * The days to be named on an axis: years, or months where the span is short; as many as have room. `needed`: the points
 * that a name takes along the axis, its width unless given.
 */
export function ticksOf(axis: Axis, messages: Messages, needed?: number): { day: Day; text: string }[] {
  const first = Number(axis.from.slice(0, 4));
  const last = Number(axis.until.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-01-01`);
  const months = years.flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year.slice(0, 4)}-${String(index + 1).padStart(2, '0')}-01`),
  );
  const scales = [
    ...[1, 2, 3, 6].map((step) => months.filter((_, index) => index % step === 0)),
    ...[1, 2, 5, 10, 20].map((step) => years.filter((year) => Number(year.slice(0, 4)) % step === 0)),
  ];
  const named = scales.map((days) =>
    days
      .filter((day) => day >= axis.from && day < axis.until)
      .map((day) => ({
        day,
        text: days.every((one) => one.slice(5) === '01-01')
          ? messages.charts.year(day.slice(0, 4))
          : messages.charts.month(day.slice(0, 7)),
      })),
  );
  const inYears = daysBetween(axis.from, axis.until) > SPAN_IN_YEARS;
  return (inYears ? named.slice(4) : named).find((ticks) => haveRoom(ticks, axis, needed)) ?? [];
}

function haveRoom(ticks: readonly { day: Day; text: string }[], axis: Axis, needed?: number): boolean {
  const [first, second] = ticks;
  const gap =
    first === undefined || second === undefined
      ? axis.length
      : placeOf(second.day, axis) - placeOf(first.day, axis);
  const widest = Math.max(...ticks.map(({ text }) => textWidth(text, SIZES.small)), 0) + 12;
  return gap >= (needed ?? widest);
}

/** Thin lines up from the days named, and their names below the plot. */
export function timeAxisLayers(axis: Axis, height: number, messages: Messages): JsonObject[] {
  const ticks = ticksOf(axis, messages);
  return [
    {
      data: { values: ticks.map(({ day }) => ({ day })) },
      mark: { type: 'rule', color: PALETTE.grid, strokeWidth: 1 },
      encoding: { x: dayChannel('day'), y: { value: 0 }, y2: { value: height } },
    },
    ...ticks.map(({ day, text }) => {
      const half = textWidth(text, SIZES.small) / 2;
      const x = Math.min(Math.max(placeOf(day, axis), half - 30), axis.length - half + 10);
      return textAt(text, x, height + 14, {
        size: SIZES.small,
        colour: PALETTE.muted,
        align: 'center',
        baseline: 'middle',
      });
    }),
  ];
}
