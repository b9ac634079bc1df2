import { FONT, PALETTE } from './palette.ts';
import type { ChartSpec, JsonObject } from './spec.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap.ts';

/**
 * Width of every picture. Discord shows it about 400 points wide (a phone about 340), so that a text of 14 here is read
 * at 10 to 12 points; the drawing is enlarged for dense screens.
 */
export const WIDTH = 480;
export const SIZES = { title: 17, text: 14, small: 13 } as const;
const MARGIN = 16;
const LINE = 1.35;

/** A sign and what it means. */
export interface LegendItem {
  text: string;
  /** Layers that draw the sign in a box of 26 × 12 whose left end and middle are given. */
  sign: (left: number, middle: number) => JsonObject[];
}

/** What a chart tells its frame. Places are in points from the upper left of the plot. */
export interface Plot {
  title: string;
  subtitle: string;
  /** Room at the left of the plot, for the labels of rows or of an axis. */
  left: number;
  /** Room at the right, where a value may stand behind a bar. */
  right?: number;
  height: number;
  /** Room above the plot, 12 unless something is named there. */
  above?: number;
  /** Room between the plot and the legend, for the labels of an axis. */
  below: number;
  layers: (plot: { width: number; height: number }) => readonly JsonObject[];
  legend: readonly LegendItem[];
}

/** Width of the plot itself, in points. */
export function plotWidth({ left, right = MARGIN }: Pick<Plot, 'left' | 'right'>): number {
  return WIDTH - left - right;
}

/** A whole picture: a card with a title, what is measured and on which day, the plot, and the legend. */
export function framed(plot: Plot): ChartSpec {
  const { left, right = MARGIN, height, above = 12, below } = plot;
  const width = plotWidth(plot);
  const wide = WIDTH - 2 * MARGIN;
  const title = wrapText(plot.title, SIZES.title, wide, 2);
  const subtitle = wrapText(plot.subtitle, SIZES.small, wide, 3);
  const titleEnd = 10 + title.length * SIZES.title * LINE;
  const top = Math.round(titleEnd + subtitle.length * SIZES.small * LINE + above);
  const x = MARGIN - left;
  const lines = [
    ...title.map((text, row) => ({ text, y: 10 + (row + 0.8) * SIZES.title * LINE, size: SIZES.title })),
    ...subtitle.map((text, row) => ({
      text,
      y: titleEnd + (row + 0.8) * SIZES.small * LINE,
      size: SIZES.small,
    })),
  ];
  const legend = legendLayers(plot.legend, { x, y: height + below + 12, right: WIDTH - left - MARGIN });
  const bottom = below + (plot.legend.length === 0 ? 0 : legend.height) + 14;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width,
    height,
    padding: { left, right, top, bottom },
    autosize: { type: 'none' },
    background: PALETTE.card,
    config: {
      font: FONT,
      view: { stroke: null },
      axis: { domain: false, ticks: false, labels: false, grid: false, title: null },
      legend: { disable: true },
    },
    layer: [
      cardEdge({ left, right, top, bottom, width, height }),
      ...lines.map(({ text, y, size }) =>
        textAt(text, x, y - top, { size, colour: size === SIZES.title ? PALETTE.text : PALETTE.muted }),
      ),
      ...plot.layers({ width, height }),
      ...legend.layers,
    ],
  };
}

function legendLayers(
  items: readonly LegendItem[],
  { x, y, right }: { x: number; y: number; right: number },
) {
  const layers: JsonObject[] = [];
  let [at, middle] = [x, y];
  for (const { text, sign } of items) {
    const needed = 32 + textWidth(text, SIZES.small);
    if (at > x && at + needed > right) {
      at = x;
      middle += 20;
    }
    layers.push(
      ...sign(at, middle),
      textAt(text, at + 32, middle, { size: SIZES.small, baseline: 'middle' }),
    );
    at += needed + 16;
  }
  return { layers, height: middle - y + 20 };
}

/** A thin line around the card, which parts it from a message as dark as itself. */
function cardEdge(box: Record<'left' | 'right' | 'top' | 'bottom' | 'width' | 'height', number>): JsonObject {
  return {
    data: { values: [{}] },
    mark: { type: 'rect', fill: null, stroke: PALETTE.edge, strokeWidth: 1, cornerRadius: 6 },
    encoding: {
      x: { value: 1 - box.left },
      x2: { value: box.width + box.right - 1 },
      y: { value: 1 - box.top },
      y2: { value: box.height + box.bottom - 1 },
    },
  };
}

interface TextLook {
  size?: number;
  colour?: string;
  align?: 'left' | 'center' | 'right';
  baseline?: 'alphabetic' | 'middle' | 'top' | 'bottom';
}

/** A text with a rim of the card's colour, so that it stays legible across thin lines. */
export function haloed(text: string, x: number, y: number, look: TextLook = {}): JsonObject[] {
  const plain = textAt(text, x, y, look);
  const rim = { stroke: PALETTE.card, strokeWidth: 4, strokeOpacity: 0.75, strokeJoin: 'round' };
  return [{ ...plain, mark: { ...(plain.mark as JsonObject), ...rim } }, plain];
}

/** One text at a place in points. */
export function textAt(text: string, x: number, y: number, look: TextLook = {}): JsonObject {
  return {
    data: { values: [{ text }] },
    mark: {
      type: 'text',
      fontSize: look.size ?? SIZES.text,
      color: look.colour ?? PALETTE.text,
      align: look.align ?? 'left',
      baseline: look.baseline ?? 'alphabetic',
    },
    encoding: { x: { value: x }, y: { value: y }, text: { field: 'text', type: 'nominal' } },
  };
}
