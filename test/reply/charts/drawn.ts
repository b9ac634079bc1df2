import { XMLParser } from 'fast-xml-parser';
import { svgOf } from '../../../src/app/charts/svg.ts';
import type { ChartSpec, Json, JsonObject } from '../../../src/reply/charts/spec.ts';
import { textWidth } from '../../../src/reply/charts/text-width.ts';

/** A mark as the drawing has it: what it is, what it stands for in words, and how it looks. */
interface DrawnMark {
  kind: string;
  says: string | undefined;
  stroke: string | undefined;
  /** Of the stroke. */
  width: string | undefined;
  fill: string | undefined;
}

/** What a chart's SVG shows, and what vega found strange in the chart. */
export async function drawn(chart: ChartSpec) {
  const warnings: string[] = [];
  const svg = await svgOf(chart, (message) => warnings.push(message));
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', preserveOrder: true });
  const texts: string[] = [];
  const marks: DrawnMark[] = [];
  const visit = (nodes: unknown): void => {
    if (!Array.isArray(nodes)) return;
    for (const node of nodes) {
      const attributes = node[':@'] ?? {};
      const kind = attributes['aria-roledescription'];
      if (typeof kind === 'string' && attributes.role === 'graphics-symbol')
        marks.push({
          kind,
          says: attributes['aria-label'],
          stroke: attributes.stroke,
          width: attributes['stroke-width'],
          fill: attributes.fill,
        });
      if (Array.isArray(node.text)) texts.push(node.text.map((part: JsonObject) => part['#text']).join(''));
      for (const [name, inner] of Object.entries(node)) if (name !== ':@') visit(inner);
    }
  };
  visit(parser.parse(svg));
  return { svg, texts, marks, warnings };
}

/** The layers of a chart whose first datum fits. */
export function layersWith(chart: ChartSpec, datum: JsonObject): JsonObject[] {
  return layersOf(chart).filter((layer) => {
    const first = valuesOf(layer)[0] ?? {};
    return Object.entries(datum).every(([key, value]) => first[key] === value);
  });
}

function layersOf({ layer }: ChartSpec): JsonObject[] {
  return Array.isArray(layer) ? (layer as JsonObject[]) : [];
}

export function valuesOf(layer: JsonObject): JsonObject[] {
  return ((layer.data as JsonObject).values as JsonObject[]) ?? [];
}

export function markOf(layer: JsonObject): JsonObject {
  return layer.mark as JsonObject;
}

/** A text and the box that it takes, in points from the left upper corner of the plot. */
export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every text of a chart and where it stands; a rim under a text is the same text. */
export function textBoxes(chart: ChartSpec): TextBox[] {
  return layersOf(chart).flatMap((layer): TextBox[] => {
    const mark = markOf(layer);
    if (mark.type !== 'text' || mark.stroke !== undefined) return [];
    const { x, y } = layer.encoding as Record<string, { value: number }>;
    const text = String(valuesOf(layer)[0]?.text);
    const size = Number(mark.fontSize);
    const width = textWidth(text, size);
    const shift: Record<string, number> = { left: 0, center: width / 2, right: width };
    const left = (x?.value ?? 0) - (shift[String(mark.align)] ?? 0);
    const middle = (y?.value ?? 0) - (mark.baseline === 'middle' ? 0 : size * 0.35);
    return [{ text, left, right: left + width, top: middle - size * 0.45, bottom: middle + size * 0.45 }];
  });
}

/** What is wrong with the texts of a chart: beyond the card, or one over another. */
export function misplaced(chart: ChartSpec): string[] {
  const boxes = textBoxes(chart);
  const padding = chart.padding as Record<'left' | 'right' | 'top' | 'bottom', number>;
  const [width, height] = [Number(chart.width), Number(chart.height)];
  const beyond = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < 2 - padding.left ||
      right > width + padding.right - 2 ||
      top < -padding.top ||
      bottom > height + padding.bottom,
  );
  const covered = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
  );
  return [...beyond.map(({ text }) => `${text} is beyond the card`), ...covered];
}

/** Is a value plain JSON, which survives a message to a thread? */
export function isPlain(value: unknown): value is Json {
  return JSON.stringify(structuredClone(value)) === JSON.stringify(value);
}
