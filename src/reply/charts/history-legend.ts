import type { Messages } from '../../lang/en.ts';
import { type ChartedKind, KIND_COLOUR } from './charted-duty.ts';
import type { LegendItem } from './frame.ts';
import { LANE, LINE } from './history-marks.ts';
import type { JsonObject } from './spec.ts';

const ORDER: readonly ChartedKind[] = [
  'additional',
  'ceiling',
  'tariff-rate-quota',
  'absolute-quota',
  'minimum-price',
  'exempt',
  'none',
];

/** The kinds of duty that occur, each drawn as in the chart. */
export function historyLegend(occurring: readonly ChartedKind[], messages: Messages): LegendItem[] {
  const kinds = new Set(occurring);
  return ORDER.filter((kind) => kinds.has(kind)).map((kind) => ({
    text: messages.charts.kind[kind],
    sign: (left, middle) => signOf(kind, left, middle),
  }));
}

function signOf(kind: ChartedKind, left: number, middle: number): JsonObject[] {
  const color = KIND_COLOUR[kind];
  const line = (y: number, look: JsonObject): JsonObject => ({
    data: { values: [{ kind }] },
    mark: { type: 'rule', color, ...look },
    encoding: { x: { value: left }, x2: { value: left + 26 }, y: { value: y } },
  });
  const box = (look: JsonObject): JsonObject => ({
    data: { values: [{ kind }] },
    mark: { type: 'rect', fill: color, ...look },
    encoding: {
      x: { value: left },
      x2: { value: left + 26 },
      y: { value: middle - 6 },
      y2: { value: middle + 6 },
    },
  });
  switch (kind) {
    case 'additional':
    case 'ceiling':
      return [line(middle, LINE[kind] ?? {})];
    case 'tariff-rate-quota':
      return [box({ opacity: 0.3 }), line(middle - 6, LINE[kind] ?? {}), line(middle + 6, LINE[kind] ?? {})];
    case 'absolute-quota':
      return [box({ opacity: 0.3 }), line(middle + 5, { strokeWidth: 4 })];
    case 'minimum-price':
    case 'exempt':
    case 'none':
      return [box({ stroke: color, strokeWidth: 1.5, ...LANE[kind] })];
  }
}
