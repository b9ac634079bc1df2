import type { Dataset } from '../model/dataset.ts';

const remembered = new WeakMap<Dataset, Map<string, ReadonlySet<string>>>();

/**
 * Which countries has no measure of a program ever named, alone or through a group they were in? They are all treated
 * alike on every day, so that asking for one of them answers for all: some two hundred.
 */
export function unnamedOrigins(dataset: Dataset, program: string): ReadonlySet<string> {
  const known = remembered.get(dataset) ?? new Map<string, ReadonlySet<string>>();
  remembered.set(dataset, known);
  const answer = known.get(program) ?? compute(dataset, program);
  known.set(program, answer);
  return answer;
}

function compute(dataset: Dataset, program: string): Set<string> {
  const named = new Set(
    (dataset.measuresOf.get(program) ?? []).flatMap(({ area }) => [
      ...(area.include === 'world' ? [] : area.include),
      ...area.except,
    ]),
  );
  const members = dataset.groups.flatMap((group) => group.members.map(({ country }) => country));
  return new Set(
    dataset.countries
      .filter(({ code, customs }) => customs === 'foreign' && !named.has(code) && !members.includes(code))
      .map(({ code }) => code),
  );
}

/** Answers a question about many origins, asking only once for those that no measure ever named. */
export function askedOnce<T>(
  dataset: Dataset,
  program: string,
  ask: (code: string) => T,
): (code: string) => T {
  const unnamed = unnamedOrigins(dataset, program);
  const [first] = unnamed;
  let shared: { answer: T } | null = null;
  return (code) => {
    if (first === undefined || !unnamed.has(code)) return ask(code);
    shared ??= { answer: ask(first) };
    return shared.answer;
  };
}
