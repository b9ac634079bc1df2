import { messages } from '../src/lang/languages.ts';
import type { Confidence } from '../src/model/primitives.ts';
import { toneOf } from '../src/reply/duty-text.ts';
import { measureJson } from '../src/reply/measure-json.ts';
import type { Button, Menu } from '../src/reply/reply.ts';
import { mainProgram, type Related } from '../src/rules/partner.ts';
import { factsIn } from '../src/rules/partner-facts.ts';
import type { Command, CommandOption } from './command.ts';
import { askButton, footer, freshnessWarning, reportButton, verifiedThrough } from './frame.ts';
import { countryOption, readCountry, requiredText, textOf } from './options.ts';
import { pageButtons, pageOption } from './paging.ts';
import { documentPage, type PartPage } from './partner-document.ts';
import { overviewPage } from './partner-overview.ts';
import {
  countOf,
  gather,
  isDocumentPart,
  PARTS,
  type Part,
  type PartnerQuestion,
} from './partner-question.ts';
import { relationPage } from './partner-relation.ts';

const partOption: CommandOption = {
  name: 'part',
  nameJa: '項目',
  description: { en: 'Part of the answer', ja: '回答の項目' },
  type: 'string',
  required: false,
  hidden: true,
};

/** What passed between the United States and a partner on Section 232: measures, quotas, disputes, agreements, meetings? */
export const partner: Command = {
  name: 'partner',
  nameJa: '相手国',
  description: {
    en: 'A partner country: measures, quotas, disputes, agreements, meetings',
    ja: '相手国との関係（措置、割当、紛争、合意、会談など）',
  },
  where: 'anywhere',
  options: [
    { ...countryOption, description: { en: 'Country, or EU', ja: '国・地域（EUも可）' } },
    partOption,
    pageOption,
  ],
  answer: (options, context) => {
    const { dataset, language, today } = context;
    const place = readCountry(requiredText(options, 'country', context), context);
    const say = messages(language);
    const question = gather(place, {
      through: verifiedThrough(dataset, []),
      options,
      context,
      messages: say,
    });
    const asked = textOf(options, 'part');
    const part = PARTS.find((one) => one === asked) ?? 'overview';
    const page = pageFor(part, question);
    const name = place.name[language];
    const warning =
      part === 'measures' || part === 'overview' ? freshnessWarning(say, question.through, today) : '';
    return {
      audience: 'public',
      cards: [
        {
          tone: part === 'overview' || part === 'measures' ? toneOf(question.measures) : 'none',
          title:
            part === 'overview'
              ? say.partner.title(name)
              : say.partner.titlePart(name, say.partner.parts[part]),
          lead: [page.lead, warning].filter((line) => line !== '').join('\n'),
          sections: page.sections,
          footer: footer(say, question.through, confidenceOf(part, question)),
        },
      ],
      menus: [partMenu(part, question)],
      buttons: [
        ...pageButtons(page, { command: 'partner', options: { country: place.code, part } }, say),
        ...onward(question),
        reportButton(say),
      ],
      data: json(question, part),
    };
  },
};

function pageFor(part: Part, question: PartnerQuestion): PartPage {
  if (part === 'overview') return overviewPage(question);
  return isDocumentPart(part) ? documentPage(part, question) : relationPage(part, question);
}

/** How sure is what the part shows? Events carry their own doubts. */
function confidenceOf(part: Part, { place, measures, quotas, context }: PartnerQuestion): Confidence[] {
  if (part === 'overview' || part === 'measures') return measures.map(({ confidence }) => confidence);
  if (part === 'quotas') return quotas.map(({ record }) => record.confidence);
  if (!isDocumentPart(part)) return [];
  return factsIn(context.dataset, place.code, part).map(({ confidence }) => confidence);
}

/** The parts that have something to tell. */
function partMenu(chosen: Part, question: PartnerQuestion): Menu {
  const { place, messages: say } = question;
  const parts = PARTS.filter((part) => part === 'overview' || part === chosen || countOf(part, question) > 0);
  return {
    placeholder: say.partner.menu,
    choices: parts.map((part) => ({
      label: say.partner.parts[part],
      ...(part === 'overview' ? {} : { description: say.partner.leadPart(countOf(part, question)) }),
      command: 'partner',
      options: { country: place.code, part },
      chosen: part === chosen,
    })),
  };
}

function onward({ place, quotas, context, messages: say }: PartnerQuestion): Button[] {
  const country = place.code;
  return [
    askButton(say.buttons.tariff, 'tariff', { country }),
    askButton(say.buttons.history, 'history', { country, product: mainProgram(context.dataset, country) }),
    askButton(say.events.title, 'events', { country }),
    ...(quotas.length === 0 ? [] : [askButton(say.buttons.quota, 'quota', { country })]),
  ];
}

/** Everything of the relation for scripts, whatever part the card shows. */
function json(question: PartnerQuestion, part: Part) {
  const { place, measures, facts, quotas, disputes, acts, agreements, events, through, context } = question;
  const { dataset, today, language } = context;
  const each = <T>(all: readonly Related<T>[]) => all.map(({ record, via }) => ({ ...record, via }));
  return {
    command: 'partner',
    country: place.code,
    today,
    part,
    verifiedThrough: through,
    measures: measures.map((measure) => measureJson(dataset, measure, today, language)),
    facts,
    quotas: each(quotas),
    disputes: each(disputes),
    acts: each(acts),
    agreements: each(agreements),
    events: each(events),
  };
}
