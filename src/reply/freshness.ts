import { type Language, messages } from '../lang/languages.ts';
import type { Dataset } from '../model/dataset.ts';

/** The foot of a post: through which day the data was verified for some programs (none given = all), and the disclaimer. */
export function freshness(dataset: Dataset, programs: readonly string[], language: Language): string {
  const say = messages(language);
  const days = dataset.programs
    .filter(({ id }) => programs.length === 0 || programs.includes(id))
    .map(({ verifiedThrough }) => verifiedThrough);
  const through = days.sort()[0];
  const parts = through === undefined ? [] : [say.freshness.through(say.day(through))];
  return say.facts([...parts, say.freshness.notAdvice]);
}

/** Programs and places of a scope by name: «Japan · Steel»; `everything` when it is all of them. */
export function scopeText(
  dataset: Dataset,
  { countries, products }: { countries: readonly string[]; products: readonly string[] },
  language: Language,
): string {
  const say = messages(language);
  const places = countries.map(
    (code) => (dataset.country.get(code) ?? dataset.group.get(code))?.name[language] ?? code,
  );
  const programs = products.map((id) => dataset.byId.programs.get(id)?.name[language] ?? id);
  const parts = [places, programs].filter((names) => names.length > 0).map((names) => say.list(names));
  return parts.length === 0 ? say.watch.everything : say.parts(parts);
}
