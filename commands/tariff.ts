import { messages } from '../src/lang/languages.ts';
import { measureJson } from '../src/reply/measure-json.ts';
import { measuresFor } from '../src/rules/measures.ts';
import type { Command } from './command.ts';
import { verifiedThrough } from './frame.ts';
import {
  countryOption,
  dateOption,
  productOption,
  readCountry,
  readDay,
  readProgram,
  requiredText,
  textOf,
} from './options.ts';
import { productCard } from './tariff-product.ts';
import { programsCard } from './tariff-programs.ts';

/** Which Section 232 duty applied to a product of a country on a day, and says who? Without a product: every program. */
export const tariff: Command = {
  name: 'tariff',
  nameJa: '税率',
  description: {
    en: 'Which Section 232 duty applied to a country’s goods on a day',
    ja: '指定した国・日付に適用された232条関税を調べる',
  },
  where: 'anywhere',
  options: [countryOption, productOption, dateOption],
  answer: (options, context) => {
    const { dataset, language } = context;
    const place = readCountry(requiredText(options, 'country', context), context);
    const productText = textOf(options, 'product');
    const program = productText === undefined ? undefined : readProgram(productText, context);
    const parsed = readDay(textOf(options, 'date'), context);
    const measures = measuresFor(dataset, {
      country: place.code,
      day: parsed.day,
      ...(program === undefined ? {} : { program: program.id }),
    });
    const shown =
      program === undefined
        ? dataset.programs.filter(({ id }) => measures.some((measure) => measure.program === id))
        : [program];
    const through = verifiedThrough(dataset, shown);
    const question = { place, parsed, measures, through, context, messages: messages(language) };
    const { card, buttons } =
      program === undefined ? programsCard(question) : productCard({ ...question, program });
    return {
      audience: 'public',
      cards: [card],
      buttons,
      data: {
        command: 'tariff',
        country: place.code,
        date: parsed.day,
        verifiedThrough: through,
        measures: measures.map((measure) => measureJson(dataset, measure, parsed.day, language)),
      },
    };
  },
};
