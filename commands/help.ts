import { messages } from '../src/lang/languages.ts';
import { plain } from '../src/reply/markdown.ts';
import { type Command, offered, questionsOf } from './command.ts';

const EXAMPLES = {
  en: [
    '/tariff country:Japan product:steel date:2022-04-01',
    '/tariff country:EU',
    '/history country:Canada product:aluminum',
    '/events country:Japan from:2021-11 to:2022-04',
    '/source id:9903.81.87',
  ],
  ja: [
    '/tariff country:日本 product:鉄鋼 date:2022年4月1日',
    '/tariff country:EU',
    '/history country:カナダ product:アルミ',
    '/events country:日本 from:2021-11 to:2022-04',
    '/source id:9903.81.87',
  ],
} as const;

/** The `/help` command for a list of commands: each with its options, how days are written, examples. */
export function helpFor(commands: readonly Command[]): Command {
  return {
    name: 'help',
    nameJa: 'ヘルプ',
    description: { en: 'How to ask: commands, dates, examples', ja: '使い方：コマンド、日付の書き方、例' },
    where: 'anywhere',
    options: [],
    answer: (_options, { language }) => {
      const say = messages(language);
      const questions = questionsOf(commands);
      const rows = questions.map(({ path, options: known, description }) => {
        const options = offered(known)
          .map(({ name, required }) => (required ? name : `[${name}]`))
          .join(' ');
        return [`**/${path}**`, plain(options), '—', description[language]].filter(Boolean).join(' ');
      });
      return {
        audience: 'private',
        cards: [
          {
            tone: 'none',
            title: say.help.title,
            lead: say.help.lead,
            sections: [
              { heading: say.help.commandsHeading, rows },
              { heading: say.help.datesHeading, rows: [say.help.dates] },
              { heading: say.about.reportHeading, rows: [say.about.report] },
              {
                heading: say.help.examplesHeading,
                rows: EXAMPLES[language].map((example) => `\`${example}\``),
              },
            ],
          },
        ],
        buttons: [],
        data: {
          command: 'help',
          commands: questions.map(({ path, description, options }) => ({
            name: path,
            description,
            options: offered(options).map(({ name: option, required, description: text }) => ({
              name: option,
              required,
              description: text,
            })),
          })),
        },
      };
    },
  };
}
