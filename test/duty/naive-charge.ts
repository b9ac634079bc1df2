import type { Condition, Measure } from '../../src/model/measure.ts';

/** A case in whole numbers: cents, and percentages in hundredths of a percent. */
export interface Case {
  country: string;
  day: string;
  /** Digits only. */
  code: string;
  cents: bigint;
  mfn?: number;
  steel?: number;
  aluminum?: number;
  copper?: number;
  metalWeight?: number;
  usContent?: number;
  usmca?: boolean;
  quota?: 'in' | 'over';
  /** Whole kg or watts. */
  quantity?: number;
  document?: boolean;
  conditions: readonly string[];
}

const WHOLE = 10_000n;

/** Is the condition met: by the fact it turns on, or because it is claimed for a chapter it is for? */
function met({ id, fact, chapters, belowPct }: Condition, asked: Case): boolean {
  const chapter = asked.code.slice(0, 2);
  if (chapters !== undefined && 'only' in chapters && !chapters.only.includes(chapter)) return false;
  if (chapters !== undefined && 'except' in chapters && chapters.except.includes(chapter)) return false;
  if (asked.conditions.includes(id)) return true;
  switch (fact) {
    case 'usmca':
      return asked.usmca === true;
    case 'us-content':
      return asked.usmca === true && asked.usContent !== undefined;
    case 'metal-weight':
      return asked.metalWeight !== undefined && asked.metalWeight < (belowPct ?? 0) * 100;
    case 'no-metal':
      return asked.steel === 0 && asked.aluminum === 0 && asked.copper === 0;
    case 'no-copper':
      return asked.copper === 0;
    case 'no-document':
      return asked.document === false;
    case undefined:
      return false;
  }
}

/** For comparing: the rate, an all-in one and one on part of the value a hair below it; nothing is above a closed quota. */
function level({ duty, basis }: Measure): number {
  switch (duty.kind) {
    case 'absolute-quota':
      return 1e9;
    case 'exempt':
    case 'minimum-price':
      return 0;
    case 'tariff-rate-quota':
      return duty.overQuotaRatePct;
    case 'ceiling':
      return duty.ratePct - 0.001;
    case 'additional':
      return basis === 'non-us-content' ? duty.ratePct - 0.001 : duty.ratePct;
  }
}

/** Russian metal above all; then the lowest relief that fits; then what a failed proof costs; else the base. */
export function applied(
  base: Measure,
  conditional: readonly Measure[],
  conditions: readonly Condition[],
  asked: Case,
): { measure: Measure; noDocument: Measure | undefined; outside: boolean } {
  const pairs = conditional.flatMap((measure) => {
    const condition = conditions.find(({ id }) => id === measure.condition);
    return condition !== undefined && met(condition, asked) ? [{ measure, condition }] : [];
  });
  const parts = pairs.flatMap(({ condition }) => condition.metBy ?? []);
  const particular = pairs.filter(({ condition }) => !parts.includes(condition.id));
  const noDocument = particular.find(({ measure }) => measure.duty.kind === 'minimum-price')?.measure;
  const rest = particular.filter(({ measure }) => measure.duty.kind !== 'minimum-price');
  const by = (a: (typeof rest)[number], b: (typeof rest)[number]) => level(a.measure) - level(b.measure);
  const reliefs = rest.filter(({ measure }) => level(measure) < level(base)).sort(by);
  const failed = rest.filter(({ measure }) => level(measure) >= level(base)).sort(by);
  const chosen = rest.find(({ condition }) => condition.overrides === true) ?? reliefs[0] ?? failed.at(-1);
  return {
    measure: chosen?.measure ?? base,
    noDocument: chosen === undefined ? noDocument : undefined,
    outside: chosen?.condition.outside === true,
  };
}

/** What a measure adds, in cents rounded half up; null where a fact is missing or nothing may enter. */
export function cents(measure: Measure, noDocument: Measure | undefined, asked: Case): bigint | null {
  const { duty } = measure;
  if (duty.kind === 'exempt') return 0n;
  if (duty.kind === 'absolute-quota') return asked.quota === 'in' ? 0n : null;
  const rate = rateOf(measure, asked);
  const share = shareOf(measure, asked);
  if (rate === null || (rate > 0n && share === null)) return null;
  const gap = gapOf(measure, noDocument, asked);
  if (gap === null) return null;
  const exact = asked.cents * rate * (share ?? 0n) + gap * WHOLE * WHOLE;
  return (exact + (WHOLE * WHOLE) / 2n) / (WHOLE * WHOLE);
}

/** The rate to charge, in hundredths of a percent: of a ceiling what the normal duty leaves. */
function rateOf({ duty }: Measure, { mfn, quota }: Case): bigint | null {
  switch (duty.kind) {
    case 'additional':
      return BigInt(duty.ratePct * 100);
    case 'ceiling':
      return mfn === undefined ? null : BigInt(Math.max(0, duty.ratePct * 100 - mfn));
    case 'tariff-rate-quota':
      if (quota === undefined) return null;
      return BigInt((quota === 'in' ? duty.inQuotaRatePct : duty.overQuotaRatePct) * 100);
    default:
      return 0n;
  }
}

/** The share of the value that is charged, in hundredths of a percent. */
function shareOf({ basis, usContentUpToPct }: Measure, asked: Case): bigint | null {
  const given = (share: number | undefined) => (share === undefined ? null : BigInt(share));
  switch (basis) {
    case 'steel-content':
      return given(asked.steel);
    case 'aluminum-content':
      return given(asked.aluminum);
    case 'copper-content':
      return given(asked.copper);
    case 'non-us-content':
      if (asked.usContent === undefined) return null;
      return WHOLE - BigInt(Math.min(asked.usContent, (usContentUpToPct ?? 100) * 100));
    default:
      return WHOLE;
  }
}

/** What is lacking to the minimum price, or all of it without the document, in cents. */
function gapOf(
  measure: Measure,
  noDocument: Measure | undefined,
  { cents: value, quantity }: Case,
): bigint | null {
  const price = (noDocument ?? measure).minimumPrice;
  if (price === undefined) return 0n;
  if (quantity === undefined) return null;
  const due = BigInt(quantity) * BigInt(price.usd.replace('.', ''));
  if (noDocument !== undefined) return due;
  return due > value ? due - value : 0n;
}
