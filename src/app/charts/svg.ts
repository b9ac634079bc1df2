import { logger, parse, View, Warn } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { ChartSpec } from '../../reply/charts/spec.ts';

const refuse = () => Promise.reject(new Error('a chart loads nothing'));
/** A chart holds its data: no file and no address is ever opened for one. */
const noLoader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

/**
 * A chart as SVG. Throws for a specification that is none; `warn` hears what vega finds strange in one (a domain without
 * data, a channel that it left out).
 */
export function svgOf(chart: ChartSpec, warn: (message: string) => void = () => undefined): Promise<string> {
  const log = logger(Warn, undefined, (_method, _level, input) => warn(input.map(String).join(' ')));
  // What a specification must be is checked by the compiler, at run time: ours is plain JSON.
  const { spec } = compile(chart as unknown as TopLevelSpec, { logger: log });
  const view = new View(parse(spec), { renderer: 'none', loader: noLoader, logger: log });
  return view.toSVG().finally(() => view.finalize());
}
