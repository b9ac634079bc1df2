import type { Day } from '../../model/primitives.ts';
import { type ChartedKind, KIND_COLOUR } from './charted-duty.ts';
import type { DutyRun } from './duty-runs.ts';
import { PALETTE } from './palette.ts';
import type { JsonObject } from './spec.ts';
import { type Axis, dayChannel } from './time-axis.ts';

/** What the marks of a history are drawn on. */
export interface Sheet {
  axis: Axis;
  /** The rates that occur and 0, rising. */
  rates: readonly number[];
  /** The rate at the upper edge. */
  top: number;
  /** Height of the part with rates; the lane for what has none lies below it. Points. */
  ratesHeight: number;
  lane: number;
}

/** How the line of a kind is drawn: the forms differ as the colours do. */
export const LINE: Partial<Record<ChartedKind, JsonObject>> = {
  additional: { strokeWidth: 4 },
  ceiling: { strokeWidth: 4, strokeDash: [9, 4] },
  'tariff-rate-quota': { strokeWidth: 2 },
};

/** How the frame of a kind in the lane is drawn. */
export const LANE: Partial<Record<ChartedKind, JsonObject>> = {
  exempt: { strokeDash: [2, 3], fillOpacity: 0 },
  'minimum-price': { strokeDash: [8, 3, 2, 3], fillOpacity: 0.15 },
  none: { strokeDash: [1, 5], fillOpacity: 0 },
};

/** A tariff-rate quota from its inner to its outer rate; an absolute quota from 0 up through the ceiling of the sheet. */
export function bandLayers(runs: readonly DutyRun[], sheet: Sheet): JsonObject[] {
  return bandsOf(runs, sheet).map(({ kind, ...value }) => ({
    data: { values: [{ kind, ...value }] },
    mark: { type: 'rect', color: KIND_COLOUR[kind], opacity: kind === 'absolute-quota' ? 0.22 : 0.3 },
    encoding: {
      x: dayChannel('from'),
      x2: { field: 'until' },
      y: { field: 'low', type: 'quantitative' },
      y2: { field: 'high' },
    },
  }));
}

interface Band {
  kind: ChartedKind;
  from: Day;
  until: Day;
  low: number;
  high: number;
}

function bandsOf(runs: readonly DutyRun[], sheet: Sheet): Band[] {
  return runs.flatMap(({ duty: { kind, ratePct, inQuotaRatePct }, from, until }): Band[] => {
    const days = { from, until: until ?? sheet.axis.until };
    if (kind === 'tariff-rate-quota')
      return [{ kind, ...days, low: inQuotaRatePct ?? 0, high: ratePct ?? 0 }];
    return kind === 'absolute-quota' ? [{ kind, ...days, low: 0, high: sheet.top }] : [];
  });
}

/** The lines at which a rate stands: one for a rate or ceiling, two edges for a tariff-rate quota, the floor of an absolute one. */
export function levelsOf(run: DutyRun): { rate: number; heavy: boolean }[] {
  const { kind, ratePct, inQuotaRatePct } = run.duty;
  switch (kind) {
    case 'additional':
    case 'ceiling':
      return [{ rate: ratePct ?? 0, heavy: true }];
    case 'tariff-rate-quota':
      return [
        { rate: inQuotaRatePct ?? 0, heavy: false },
        { rate: ratePct ?? 0, heavy: false },
      ];
    case 'absolute-quota':
      return [{ rate: 0, heavy: true }];
    case 'minimum-price':
    case 'exempt':
    case 'none':
      return [];
  }
}

export function lineLayers(runs: readonly DutyRun[], sheet: Sheet): JsonObject[] {
  // The edges of bands first: a rate that meets one stays seen.
  const ordered = runs.toSorted((a, b) => levelsOf(b).length - levelsOf(a).length);
  return ordered.flatMap((run) =>
    levelsOf(run).map(({ rate }) => ({
      data: {
        values: [{ kind: run.duty.kind, from: run.from, until: run.until ?? sheet.axis.until, rate }],
      },
      mark: {
        type: 'rule',
        color: KIND_COLOUR[run.duty.kind],
        ...(LINE[run.duty.kind] ?? { strokeWidth: 4 }),
      },
      encoding: {
        x: dayChannel('from'),
        x2: { field: 'until' },
        y: { field: 'rate', type: 'quantitative' },
      },
    })),
  );
}

/** A frame in the lane below for what has no rate. */
export function laneLayers(runs: readonly DutyRun[], sheet: Sheet): JsonObject[] {
  return runs
    .filter(({ duty: { kind } }) => LANE[kind] !== undefined)
    .map(({ duty: { kind }, from, until }) => ({
      data: { values: [{ kind, from, until: until ?? sheet.axis.until }] },
      mark: {
        type: 'rect',
        fill: KIND_COLOUR[kind],
        stroke: KIND_COLOUR[kind],
        strokeWidth: 1.5,
        ...LANE[kind],
      },
      encoding: {
        x: dayChannel('from'),
        x2: { field: 'until' },
        y: { value: sheet.ratesHeight + 4 },
        y2: { value: sheet.ratesHeight + sheet.lane - 1 },
      },
    }));
}

/** Thin uprights where one rate turns into another; none beside a gap. */
export function turns(runs: readonly DutyRun[]): { day: Day; low: number; high: number }[] {
  const days = [...new Set(runs.map(({ from }) => from))];
  return days.flatMap((day) => {
    const before = runs.filter(({ until }) => until === day).flatMap(levelsOf);
    const after = runs.filter(({ from }) => from === day).flatMap(levelsOf);
    if (before.length === 0 || after.length === 0) return [];
    const rates = [...before, ...after].map(({ rate }) => rate);
    return [{ day, low: Math.min(...rates), high: Math.max(...rates) }];
  });
}

export function turnLayers(runs: readonly DutyRun[]): JsonObject[] {
  return turns(runs).map((turn) => ({
    data: { values: [{ ...turn }] },
    mark: { type: 'rule', color: PALETTE.muted, strokeWidth: 1.5 },
    encoding: {
      x: dayChannel('day'),
      y: { field: 'low', type: 'quantitative' },
      y2: { field: 'high' },
    },
  }));
}
