import type { ChartSpec } from '../../reply/charts/spec.ts';
import { pngOf } from './png.ts';
import { svgOf } from './svg.ts';

/** What the pool's threads do: a chart drawn as PNG. Throws for what is no chart. */
export default async function draw(chart: ChartSpec): Promise<Uint8Array> {
  return new Uint8Array(pngOf(await svgOf(chart)));
}
