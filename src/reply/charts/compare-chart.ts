import type { Messages } from '../../lang/en.ts';
import { type Language, messages } from '../../lang/languages.ts';
import type { Picture } from '../reply.ts';
import { altText } from './alt-text.ts';
import { type ChartedDuty, type ChartedKind, dutyLabel, dutyLabels, KIND_COLOUR } from './charted-duty.ts';
import { framed, plotWidth, SIZES, textAt } from './frame.ts';
import type { JsonObject } from './spec.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap.ts';

/** Countries that pay the same (on the same lists), and what they pay. */
export interface ComparedRow extends ChartedDuty {
  label: string;
}

export interface CompareQuestion {
  /** The file's name, `compare-steel-2026-11-22.png`. */
  name: string;
  title: string;
  subtitle: string;
  language: Language;
}

/** More bars than these cannot be read on a phone; the rest are counted. */
const MOST_ROWS = 10;
const BAR = 14;
/** Room for the name of a row above its bar, in points. */
const LABEL = { width: 448, lines: 3, height: 19 };
const GAP = 14;
/** What has no rate, and no duty, comes last. */
const LAST: readonly ChartedKind[] = ['minimum-price', 'absolute-quota', 'exempt', 'none'];

/**
 * Who pays how much? A bar for each duty, the highest first, under the names of those who pay it; a tariff-rate quota from its rate within to its rate above.
 * Rates in percent. Null for fewer than two rows, which are nothing to compare.
 */
export function compareChart(
  rows: readonly ComparedRow[],
  { name, title, subtitle, language }: CompareQuestion,
): Picture | null {
  if (rows.length < 2) return null;
  const say = messages(language);
  const ordered = rows.toSorted(highestFirst);
  const shown = placed(ordered.slice(0, MOST_ROWS));
  const left = 16;
  const values = shown.map(({ row }) => valueText(row, say));
  const right = 16 + Math.max(...values.map((text) => textWidth(text, SIZES.text))) + 8;
  const highest = Math.max(...ordered.map(({ ratePct }) => ratePct ?? 0)) || 10;
  const width = plotWidth({ left, right });
  const scale = { domain: [0, highest], range: [0, width], nice: false };
  const more = rows.length - shown.length;
  return {
    name,
    alt: altText(title, clausesOf(ordered, say), say),
    chart: framed({
      title,
      subtitle: more === 0 ? subtitle : say.remark(subtitle, say.more(more)),
      left,
      right,
      height: shown.at(-1)?.bottom ?? 0,
      below: 0,
      // Each bar bears its duty in words.
      legend: [],
      layers: () =>
        shown.flatMap(({ row, lines, top }, index) => {
          const y = top + lines.length * LABEL.height + BAR / 2 + 2;
          const end = ((row.ratePct ?? 0) / highest) * width;
          return [
            ...lines.map((line, number) =>
              textAt(line, 0, top + (number + 0.5) * LABEL.height, { baseline: 'middle' }),
            ),
            ...barLayers(row, y, scale),
            textAt(values[index] ?? '', Math.max(end, SIGN_END[row.kind] ?? 0) + 8, y, {
              baseline: 'middle',
            }),
          ];
        }),
    }),
  };
}

/** Rows one below the other, each with the lines of its label; in points. */
function placed(rows: readonly ComparedRow[]) {
  let bottom = 0;
  return rows.map((row) => {
    const lines = wrapText(row.label, SIZES.text, LABEL.width, LABEL.lines);
    const top = bottom;
    bottom += lines.length * LABEL.height + BAR + GAP;
    return { row, lines, top, bottom };
  });
}

/** Where the sign of what has no bar ends. */
const SIGN_END: Partial<Record<ChartedKind, number>> = {
  'minimum-price': 16,
  'absolute-quota': 16,
  exempt: 16,
  none: 0,
};

function highestFirst(a: ComparedRow, b: ComparedRow): number {
  const [lastA, lastB] = [LAST.indexOf(a.kind), LAST.indexOf(b.kind)];
  return (
    lastA - lastB ||
    (b.ratePct ?? 0) - (a.ratePct ?? 0) ||
    (b.inQuotaRatePct ?? b.ratePct ?? 0) - (a.inQuotaRatePct ?? a.ratePct ?? 0)
  );
}

/** The words behind a bar, the same few for all of a kind. */
function valueText(row: ComparedRow, say: Messages): string {
  const [full, short = full] = dutyLabels(row, say);
  return row.kind === 'ceiling' || row.kind === 'tariff-rate-quota' ? short : full;
}

/** «50%: China, India, Japan»: who pays the same stands together. */
function clausesOf(rows: readonly ComparedRow[], say: Messages): string[] {
  const groups = Map.groupBy(rows, (row) => dutyLabel(row, say));
  return [...groups].map(([duty, alike]) => say.colon(duty, say.list(alike.map(({ label }) => label))));
}

function barLayers(row: ComparedRow, y: number, scale: JsonObject): JsonObject[] {
  const { kind, label, ratePct, inQuotaRatePct } = row;
  const fill = KIND_COLOUR[kind];
  const values = [{ label, kind, from: inQuotaRatePct ?? 0, to: ratePct ?? 0 }];
  const bar = (look: JsonObject): JsonObject => ({
    data: { values },
    mark: { type: 'rect', fill, ...look },
    encoding: {
      x: { field: 'from', type: 'quantitative', scale },
      x2: { field: 'to' },
      y: { value: y - BAR / 2 },
      y2: { value: y + BAR / 2 },
    },
  });
  const sign = (shape: string): JsonObject => ({
    data: { values },
    mark: { type: 'point', shape, size: 90, fill: null, stroke: fill, strokeWidth: 2.5, opacity: 1 },
    encoding: { x: { value: 9 }, y: { value: y } },
  });
  switch (kind) {
    case 'additional':
      return [bar({})];
    case 'ceiling':
      return [bar({ fillOpacity: 0.2, stroke: fill, strokeWidth: 2, strokeDash: [5, 3] })];
    case 'tariff-rate-quota':
      return [bar({ fillOpacity: 0.4, stroke: fill, strokeWidth: 2 })];
    case 'absolute-quota':
      return [sign('square')];
    case 'minimum-price':
      return [sign('triangle-up')];
    case 'exempt':
      return [sign('circle')];
    case 'none':
      return [];
  }
}
