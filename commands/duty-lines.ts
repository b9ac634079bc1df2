import { messages } from '../src/lang/languages.ts';
import { actLink } from '../src/reply/act-text.ts';
import { dutyText } from '../src/reply/duty-text.ts';
import { moneyText } from '../src/reply/money.ts';
import { lineRule } from '../src/rules/duty-case/line-rule.ts';
import type { DutyLine } from '../src/rules/duty-case/settle.ts';
import type { CommandContext } from './command.ts';
import type { DutyQuestion } from './duty-question.ts';

/** One step of the sum in words: what is charged on which list, how much that is, under which act and by which rule. */
export function lineRows(
  lines: readonly DutyLine[],
  question: DutyQuestion,
  context: CommandContext,
): string[] {
  return lines.map((line) => lineRow(line, question, context));
}

function lineRow(line: DutyLine, { parsed, facts }: DutyQuestion, context: CommandContext): string {
  const { dataset, language } = context;
  const all = messages(language);
  const say = all.dutyCase;
  const { list, entry } = line.listed;
  const { duty } = line.measure;
  const condition = dataset.byId.conditions.get(line.measure.condition ?? '')?.text[language];
  const what = all.facts([
    list.name[language],
    ...(entry === null ? [] : [entry.through === undefined ? entry.hts : all.run(entry.hts, entry.through)]),
  ]);
  const charged = dutyText(dataset, line.measure, parsed.day, all);
  const details = [
    ...(condition === undefined ? [] : [condition]),
    ...(duty.kind === 'tariff-rate-quota' && facts.quota !== undefined ? [say[facts.quota]] : []),
    ...(duty.kind === 'ceiling' && facts.mfnPct !== undefined
      ? [
          facts.mfnPct.gte(duty.ratePct)
            ? say.ceilingReached
            : say.ceilingAdds(all.percent(duty.ratePct), all.percent(facts.mfnPct.toNumber())),
        ]
      : []),
  ];
  const text = details.length === 0 ? charged : all.remark(charged, all.also(details));
  const { amount } = line.charge;
  const head =
    amount !== null
      ? say.line(what, text, moneyText(amount, all))
      : line.charge.mayNotEnter === true
        ? say.lineBarred(what, text)
        : say.lineOpen(what, text);
  const rule = lineRule(dataset, line, parsed.day);
  const ruleAct = rule?.instrument == null ? '' : actLink(dataset, rule.instrument, language);
  return all.facts([
    head,
    say.by(actLink(dataset, line.measure.startedBy, language)),
    ...(rule === null ? [] : [say.rule(rule.title[language], ruleAct)]),
  ]);
}
