import { messages } from '../src/lang/languages.ts';
import { eventText } from '../src/reply/event-text.ts';
import { plain } from '../src/reply/markdown.ts';
import { addDays } from '../src/rules/days.ts';
import { type Anniversary, anniversariesOn } from '../src/rules/events.ts';
import type { Command, CommandContext } from './command.ts';
import { footer, reportButton, verifiedThrough } from './frame.ts';
import { assumedDayNote, dateOption, readDay, textOf } from './options.ts';

/** What happened on this day of the year? */
export const onthisday: Command = {
  name: 'onthisday',
  nameJa: 'きょうの出来事',
  description: {
    en: 'Anniversaries: what happened on this day of the year',
    ja: '過去の同じ月日の出来事',
  },
  where: 'anywhere',
  options: [dateOption],
  answer: (options, context) => {
    const { dataset, language } = context;
    const say = messages(language);
    const parsed = readDay(textOf(options, 'date'), context);
    const found = anniversariesOn(dataset, parsed.day);
    const lead = [
      found.length === 0 ? say.events.onThisDayNone : say.events.onThisDayLead(found.length),
      assumedDayNote(parsed, context),
    ];
    return {
      audience: 'public',
      cards: [
        {
          tone: 'none',
          title: say.events.onThisDay(say.day(parsed.day)),
          lead: lead.filter((line) => line !== '').join('\n'),
          sections: [
            { rows: found.map((anniversary) => anniversaryRow(anniversary, context)) },
            {
              heading: say.events.nearbyHeading,
              rows: found.length > 0 ? [] : nearbyRows(parsed.day, context),
            },
          ],
          footer: footer(say, verifiedThrough(dataset, []), []),
        },
      ],
      buttons: [reportButton(say)],
      data: { command: 'onthisday', date: parsed.day, anniversaries: found },
    };
  },
};

function anniversaryRow({ event, years, observed }: Anniversary, context: CommandContext): string {
  const say = messages(context.language);
  const row = say.events.yearsAgo(years, say.day(event.date), plain(event.title[context.language]));
  return eventText(observed ? say.remark(row, say.events.observed) : row, event, context);
}

/** When a day has no anniversary: those of the nearest days, at most three. */
function nearbyRows(day: string, context: CommandContext): string[] {
  const say = messages(context.language);
  return Array.from({ length: 30 }, (_, index) => index + 1)
    .flatMap((distance) => [addDays(day, -distance), addDays(day, distance)])
    .flatMap((near) => anniversariesOn(context.dataset, near).slice(0, 1))
    .slice(0, 3)
    .map(({ event }) => say.events.row(say.day(event.date), plain(event.title[context.language])));
}
