import { type Language, messages } from '../src/lang/languages.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { ExclusionRecord } from '../src/model/exclusion.ts';
import type { Rule } from '../src/model/rule.ts';
import { actLink } from '../src/reply/act-text.ts';
import { link } from '../src/reply/markdown.ts';
import { addDays } from '../src/rules/days.ts';
import type { ProcessState } from '../src/rules/exclusion-process.ts';
import type { ExclusionsQuestion, HeadedRow } from './exclusions-question.ts';

/** Whether each process was open on the day, in a sentence each. */
export function stateLines({ program, process, context }: ExclusionsQuestion, language: Language): string[] {
  const say = messages(language).exclusions;
  if (process.states.length === 0) return [say.noProcess];
  return process.states.map((state) => {
    const alike = process.states.filter((other) => other.process === state.process);
    const names = state.programs.flatMap((id) => context.dataset.byId.programs.get(id)?.name[language] ?? []);
    const name = say.process[state.process];
    const named =
      program === undefined && alike.length > 1
        ? messages(language).remark(name, messages(language).list(names))
        : name;
    return stateLine(named, state, language);
  });
}

function stateLine(name: string, { state, opens, closed }: ProcessState, language: Language): string {
  const { day, exclusions: say } = messages(language);
  const last = closed === null ? null : day(addDays(closed, -1));
  if (state === 'not-open') return say.state['not-open'](name, day(opens));
  if (last === null) return say.state.open(name, day(opens));
  return state === 'open' ? say.state.openUntil(name, day(opens), last) : say.state.closed(name, last);
}

/** The processes as they stood on the day: steps, criteria, rules and figures, then what was over; each with its act. */
export function processRows({ process, context }: ExclusionsQuestion, language: Language): HeadedRow[] {
  const { dataset } = context;
  const { exclusions: say } = messages(language);
  return [
    ...process.standing.map((record) => ({
      heading: say.kindHeading(say.process[record.process], say.kind[record.kind]),
      text: recordRow(record, dataset, language),
    })),
    ...process.rules.map((rule) => ({
      heading: say.rulesHeading,
      text: ruleRow(rule, dataset, language),
    })),
    ...process.over.map((record) => ({ heading: say.overHeading, text: overRow(record, dataset, language) })),
  ];
}

function recordRow(record: ExclusionRecord, dataset: Dataset, language: Language): string {
  const { date, exclusions: say } = messages(language);
  const { title, detail, value, unit, kind } = record;
  const text =
    kind === 'statistic' && value !== null && unit !== null
      ? say.figure(title[language], say.amount(value, unit), date(record.date), detail[language])
      : say.record(title[language], date(record.date), detail[language]);
  return cited(text, record, dataset, language);
}

function ruleRow(rule: Rule, dataset: Dataset, language: Language): string {
  const { date, exclusions: say } = messages(language);
  const text = say.record(rule.title[language], date(rule.from), rule.detail[language]);
  return cited(text, rule, dataset, language);
}

function overRow(record: ExclusionRecord, dataset: Dataset, language: Language): string {
  const { date, day, exclusions: say } = messages(language);
  const last = record.until === null ? '' : day(addDays(record.until, -1));
  const text = say.over(record.title[language], say.span(date(record.date), last));
  return cited(text, record, dataset, language);
}

/** A line with the act behind it, or where it was read when no act made it, and how sure it is. */
function cited(
  text: string,
  { instrument, sources, confidence }: Pick<ExclusionRecord, 'instrument' | 'sources' | 'confidence'>,
  dataset: Dataset,
  language: Language,
): string {
  const say = messages(language);
  const [first] = sources;
  const act =
    instrument === null
      ? first === undefined
        ? say.exclusions.source
        : link(say.exclusions.source, first)
      : actLink(dataset, instrument, language);
  return say.exclusions.cited(text, act, confidence === 'official' ? '' : say.confidence[confidence]);
}
