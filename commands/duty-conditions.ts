import { messages } from '../src/lang/languages.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Condition } from '../src/model/measure.ts';
import { quoted } from '../src/reply/markdown.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import { parseDay } from '../src/rules/days.ts';
import { type Goods, listsByClaim, listsOfCode, listsOfProduct } from '../src/rules/duty-case/goods.ts';
import { dotted } from '../src/rules/hts.ts';
import { readHts } from '../src/rules/hts-code.ts';
import { findCountry, findProgram } from '../src/rules/search.ts';
import { fold, foldWords } from '../src/rules/search-fold.ts';
import { MOST_SUGGESTIONS, shorten } from '../src/rules/search-label.ts';
import { suggestList } from './choice-options.ts';
import type { CommandContext, Suggestion } from './command.ts';
import { textOf } from './options.ts';
import { Refused } from './refused.ts';

const COMMA = /[,，、;；]/;

/**
 * The conditions of a list of ids or words, by id; those for these goods are meant before others. Throws Refused
 * (`unknown-condition`, with conditions that may have been meant).
 */
export function readConditions(
  text: string | undefined,
  goods: Goods,
  { dataset, language }: CommandContext,
): string[] {
  if (text === undefined) return [];
  const likely = conditionsFor(dataset, goods);
  const say = messages(language).dutyCase;
  const whole = named(dataset, text);
  if (whole !== undefined) return [whole.id];
  const parts = text
    .split(COMMA)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.map((part) => {
    const exact = named(dataset, part);
    if (exact !== undefined) return exact.id;
    const fitting = [likely, dataset.conditions].map((some) => some.filter((one) => fits(one, part)));
    const found = fitting.find((some) => some.length > 0) ?? [];
    const [only, another] = found;
    if (only !== undefined && another === undefined) return only.id;
    throw new Refused({
      code: 'unknown-condition',
      message: found.length === 0 ? say.unknownCondition(quoted(part)) : say.severalConditions(quoted(part)),
      suggestions: (found.length === 0 ? nearest(likely, part) : found).slice(0, 5).map(({ id }) => id),
    });
  });
}

/** Suggestions for the last condition of the list: those for the country, number or product and day given so far. */
export function suggestConditions(text: string, others: OptionValues, context: CommandContext): Suggestion[] {
  const { dataset, language } = context;
  const goods = goodsSoFar(others, context);
  const likely = goods === null ? dataset.conditions : conditionsFor(dataset, goods);
  return suggestList(text, (last) =>
    likely
      .filter((condition) => last === '' || fits(condition, last))
      .map((condition) => ({ name: shorten(condition.text[language]), value: condition.id })),
  ).slice(0, MOST_SUGGESTIONS);
}

/** The goods as far as the other options name them; null while there is no country, or neither number nor product. */
function goodsSoFar(others: OptionValues, { dataset, today }: CommandContext): Goods | null {
  const country = findCountry(dataset, textOf(others, 'country') ?? '');
  const product = findProgram(dataset, textOf(others, 'product') ?? '');
  const read = readHts(textOf(others, 'code') ?? '');
  const code = 'problem' in read ? undefined : dotted(read.digits);
  const day = parseDay(textOf(others, 'date') ?? today, today)?.day ?? today;
  if (!country.found || (code === undefined && !product.found)) return null;
  return { country: country.value.code, day, code, product: product.found ? product.value.id : undefined };
}

/** Every condition that has a measure for these goods on the day. */
function conditionsFor(dataset: Dataset, goods: Goods): Condition[] {
  const { code, product } = goods;
  const listed =
    code !== undefined
      ? listsOfCode(dataset, { ...goods, code })
      : product === undefined
        ? []
        : listsOfProduct(dataset, { ...goods, product });
  const claims = listsByClaim(dataset, goods).flatMap(
    ({ list }) => dataset.byId.conditions.get(list.byClaim ?? '') ?? [],
  );
  const own = listed.flatMap(({ alternatives }) => alternatives.map(({ condition }) => condition));
  return [...new Set([...own, ...(code === undefined ? [] : claims)])];
}

function named(dataset: Dataset, text: string): Condition | undefined {
  const key = fold(text);
  return dataset.conditions.find(
    ({ id, text: { en, ja } }) => id === text.toLowerCase() || fold(en) === key || fold(ja) === key,
  );
}

/** Conditions that have most words of a text first; alike, they keep their order. */
function nearest(conditions: readonly Condition[], text: string): Condition[] {
  const words = foldWords(text);
  const hits = (condition: Condition) => words.filter((word) => fits(condition, word)).length;
  return conditions.toSorted((a, b) => hits(b) - hits(a));
}

/** Does every word of a text stand in a condition's id or words? Japanese has no spaces, so a piece of it is enough. */
function fits(condition: Condition, text: string): boolean {
  const words = foldWords(text);
  const body = fold(`${condition.id} ${condition.text.en} ${condition.text.ja}`);
  return words.length > 0 && words.every((word) => body.includes(word));
}
