import { z } from 'zod';
import { Area } from '../model/area.ts';
import type { Dataset } from '../model/dataset.ts';
import { Measure } from '../model/measure.ts';

/** What a reader was told of a measure: enough to say what it was when it is something else. */
export type ToldMeasure = Pick<
  Measure,
  | 'program'
  | 'articles'
  | 'area'
  | 'from'
  | 'until'
  | 'duty'
  | 'minimumPrice'
  | 'basis'
  | 'condition'
  | 'headings'
  | 'quotas'
  | 'startedBy'
  | 'endedBy'
  | 'neverInForce'
>;

/** Places in the form. A list rather than an object: it is kept for every measure. */
const Form = z.tuple([
  Measure.shape.program,
  Measure.shape.articles,
  Area.shape.include,
  Area.shape.except,
  Measure.shape.from,
  Measure.shape.until,
  Measure.shape.duty,
  Measure.shape.basis,
  Measure.shape.minimumPrice.unwrap().nullable(),
  Measure.shape.condition,
  Measure.shape.headings,
  Measure.shape.quotas,
  Measure.shape.startedBy,
  Measure.shape.endedBy,
  z.boolean(),
]);

/**
 * Everything about a measure that matters to a reader, in a stable compact form: goods, origins, period, duty,
 * condition, numbers to file under, quotas and acts; not its notes, sources and confidence. Order within lists of
 * origins, numbers and quotas does not count.
 */
export function measureForm(measure: ToldMeasure): string {
  const { duty, area } = measure;
  const form: z.infer<typeof Form> = [
    measure.program,
    measure.articles,
    area.include === 'world' ? 'world' : area.include.toSorted(),
    area.except.toSorted(),
    measure.from,
    measure.until,
    Measure.shape.duty.parse(duty),
    measure.basis,
    measure.minimumPrice ?? null,
    measure.condition,
    measure.headings.toSorted(),
    measure.quotas.toSorted(),
    measure.startedBy,
    measure.endedBy,
    measure.neverInForce === true,
  ];
  return JSON.stringify(form);
}

/** The form of every measure, by its id: what to remember as told. */
export function formsOf(dataset: Pick<Dataset, 'measures'>): Record<string, string> {
  return Object.fromEntries(dataset.measures.map((measure) => [measure.id, measureForm(measure)]));
}

/** A form read back; null for one that another version of the bot wrote in a way not known here. */
export function readForm(text: string): ToldMeasure | null {
  const parsed = Form.safeParse(parsedJson(text));
  if (!parsed.success) return null;
  const [program, articles, include, except, from, until, duty, basis, price, condition, ...rest] =
    parsed.data;
  const [headings, quotas, startedBy, endedBy, neverInForce] = rest;
  return {
    program,
    articles,
    area: { include, except },
    from,
    until,
    duty,
    basis,
    ...(price === null ? {} : { minimumPrice: price }),
    condition,
    headings,
    quotas,
    startedBy,
    endedBy,
    ...(neverInForce ? { neverInForce: true as const } : {}),
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
