import { type Language, messages } from '../lang/languages.ts';
import type { Area } from '../model/area.ts';
import type { Dataset } from '../model/dataset.ts';

/** The name of a country or group in the reader's language; a code that is none stays itself. */
export function placeName(dataset: Dataset, code: string, language: Language): string {
  return (dataset.country.get(code) ?? dataset.group.get(code))?.name[language] ?? code;
}

/** The origins of a measure in words: «all origins except European Union, Japan». */
export function areaText(dataset: Dataset, area: Area, language: Language): string {
  const say = messages(language);
  const names = (codes: readonly string[]) =>
    say.list(codes.map((code) => placeName(dataset, code, language)));
  if (area.include !== 'world') return names(area.include);
  return area.except.length === 0 ? say.source.world : say.source.worldExcept(names(area.except));
}
