import { messages } from '../src/lang/languages.ts';
import type { Quota } from '../src/model/quota.ts';
import { quoted } from '../src/reply/markdown.ts';
import { quotaJson } from '../src/reply/quota-json.ts';
import type { Button, Card, Menu, OptionValues, Picture } from '../src/reply/reply.ts';
import { quotasFor } from '../src/rules/quotas.ts';
import type { Command, CommandContext, CommandOption } from './command.ts';
import { askButton, reportButton, verifiedThrough } from './frame.ts';
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
import { pageButtons, pageOption, pageWithin } from './paging.ts';
import { refused } from './place.ts';
import { quotaCard } from './quota-card.ts';
import { categoryPages, pagesMenu } from './quota-categories.ts';
import { nearestButtons, noQuotaCard, quotasCard, quotasMenu } from './quota-lists.ts';
import { categoriesPicture } from './quota-picture.ts';
import { type QuotaQuestion, quotaOptions } from './quota-question.ts';

/** Which of several quotas is shown in full; carried by menus. */
const quotaOption: CommandOption = {
  name: 'quota',
  nameJa: '割当',
  description: { en: 'One quota, by its id', ja: '割当のID' },
  type: 'string',
  required: false,
  hidden: true,
};

/** Which tariff-rate or absolute quotas did a country's goods have on a day: volumes, periods, rates, fill, says who? */
export const quota: Command = {
  name: 'quota',
  nameJa: '割当',
  description: {
    en: 'Quotas of a country on a day: volumes, periods, categories, rates, fill',
    ja: '関税割当・数量制限の数量、期間、品目区分、税率、消化状況を調べる',
  },
  where: 'anywhere',
  options: [countryOption, productOption, dateOption, quotaOption, pageOption],
  answer: (options, context) => {
    const question = understood(options, context);
    const { place, program, parsed, found, chosen, through } = question;
    const { dataset, language } = context;
    const one = chosen ?? mainQuota(found.standing);
    const json = (of: readonly Quota[]) =>
      of.map((each) => quotaJson(dataset, each, { country: place.code, day: parsed.day, language }));
    return {
      audience: 'public',
      ...(one === undefined ? overview(question) : inFull(one, question)),
      data: {
        command: 'quota',
        country: place.code,
        program: program?.id ?? null,
        date: parsed.day,
        verifiedThrough: through,
        quotas: json(chosen === undefined ? found.standing : [chosen]),
        before: json(found.before),
        after: json(found.after),
        announced: json(found.announced),
      },
    };
  },
};

/** The one quota that others stand within or beside for a time; undefined where several are alike. */
function mainQuota(standing: readonly Quota[]): Quota | undefined {
  const main = standing.filter(({ partOf, overrides }) => partOf === undefined && overrides === undefined);
  return main.length === 1 ? main[0] : undefined;
}

function understood(options: OptionValues, context: CommandContext): QuotaQuestion {
  const { dataset, language } = context;
  const place = readCountry(requiredText(options, 'country', context), context);
  const productText = textOf(options, 'product');
  const id = textOf(options, 'quota');
  const chosen = id === undefined ? undefined : readQuota(id, context);
  const program = productText === undefined ? undefined : readProgram(productText, context);
  const parsed = readDay(textOf(options, 'date'), context);
  const of = program?.id ?? chosen?.program;
  const found = quotasFor(dataset, {
    country: place.code,
    day: parsed.day,
    ...(of === undefined ? {} : { program: of }),
  });
  const shown = chosen === undefined ? [...found.standing, ...found.before, ...found.after] : [chosen];
  const programs = dataset.programs.filter(
    (each) => each.id === of || shown.some((quota) => quota.program === each.id),
  );
  const through = verifiedThrough(dataset, programs);
  return { place, program, parsed, found, chosen, through, options, context, messages: messages(language) };
}

/** The quota of a menu. Throws Refused (`unknown-quota`): the menu may be older than the data. */
function readQuota(id: string, { dataset, language }: CommandContext): Quota {
  const found = dataset.byId.quotas.get(id);
  if (found !== undefined) return found;
  throw refused('unknown-quota', messages(language).quotas.unknownQuota(quoted(id)), []);
}

interface Shown {
  cards: Card[];
  buttons: Button[];
  menus: Menu[];
  picture?: () => Picture | null;
}

function inFull(one: Quota, question: QuotaQuestion): Shown {
  const { options, messages: say } = question;
  const spread = categoryPages(one, question.context.dataset);
  const page = pageWithin(options, spread.pages);
  const menus = [...quotasMenu(question, one), ...pagesMenu(one, spread, page, question)];
  return {
    cards: [quotaCard(one, spread, page, question)],
    buttons: [
      ...pageButtons(
        { page, pages: spread.pages },
        { command: 'quota', options: quotaOptions(question, one) },
        say,
      ),
      ...leadingOn(question, one),
    ],
    menus,
    // It shows the categories, so it comes with the first of their pages.
    ...(page === 1 ? { picture: () => categoriesPicture(one, question) } : {}),
  };
}

function overview(question: QuotaQuestion): Shown {
  const { found } = question;
  const none = found.standing.length === 0;
  return {
    cards: [none ? noQuotaCard(question) : quotasCard(question)],
    buttons: [
      ...(none ? nearestButtons(question) : []),
      ...leadingOn(question, found.standing[0] ?? found.before[0] ?? found.after[0]),
    ],
    menus: quotasMenu(question, undefined),
  };
}

/** Buttons to what else is known: the tariff of the day, its history, the act behind the quota. */
function leadingOn(
  { place, program, parsed, messages: say }: QuotaQuestion,
  of: Quota | undefined,
): Button[] {
  const product = program?.id ?? of?.program;
  const here = { country: place.code, ...(product === undefined ? {} : { product }) };
  return [
    askButton(say.buttons.tariff, 'tariff', { ...here, date: parsed.day }),
    ...(product === undefined
      ? []
      : [
          askButton(say.buttons.history, 'history', here),
          askButton(say.buttons.compare, 'compare', { product, date: parsed.day }),
          askButton(say.buttons.exclusions, 'exclusions', { product, date: parsed.day }),
        ]),
    ...(of === undefined ? [] : [askButton(say.buttons.sources, 'source', { id: of.startedBy })]),
    reportButton(say),
  ];
}
