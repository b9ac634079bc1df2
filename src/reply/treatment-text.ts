import { type Language, messages } from '../lang/languages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import type { Origins } from '../rules/comparison.ts';
import { quotasOn } from '../rules/duty.ts';
import type { Treatment } from '../rules/treatment.ts';
import { placeName } from './area-text.ts';
import { dutyText, volumeText } from './duty-text.ts';

/** Where and how a treatment is written. */
export interface Writing {
  dataset: Dataset;
  language: Language;
  day: Day;
}

/** So many of the others are named where no largest supplier stands before them. */
const MOST_NAMED = 6;

/**
 * What a measure charges, in words, without the volume of its quota, which differs from country to country:
 * «tariff-rate quota, 0% in quota, 25% over quota».
 */
export function chargeText(measure: Measure, { dataset, language, day }: Writing): string {
  const say = messages(language);
  const { duty } = measure;
  if (duty.kind === 'absolute-quota') return say.compare.absolute;
  if (duty.kind !== 'tariff-rate-quota') return dutyText(dataset, measure, day, say);
  const [inside, above] = [duty.inQuotaRatePct, duty.overQuotaRatePct].map(say.percent);
  return say.compare.quota(inside ?? '', above ?? '') + say.basis[measure.basis];
}

/** The yearly volumes of an origin's quotas on a day; undefined without a quota, null where one is not known. */
export function quotaVolume(
  treatment: Treatment,
  { dataset, language, day }: Writing,
): string | null | undefined {
  const quotas = treatment.filter(
    ({ duty }) => duty.kind === 'tariff-rate-quota' || duty.kind === 'absolute-quota',
  );
  if (quotas.length === 0) return undefined;
  const open = { quotas: [...new Set(quotas.flatMap((measure) => measure.quotas))] };
  return quotasOn(dataset, open, day).length === 0
    ? null
    : volumeText(dataset, open, day, messages(language));
}

/** A country's name, with the volume of its quota where it has one. */
export function placeWithQuota(code: string, treatment: Treatment, writing: Writing): string {
  const { dataset, language } = writing;
  const say = messages(language).compare;
  const name = placeName(dataset, code, language);
  const volume = quotaVolume(treatment, writing);
  if (volume === undefined) return name;
  return volume === null ? say.quotaUnknown(name) : say.eachQuota(name, volume);
}

/** The named places of a group, as given, and how many others are treated the same. */
export function originsText(
  { others }: Pick<Origins, 'others'>,
  named: readonly string[],
  { dataset, language }: Pick<Writing, 'dataset' | 'language'>,
): string {
  const say = messages(language);
  const names =
    named.length === 0 && others.length <= MOST_NAMED
      ? others.map((code) => placeName(dataset, code, language))
      : [...named, ...(others.length === 0 ? [] : [say.compare.others(others.length)])];
  return say.list(names);
}
