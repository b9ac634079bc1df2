import { messages } from '../src/lang/languages.ts';
import { processJson, treatmentsJson } from '../src/reply/exclusions-json.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import { exclusionProcess } from '../src/rules/exclusion-process.ts';
import { originTreatments } from '../src/rules/origin-treatments.ts';
import type { Command, CommandContext } from './command.ts';
import { exclusionsCard, exclusionsMenus, exclusionsPages } from './exclusions-card.ts';
import type { ExclusionsQuestion } from './exclusions-question.ts';
import { reportButton, verifiedThrough } from './frame.ts';
import { dateOption, productOption, readDay, readProgram, textOf } from './options.ts';
import { pageButtons, pageOption, pageWithin } from './paging.ts';

/** Which origins were excluded from a measure on a day and in what way, and how could single products be? */
export const exclusions: Command = {
  name: 'exclusions',
  nameJa: '適用除外',
  description: {
    en: 'Who is excluded from the duty on a day, and how products could be',
    ja: '適用除外の国・地域と、製品別除外の手続を調べる',
  },
  where: 'anywhere',
  options: [productOption, dateOption, pageOption],
  answer: (options, context) => {
    const question = understood(options, context);
    const { program, parsed, programs, process, through } = question;
    const { dataset, language } = context;
    const say = messages(language);
    const here = { ...(program === undefined ? {} : { product: program.id }), date: parsed.day };
    const pages = exclusionsPages(question);
    const page = pageWithin(options, pages.length);
    const [general] = program === undefined ? [] : (programs[0]?.general ?? []);
    const asked = { dataset, day: parsed.day, language };
    return {
      audience: 'public',
      cards: [exclusionsCard(question, pages, page)],
      buttons: [
        ...pageButtons({ page, pages: pages.length }, { command: 'exclusions', options: here }, say),
        ...(general === undefined
          ? []
          : [
              {
                kind: 'ask' as const,
                label: say.buttons.compare,
                command: 'compare',
                options: { product: general.program, date: parsed.day },
              },
              {
                kind: 'ask' as const,
                label: say.buttons.sources,
                command: 'source',
                options: { id: general.id },
              },
            ]),
        reportButton(say),
      ],
      menus: exclusionsMenus(question, pages, page, here),
      data: {
        command: 'exclusions',
        program: program?.id ?? null,
        date: parsed.day,
        verifiedThrough: through,
        programs: programs.map((each) => treatmentsJson(each.program.id, each, asked)),
        process: processJson(process, asked),
      },
    };
  },
};

function understood(options: OptionValues, context: CommandContext): ExclusionsQuestion {
  const { dataset } = context;
  const productText = textOf(options, 'product');
  const program = productText === undefined ? undefined : readProgram(productText, context);
  const parsed = readDay(textOf(options, 'date'), context);
  const { day } = parsed;
  const programs = (program === undefined ? dataset.programs : [program])
    .map((each) => ({ program: each, ...originTreatments(dataset, each.id, day) }))
    .filter(({ general, others }) => general.length > 0 || others.length > 0);
  return {
    program,
    parsed,
    programs,
    process: exclusionProcess(dataset, { day, ...(program === undefined ? {} : { program: program.id }) }),
    through: verifiedThrough(
      dataset,
      program === undefined ? programs.map((each) => each.program) : [program],
    ),
    context,
  };
}
