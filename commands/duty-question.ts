import Big from 'big.js';
import { messages } from '../src/lang/languages.ts';
import type { Program } from '../src/model/program.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import type { ParsedDay } from '../src/rules/days.ts';
import { completed, type DutyFacts, withImplied } from '../src/rules/duty-case/facts.ts';
import type { Goods } from '../src/rules/duty-case/goods.ts';
import type { Place } from '../src/rules/search.ts';
import { readCode } from './code-option.ts';
import type { CommandContext } from './command.ts';
import { readConditions } from './duty-conditions.ts';
import { readCountry, readDay, readProgram, requiredText, textOf } from './options.ts';
import { refused } from './place.ts';

/** A case of `/duty`, understood. */
export interface DutyQuestion {
  place: Place;
  parsed: ParsedDay;
  program: Program | undefined;
  goods: Goods;
  facts: DutyFacts;
  options: OptionValues;
}

/** US dollars that a shipment can be worth; beyond, a slip of the finger is likelier. */
const MOST_VALUE = 1_000_000_000_000;

/**
 * The case that the options describe. Throws Refused (`bad-value`, `bad-number`, `bad-percent`, `bad-choice`, `unknown-condition`,
 * `missing-option` and those of country, code, product and day).
 */
export function readDutyQuestion(options: OptionValues, context: CommandContext): DutyQuestion {
  const say = messages(context.language).dutyCase;
  const place = readCountry(requiredText(options, 'country', context), context);
  const codeText = textOf(options, 'code');
  const productText = textOf(options, 'product');
  const code = codeText === undefined ? undefined : readCode(codeText, context);
  const program = productText === undefined ? undefined : readProgram(productText, context);
  if (code === undefined && program === undefined) throw refused('missing-option', say.codeOrProduct);
  if (code?.startsWith('99')) throw refused('bad-hts', say.chapter99(code));
  const parsed = readDay(textOf(options, 'date'), context);
  const goods: Goods = { country: place.code, day: parsed.day, code, product: program?.id };
  return { place, parsed, program, goods, facts: readFacts(options, goods, context), options };
}

function readFacts(options: OptionValues, goods: Goods, context: CommandContext): DutyFacts {
  const say = messages(context.language).dutyCase;
  const value = numberOf(options, 'value', context);
  if (value === undefined || value.lte(0) || value.gt(MOST_VALUE) || !value.round(2).eq(value))
    throw refused('bad-value', say.badValue);
  const percent = (name: string) => within(numberOf(options, name, context), 100, say.badPercent(name));
  const shares = {
    steelPct: percent('steel'),
    aluminumPct: percent('aluminum'),
    copperPct: percent('copper'),
  };
  const content = Object.values(shares).reduce<Big>((sum, share) => sum.plus(share ?? 0), new Big(0));
  if (content.gt(100)) throw refused('bad-percent', say.badContent);
  const quantity = numberOf(options, 'quantity', context);
  if (quantity?.lte(0)) throw refused('bad-value', say.badQuantity);
  const facts = compact({
    value,
    mfnPct: within(numberOf(options, 'mfn', context), 1000, say.badMfn),
    ...shares,
    metalWeightPct: percent('metal-weight'),
    usContentPct: percent('us-content'),
    usmca: yesNo(options, 'usmca'),
    quota: readQuota(textOf(options, 'quota'), context),
    quantity,
    document: yesNo(options, 'document'),
    conditions: withImplied(
      context.dataset.conditions,
      readConditions(textOf(options, 'condition'), goods, context),
    ),
  });
  return completed(facts);
}

/** Numbers arrive as the reader typed them, so a decimal of theirs is exact. Throws Refused (`bad-number`). */
function numberOf(options: OptionValues, name: string, { language }: CommandContext): Big | undefined {
  const text = textOf(options, name);
  if (text === undefined) return undefined;
  if (!Number.isFinite(Number(text))) throw refused('bad-number', messages(language).error.badNumber(name));
  return new Big(Number(text).toString());
}

function within(number: Big | undefined, most: number, message: string): Big | undefined {
  if (number !== undefined && (number.lt(0) || number.gt(most))) throw refused('bad-percent', message);
  return number;
}

function yesNo(options: OptionValues, name: string): boolean | undefined {
  const value = options[name];
  return typeof value === 'boolean' ? value : undefined;
}

function readQuota(text: string | undefined, { language }: CommandContext): 'in' | 'over' | undefined {
  const quota = text?.toLowerCase();
  if (quota === undefined || quota === 'in' || quota === 'over') return quota;
  throw refused('bad-choice', messages(language).dutyCase.badQuota, ['in', 'over']);
}

type WithUndefined<T> = { [K in keyof T]: T[K] | undefined };

/** Facts that were not given are absent. */
function compact(facts: WithUndefined<DutyFacts> & Pick<DutyFacts, 'value' | 'conditions'>): DutyFacts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as unknown as DutyFacts;
}
