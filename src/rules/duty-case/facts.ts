import Big from 'big.js';
import type { Condition } from '../../model/measure.ts';

/** What is known of one shipment besides its country, day and number. Percentages as people say them: 25. */
export interface DutyFacts {
  /** The entered value in US dollars. */
  value: Big;
  /** The normal duty (column 1, or the preferential rate that is claimed), % of the value. */
  mfnPct?: Big;
  /** Content by metal, % of the entered value. */
  steelPct?: Big;
  aluminumPct?: Big;
  copperPct?: Big;
  /** The listed metals together, % of the weight. */
  metalWeightPct?: Big;
  /** U.S. content, % of the value. */
  usContentPct?: Big;
  usmca?: boolean;
  quota?: 'in' | 'over';
  /** In the unit of the minimum price: kg or watts. */
  quantity?: Big;
  /** Is the sale-price or contract document filed with the entry? For minimum prices. */
  document?: boolean;
  /** Conditions that the shipment is said to meet, by id. */
  conditions: readonly string[];
}

/** Is this condition met by what is known? A condition without a fact of its own is met when it is claimed. */
export function isMet(condition: Condition, facts: DutyFacts): boolean {
  if (facts.conditions.includes(condition.id)) return true;
  switch (condition.fact) {
    case undefined:
      return false;
    case 'usmca':
      return facts.usmca === true;
    case 'us-content':
      // U.S. content counts for goods that qualify under USMCA, and only then.
      return facts.usmca === true && facts.usContentPct !== undefined;
    case 'metal-weight':
      return facts.metalWeightPct?.lt(condition.belowPct ?? 0) ?? false;
    case 'no-metal':
      return [facts.steelPct, facts.aluminumPct, facts.copperPct].every((share) => share?.eq(0) === true);
    case 'no-copper':
      return facts.copperPct?.eq(0) ?? false;
    case 'no-document':
      return facts.document === false;
  }
}

/** Do the facts say that this condition is not met? Then nobody needs to be asked about it. */
export function isRuledOut(condition: Condition, facts: DutyFacts): boolean {
  if (facts.conditions.includes(condition.id)) return false;
  switch (condition.fact) {
    case undefined:
      return false;
    case 'usmca':
    case 'us-content':
      return facts.usmca === false;
    case 'metal-weight':
      return facts.metalWeightPct?.gte(condition.belowPct ?? 0) ?? false;
    case 'no-metal':
      return [facts.steelPct, facts.aluminumPct, facts.copperPct].some((share) => share?.gt(0) === true);
    case 'no-copper':
      return facts.copperPct?.gt(0) ?? false;
    case 'no-document':
      return facts.document === true;
  }
}

/** Which options give the facts that this condition turns on and that are not known; `condition` where it is a claim. */
export function optionsFor({ fact }: Condition, facts: DutyFacts): FactOption[] {
  switch (fact) {
    case 'usmca':
    case 'metal-weight':
      return [fact];
    case 'us-content':
      return [
        ...(facts.usmca === undefined ? ['usmca' as const] : []),
        ...(facts.usContentPct === undefined ? ['us-content' as const] : []),
      ];
    case 'no-copper':
      return ['copper'];
    case 'no-document':
      return ['document'];
    default:
      return ['condition'];
  }
}

/** Claimed conditions with those that they come to together. */
export function withImplied(conditions: readonly Condition[], claimed: readonly string[]): string[] {
  const all = new Set(claimed);
  for (let size = -1; size !== all.size; ) {
    size = all.size;
    for (const { id, metBy } of conditions) if (metBy?.every((one) => all.has(one))) all.add(id);
  }
  return [...all];
}

/** Facts with what follows from them: a metal that is all of the value leaves no content of the others. */
export function completed(facts: DutyFacts): DutyFacts {
  const shares = [facts.steelPct, facts.aluminumPct, facts.copperPct];
  const sum = shares.reduce<Big>((total, share) => total.plus(share ?? 0), new Big(0));
  if (sum.lt(100)) return facts;
  const none = new Big(0);
  return {
    ...facts,
    steelPct: facts.steelPct ?? none,
    aluminumPct: facts.aluminumPct ?? none,
    copperPct: facts.copperPct ?? none,
  };
}

/** The options of `/duty` by which a fact is given. */
export type FactOption =
  | 'code'
  | 'product'
  | 'mfn'
  | 'steel'
  | 'aluminum'
  | 'copper'
  | 'metal-weight'
  | 'us-content'
  | 'usmca'
  | 'quota'
  | 'quantity'
  | 'document'
  | 'condition';
