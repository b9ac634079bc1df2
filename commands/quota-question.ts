import type { Messages } from '../src/lang/en.ts';
import type { Day } from '../src/model/primitives.ts';
import type { Program } from '../src/model/program.ts';
import type { Quota } from '../src/model/quota.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import type { ParsedDay } from '../src/rules/days.ts';
import type { QuotasFound } from '../src/rules/quotas.ts';
import type { Place } from '../src/rules/search.ts';
import type { CommandContext } from './command.ts';

/** What `/quota` was asked, understood, with the quotas that answer it. */
export interface QuotaQuestion {
  place: Place;
  program: Program | undefined;
  parsed: ParsedDay;
  found: QuotasFound;
  /** The quota chosen from a menu. */
  chosen: Quota | undefined;
  through: Day;
  options: OptionValues;
  context: CommandContext;
  messages: Messages;
}

/** The options that lead to one quota on the day asked: the quota says the product, and ids are short enough so. */
export function quotaOptions({ place, parsed }: QuotaQuestion, quota: Quota): OptionValues {
  return { country: place.code, date: parsed.day, quota: quota.id };
}
