import { type Language, messages } from '../../lang/languages.ts';
import type { Quota } from '../../model/quota.ts';
import type { Picture } from '../reply.ts';
import { altText } from './alt-text.ts';
import { framed, plotWidth, SIZES, textAt } from './frame.ts';
import { PALETTE } from './palette.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap.ts';

/** A category of a quota; a volume that was not found is null. */
export interface QuotaRow {
  name: string;
  volume: number | null;
}

export interface QuotaChartQuestion {
  /** The file's name, `quota-JP-steel.png`. */
  name: string;
  title: string;
  subtitle: string;
  language: Language;
}

/** With fewer known volumes than these a table says it all. */
const FEWEST = 3;
const MOST_ROWS = 10;
const ROW = 42;

/**
 * How is a quota cut into categories? A bar for each known volume, the largest first; those not known are counted, never
 * drawn as nothing. Null where fewer than three are known.
 */
export function quotaChart(
  rows: readonly QuotaRow[],
  unit: Quota['unit'],
  { name, title, subtitle, language }: QuotaChartQuestion,
): Picture | null {
  const say = messages(language);
  const known = rows
    .flatMap((row) => (row.volume === null ? [] : [{ name: row.name, volume: row.volume }]))
    .sort((a, b) => b.volume - a.volume);
  if (known.length < FEWEST) return null;
  const shown = known.slice(0, MOST_ROWS);
  const values = shown.map(({ volume }) => say.volume(volume, unit));
  const unknown = rows.length - known.length;
  const remarks = [
    subtitle,
    ...(known.length > shown.length ? [say.more(known.length - shown.length)] : []),
    ...(unknown > 0 ? [say.charts.quotaUnknown(unknown)] : []),
  ];
  const place = { left: 16, right: 16 + Math.max(...values.map((text) => textWidth(text, SIZES.text))) + 8 };
  const width = plotWidth(place);
  const largest = Math.max(...shown.map(({ volume }) => volume), 1);
  const scale = { domain: [0, largest], range: [0, width], nice: false };
  const clauses = known.map((row) => say.charts.quotaRow(row.name, say.volume(row.volume, unit)));
  return {
    name,
    alt: altText(title, unknown > 0 ? [say.charts.quotaUnknown(unknown), ...clauses] : clauses, say),
    chart: framed({
      title,
      subtitle: say.facts(remarks),
      ...place,
      height: shown.length * ROW,
      below: 0,
      legend: [],
      layers: () =>
        shown.flatMap((row, index) => {
          const [label = ''] = wrapText(row.name, SIZES.text, 448, 1);
          const y = index * ROW + 27;
          return [
            textAt(label, 0, y - 17, { baseline: 'middle' }),
            {
              data: { values: [{ name: row.name, volume: row.volume }] },
              mark: { type: 'bar', color: PALETTE.orange, height: 13 },
              encoding: { x: { field: 'volume', type: 'quantitative', scale }, y: { value: y } },
            },
            textAt(values[index] ?? '', (row.volume / largest) * width + 8, y, { baseline: 'middle' }),
          ];
        }),
    }),
  };
}
