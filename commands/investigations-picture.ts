import { messages } from '../src/lang/languages.ts';
import { investigationsChart } from '../src/reply/charts/investigations-chart.ts';
import type { Picture } from '../src/reply/reply.ts';
import { clockOf } from '../src/rules/investigation-clock.ts';
import type { FoundInvestigations } from '../src/rules/investigations.ts';
import type { CommandContext } from './command.ts';

/** The cases on a line of time, each from its opening to its report, or to the day the report is due. */
export function investigationsPicture(
  { investigations, program, name }: FoundInvestigations,
  { language, today }: CommandContext,
): Picture | null {
  const say = messages(language);
  return investigationsChart(
    investigations.map((one) => ({
      name: one.product[language],
      initiated: one.initiated,
      reported: one.reported,
      finding: one.finding,
      deadline: one.finding === 'pending' ? clockOf(one, today).reportDue : null,
    })),
    {
      name: `investigations${program === null ? '' : `-${program.id}`}.png`,
      title: say.investigations.title,
      subtitle: name?.[language] ?? say.charts.sinceStatute,
      today,
      language,
    },
  );
}
