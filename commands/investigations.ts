import { messages } from '../src/lang/languages.ts';
import type { Investigation } from '../src/model/investigation.ts';
import { quoted } from '../src/reply/markdown.ts';
import type { Button, OptionValues } from '../src/reply/reply.ts';
import { eventsMatching } from '../src/rules/events.ts';
import { clockOf } from '../src/rules/investigation-clock.ts';
import {
  type FoundInvestigations,
  findInvestigations,
  investigationsNewestFirst,
  suggestInvestigations,
} from '../src/rules/investigations.ts';
import type { Command, CommandContext } from './command.ts';
import { askButton, reportButton, verifiedThrough } from './frame.ts';
import { caseRows, investigationsCard } from './investigations-card.ts';
import { investigationsPicture } from './investigations-picture.ts';
import { productOption, textOf } from './options.ts';
import { pageButtons, pageOption } from './paging.ts';
import { pageByLength } from './paging-by-length.ts';
import { refused } from './place.ts';

/** The openings of cases, which the data marks as a kind of event. */
const OPENINGS = 'investigation';

/** Which Section 232 cases were there since 1962: who asked, what was found, what followed, how long, and what is pending? */
export const investigations: Command = {
  name: 'investigations',
  nameJa: '調査',
  description: {
    en: 'Every Section 232 investigation since 1962: finding, outcome, deadlines',
    ja: '1962年以降の232条調査（申請者、認定、結果、法定期限）',
  },
  where: 'anywhere',
  options: [
    {
      ...productOption,
      description: {
        en: 'Product, or words of its name: steel, uranium, crude oil (default: all)',
        ja: '品目、または品名の言葉（鉄鋼、ウラン、原油など。省略時はすべて）',
      },
      suggest: (text, _others, { dataset, language }) => suggestInvestigations(dataset, text, language),
    },
    pageOption,
  ],
  answer: (options, context) => {
    const { dataset, language, today } = context;
    const say = messages(language);
    const text = textOf(options, 'product');
    const found = askedFor(text, context);
    const through = verifiedThrough(dataset, found.program === null ? [] : [found.program]);
    const rows = caseRows({ found, text, through, context });
    const shown = pageByLength(rows, (row) => row.length, options);
    const again: OptionValues = text === undefined ? {} : { product: found.program?.id ?? text };
    return {
      audience: 'public',
      cards: [investigationsCard({ found, text, through, context }, shown.rows)],
      buttons: [
        ...pageButtons(shown, { command: 'investigations', options: again }, say),
        ...onward(found, text, context),
        reportButton(say),
      ],
      picture: () => investigationsPicture(found, context),
      data: {
        command: 'investigations',
        today,
        product: text ?? null,
        program: found.program?.id ?? null,
        verifiedThrough: through,
        total: found.investigations.length,
        counts: Object.fromEntries(
          [...Map.groupBy(found.investigations, ({ finding }) => finding)].map(([finding, all]) => [
            finding,
            all.length,
          ]),
        ),
        investigations: found.investigations.map((one) => ({ ...one, clock: clockOf(one, today) })),
        alsoNamed: found.alsoNamed.map(({ id }) => id),
      },
    };
  },
};

/** The cases that are asked for; all without a text. Throws Refused (`unknown-product`, with up to three nearest). */
function askedFor(text: string | undefined, { dataset, language }: CommandContext): FoundInvestigations {
  if (text === undefined)
    return {
      investigations: investigationsNewestFirst(dataset),
      program: null,
      name: null,
      alsoNamed: [],
      nearest: [],
    };
  const found = findInvestigations(dataset, text);
  if (found.investigations.length > 0) return found;
  throw refused(
    'unknown-product',
    messages(language).investigations.unknown(quoted(text)),
    found.nearest.map((name) => name[language]),
  );
}

/** To the duties that followed, the events, and the act of the newest case. */
function onward(
  { investigations: found, program }: FoundInvestigations,
  text: string | undefined,
  { dataset, language }: CommandContext,
): Button[] {
  const say = messages(language);
  const first: Investigation | undefined = found[0];
  const followed = program?.id ?? (text === undefined ? undefined : first?.programs[0]);
  const words = text !== undefined && eventsMatching(dataset, { query: text }).length > 0 ? text : undefined;
  const act = text === undefined ? undefined : first?.instruments[0];
  return [
    ...(followed === undefined ? [] : [askButton(say.buttons.compare, 'compare', { product: followed })]),
    askButton(
      say.investigations.events,
      'events',
      followed === undefined ? { query: words ?? OPENINGS } : { product: followed },
    ),
    ...(act === undefined ? [] : [askButton(say.buttons.sources, 'source', { id: act })]),
    ...(text === undefined ? [] : [askButton(say.investigations.all, 'investigations', {})]),
  ];
}
