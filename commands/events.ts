import { messages } from '../src/lang/languages.ts';
import type { Event } from '../src/model/event.ts';
import { placeName } from '../src/reply/area-text.ts';
import { timelineChart } from '../src/reply/charts/timeline-chart.ts';
import { eventText } from '../src/reply/event-text.ts';
import { plain } from '../src/reply/markdown.ts';
import { lastDay } from '../src/rules/days.ts';
import { eventsMatching } from '../src/rules/events.ts';
import type { Command, CommandContext, CommandOption } from './command.ts';
import { footer, reportButton, verifiedThrough } from './frame.ts';
import {
  checkRange,
  countryOption,
  dateOption,
  productOption,
  readCountry,
  readDay,
  readProgram,
  textOf,
} from './options.ts';

const queryOption: CommandOption = {
  name: 'query',
  nameJa: '検索語',
  description: { en: 'Words to look for, in English or Japanese', ja: '検索する言葉（日本語・英語）' },
  type: 'string',
  required: false,
};
const fromOption: CommandOption = {
  ...dateOption,
  name: 'from',
  nameJa: '開始日',
  description: { en: 'First day', ja: '期間の初日' },
};
const toOption: CommandOption = {
  ...dateOption,
  name: 'to',
  nameJa: '終了日',
  description: { en: 'Last day', ja: '期間の最終日' },
};

/** Which dated happenings (signings, starts, meetings, rulings, deadlines) fit words, a country, a product and a span of days? */
export const events: Command = {
  name: 'events',
  nameJa: '出来事',
  description: {
    en: 'Find dated events: signings, starts, meetings, rulings, deadlines',
    ja: '出来事（署名、発効、会談、判決、期限など）を検索する',
  },
  where: 'anywhere',
  options: [queryOption, { ...countryOption, required: false }, productOption, fromOption, toOption],
  answer: (options, context) => {
    const { dataset, language, today } = context;
    const say = messages(language);
    const query = textOf(options, 'query');
    const countryText = textOf(options, 'country');
    const productText = textOf(options, 'product');
    const country = countryText === undefined ? undefined : readCountry(countryText, context).code;
    const program = productText === undefined ? undefined : readProgram(productText, context).id;
    const [fromText, toText] = [textOf(options, 'from'), textOf(options, 'to')];
    const from = fromText === undefined ? undefined : readDay(fromText, context).day;
    const to = toText === undefined ? undefined : lastDay(readDay(toText, context));
    checkRange(from, to, context);
    const question = {
      ...(query === undefined ? {} : { query }),
      ...(country === undefined ? {} : { country }),
      ...(program === undefined ? {} : { program }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
    const found = eventsMatching(dataset, question);
    // What is nearest to today first, on either side: the farthest rows are those dropped when a card is too long.
    const past = found.filter((event) => event.date <= today).reverse();
    const ahead = found.filter((event) => event.date > today);
    const [first, last] = [from, to].map((day) => (day === undefined ? '' : say.day(day)));
    const span =
      first !== '' && last !== ''
        ? [say.run(first ?? '', last ?? '')]
        : first === last
          ? []
          : [say.exports.span(first ?? '', last ?? '')];
    // A picture travels alone, so it says itself what was asked for.
    const scope = [
      ...(query === undefined ? [] : [query]),
      ...(country === undefined ? [] : [placeName(dataset, country, language)]),
      ...(program === undefined ? [] : [dataset.byId.programs.get(program)?.name[language] ?? program]),
    ];
    return {
      audience: 'public',
      cards: [
        {
          tone: 'none',
          title: say.parts([say.events.title, ...span]),
          lead: found.length === 0 ? say.events.none : say.events.lead(found.length),
          sections: [
            { heading: say.events.aheadHeading, rows: ahead.map((event) => eventRow(event, context)) },
            {
              ...(ahead.length > 0 ? { heading: say.events.pastHeading } : {}),
              rows: past.map((event) => eventRow(event, context)),
            },
          ],
          footer: footer(say, verifiedThrough(dataset, []), []),
        },
      ],
      buttons: [reportButton(say)],
      picture: () =>
        timelineChart(
          found.map(({ date, kind, importance, title }) => ({
            date,
            kind,
            importance,
            title: title[language],
          })),
          {
            name: `${['events', country, program].filter((part) => part !== undefined).join('-')}.png`,
            title: say.charts.title([say.events.title, ...scope, ...span]),
            today,
            language,
          },
        ),
      data: { command: 'events', today, ...question, total: found.length, events: found },
    };
  },
};

/** One event in a row: date, title and summary, with the act or the first source behind it. */
function eventRow(event: Event, context: CommandContext): string {
  const say = messages(context.language);
  return eventText(
    say.events.row(say.date(event.date), plain(event.title[context.language])),
    event,
    context,
  );
}
