import { type Language, messages } from '../../lang/languages.ts';
import type { Area } from '../../model/area.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Measure } from '../../model/measure.ts';
import type { Confidence } from '../../model/primitives.ts';
import { areaText } from '../area-text.ts';
import { dutyText } from '../duty-text.ts';
import { actsText } from '../event-text.ts';
import { withoutMarkdown } from '../markdown.ts';

/** Titles name this many origins; more are counted there and named below. */
const MOST_ORIGINS = 4;

/** The names of programs, as categories. */
export function programNames(dataset: Dataset, programs: readonly string[], language: Language): string[] {
  return programs.map((id) => dataset.byId.programs.get(id)?.name[language] ?? id);
}

/** The acts behind an entry in a line, each with its address; nothing where none is known. */
export function actLines(
  dataset: Dataset,
  acts: readonly string[],
  sources: readonly string[],
  language: Language,
): string[] {
  const say = messages(language);
  const text = withoutMarkdown(actsText(dataset, acts, sources, language));
  return text === '' ? [] : [say.colon(say.exports.act, text)];
}

/** Says where a fact does not come from an official text. */
export function confidenceLines(confidence: Confidence, language: Language): string[] {
  const say = messages(language);
  return confidence === 'official' ? [] : [say.sentence(say.confidence[confidence])];
}

/** A measure in a few words, its condition with it: «Steel · Japan: tariff-rate quota, …». */
export function measureTitle(dataset: Dataset, measure: Measure, language: Language): string {
  const say = messages(language);
  const goods = dataset.byId.articles.get(measure.articles) ?? dataset.byId.programs.get(measure.program);
  const head = say.parts([
    goods?.name[language] ?? measure.articles,
    shortArea(dataset, measure.area, language),
  ]);
  const title = say.colon(head, dutyText(dataset, measure, measure.from, say));
  const condition = measure.condition === null ? undefined : dataset.byId.conditions.get(measure.condition);
  return condition === undefined ? title : say.digest.onlyIf(title, condition.text[language]);
}

/** What the title leaves out: the origins where they are many, the note. */
export function measureDetails(dataset: Dataset, measure: Measure, language: Language): string[] {
  const all = areaText(dataset, measure.area, language);
  return [
    ...(all === shortArea(dataset, measure.area, language) ? [] : [all]),
    ...(measure.note === undefined ? [] : [measure.note[language]]),
  ];
}

function shortArea(dataset: Dataset, area: Area, language: Language): string {
  const say = messages(language);
  const { include, except } = area;
  if (include !== 'world')
    return include.length > MOST_ORIGINS
      ? say.exports.origins(include.length)
      : areaText(dataset, area, language);
  return except.length > MOST_ORIGINS
    ? say.source.worldExcept(say.exports.origins(except.length))
    : areaText(dataset, area, language);
}
