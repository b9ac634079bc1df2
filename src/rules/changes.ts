import type { Area } from '../model/area.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import { areaReaches } from './areas.ts';
import { measureForm, readForm, type ToldMeasure } from './measure-form.ts';
import { areaInScope, type Scope } from './scope.ts';

/**
 * What a new version of the data says otherwise than readers were told. `new`: a measure that follows none they knew;
 * `changed`: one that follows others, or the same with other facts; `ended`: it has an end and nothing follows;
 * `withdrawn`: it never came into force, or the data does not hold it any more.
 */
export interface MeasureChange {
  kind: 'new' | 'changed' | 'ended' | 'withdrawn';
  /** The measure as the data has it, else the one that was told. */
  id: string;
  program: string;
  /** As told before; several where one measure follows many; empty for a new one. */
  before: readonly ToldMeasure[];
  /** As it is now; null when the data does not hold it any more. */
  after: Measure | null;
  /** Acts behind the change. */
  instruments: readonly string[];
}

/**
 * What changed in the measures since readers were last told? In the programs' order. `told` holds each measure's form
 * by id; null = nobody was ever told, so nothing is announced. A form of another version, and a new id for the same
 * measure, are taken over silently.
 */
export function changedMeasures(
  told: Readonly<Record<string, string>> | null,
  dataset: Dataset,
): readonly MeasureChange[] {
  if (told === null) return [];
  const news: Measure[] = [];
  const edits: { before: ToldMeasure; after: Measure }[] = [];
  const lost = Object.entries(told).filter(([id]) => !dataset.byId.measures.has(id));
  const renamed = new Set<string>();
  for (const measure of dataset.measures) {
    const form = Object.hasOwn(told, measure.id) ? told[measure.id] : undefined;
    const before = form === undefined || form === measureForm(measure) ? null : readForm(form);
    if (form === undefined && lost.some(([, old]) => old === measureForm(measure)))
      renamed.add(measureForm(measure));
    else if (form === undefined) news.push(measure);
    else if (before !== null) edits.push({ before, after: measure });
  }
  const closed = edits.filter(({ before, after }) => isClosing(before, after));
  const followed = new Set<Measure>();
  const begun = news.map((after) => {
    const old = closed.filter((edit) => follows(dataset, edit.after, after));
    for (const edit of old) followed.add(edit.after);
    return changeOf(
      old.length > 0 ? 'changed' : after.neverInForce === true ? 'withdrawn' : 'new',
      old,
      after,
    );
  });
  const edited = edits
    .filter(({ after }) => !followed.has(after))
    .map((edit) => changeOf(editKind(edit.before, edit.after), [edit], edit.after));
  const gone = lost
    .filter(([, form]) => !renamed.has(form))
    .flatMap(([id, form]) => {
      const before = readForm(form);
      return before === null ? [] : [goneChange(id, before)];
    });
  const order = new Map(dataset.programs.map(({ id }, position) => [id, position]));
  return [...begun, ...edited, ...gone].sort(
    (a, b) => (order.get(a.program) ?? order.size) - (order.get(b.program) ?? order.size),
  );
}

/** Does a change concern a scope: goods of the program, and origins before or after? */
export function concernsChange(dataset: Dataset, scope: Scope, change: MeasureChange): boolean {
  if (scope.products.length > 0 && !scope.products.includes(change.program)) return false;
  const reached = ({ area, from }: { area: Area; from: Day }) =>
    areaInScope(dataset, scope.countries, area, from);
  return [...change.before, ...(change.after === null ? [] : [change.after])].some(reached);
}

/** What of a measure is not as it was told? */
export function differences(before: ToldMeasure, after: ToldMeasure): (keyof ToldMeasure)[] {
  const keys = [
    'duty',
    'basis',
    'minimumPrice',
    'area',
    'from',
    'until',
    'articles',
    'condition',
    'quotas',
    'headings',
    'startedBy',
    'endedBy',
  ] as const satisfies (keyof ToldMeasure)[];
  const alone = (measure: ToldMeasure, key: (typeof keys)[number]) =>
    // Only one fact differs between these two forms, in the form's own order.
    measureForm({ ...before, [key]: measure[key] });
  return keys.filter((key) => alone(before, key) !== alone(after, key));
}

function isClosing(before: ToldMeasure, after: Measure): boolean {
  return before.until !== after.until && after.until !== null && after.neverInForce !== true;
}

function editKind(before: ToldMeasure, after: Measure): MeasureChange['kind'] {
  if (after.neverInForce === true && before.neverInForce !== true) return 'withdrawn';
  return before.until === null && after.until !== null ? 'ended' : 'changed';
}

/** Does a measure take the place of one that ends: same goods and condition, from that day, some of the same origins? */
function follows(dataset: Dataset, old: Measure, next: Measure): boolean {
  return (
    old.program === next.program &&
    (old.articles === next.articles || isRelisted(dataset, old, next)) &&
    old.condition === next.condition &&
    old.until === next.from &&
    next.neverInForce !== true &&
    dataset.countries.some(
      ({ code }) =>
        areaReaches(dataset, old.area, code, old.from) && areaReaches(dataset, next.area, code, next.from),
    )
  );
}

/** Does the list of a measure end as the list of another begins, so that the goods go on under it? */
function isRelisted(dataset: Dataset, old: Measure, next: Measure): boolean {
  const [ending, beginning] = [old, next].map(({ articles }) => dataset.byId.articles.get(articles));
  return ending?.until === next.from && beginning?.from === next.from;
}

function changeOf(
  kind: MeasureChange['kind'],
  old: readonly { before: ToldMeasure; after: Measure }[],
  after: Measure,
): MeasureChange {
  const act = kind === 'ended' || kind === 'withdrawn' ? (after.endedBy ?? after.startedBy) : after.startedBy;
  const other = kind === 'changed' && old.length === 1 && old[0]?.after === after ? after.endedBy : null;
  return {
    kind,
    id: after.id,
    program: after.program,
    before: old.map(({ before }) => before),
    after,
    instruments: [...new Set([...(other === null ? [] : [other]), act])],
  };
}

function goneChange(id: string, before: ToldMeasure): MeasureChange {
  return {
    kind: 'withdrawn',
    id,
    program: before.program,
    before: [before],
    after: null,
    instruments: [before.startedBy],
  };
}
