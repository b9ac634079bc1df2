import { type Language, messages } from '../lang/languages.ts';
import type { Dataset } from '../model/dataset.ts';
import { differences, type MeasureChange } from '../rules/changes.ts';
import type { DutyChange } from '../rules/duty-changes.ts';
import type { ToldMeasure } from '../rules/measure-form.ts';
import { areaText } from './area-text.ts';
import { dutyText } from './duty-text.ts';
import { actsText } from './event-text.ts';
import { headingRuns } from './headings.ts';

/** What changes on a day, in a row: «Solar cells · United Kingdom: no Section 232 measure → 10% additional duty». */
export function dutyChangeText(dataset: Dataset, change: DutyChange, language: Language): string {
  const say = messages(language);
  const { before, after, condition, relisted } = change;
  const none = condition === null ? say.duty.none : say.digest.baseDuty;
  const duty = (measure: ToldMeasure | null) =>
    measure === null ? none : dutyText(dataset, measure, measure.from, say);
  const step =
    relisted && after !== null
      ? say.digest.newList(duty(after))
      : say.digest.fromTo(before === null ? none : duty(before), duty(after));
  const goods = change.articles.map((id) => goodsText(dataset, change.program, id, language));
  const row = say.colon(say.parts([say.either(goods), areaText(dataset, change.area, language)]), step);
  return withCondition(dataset, row, condition, language);
}

/** What readers are told of a changed measure: goods and origins, old → new, the act with its link. */
export function measureChangeText(dataset: Dataset, change: MeasureChange, language: Language): string {
  const say = messages(language);
  const measure = change.after ?? change.before[0];
  if (measure === undefined) return '';
  const head = say.parts([
    goodsText(dataset, change.program, measure.articles, language),
    areaText(dataset, measure.area, language),
  ]);
  const text = withCondition(
    dataset,
    say.colon(head, whatChanged(dataset, change, measure, language)),
    measure.condition,
    language,
  );
  const acts = actsText(dataset, change.instruments, change.after?.sources ?? [], language);
  return acts === '' ? text : say.remark(text, acts);
}

function whatChanged(
  dataset: Dataset,
  change: MeasureChange,
  measure: ToldMeasure,
  language: Language,
): string {
  const say = messages(language);
  const { changed } = say.digest;
  const duty = (told: ToldMeasure) => dutyText(dataset, told, told.from, say);
  const [before] = change.before;
  if (change.kind === 'new' || before === undefined)
    return measure.neverInForce === true
      ? changed.neverBegan(duty(measure), say.day(measure.from))
      : changed.new(duty(measure), say.day(measure.from));
  if (change.after === null) return changed.removed(duty(before), say.day(before.from));
  // The duty that was announced: a measure that never began keeps only the day once planned.
  if (change.kind === 'withdrawn') return changed.neverBegan(duty(before), say.day(before.from));
  if (change.kind === 'ended') return changed.ended(duty(measure), say.day(measure.until ?? measure.from));
  const old = say.list([...new Set(change.before.map(duty))]);
  const sameRecord = change.before.length === 1 && before.from === measure.from;
  if (!sameRecord) return changed.follows(old, duty(measure), say.day(measure.from));
  const fields = differences(before, change.after);
  const charged = fields.some((field) => field === 'duty' || field === 'basis' || field === 'minimumPrice');
  const rest = fields.flatMap((field) => fieldText(dataset, field, before, measure, language));
  return say.list([...(charged ? [say.digest.fromTo(old, duty(measure))] : []), ...rest]);
}

function fieldText(
  dataset: Dataset,
  field: keyof ToldMeasure,
  before: ToldMeasure,
  after: ToldMeasure,
  language: Language,
): string[] {
  const say = messages(language);
  const { fields, open, nothing } = say.digest.changed;
  const pair = (read: (measure: ToldMeasure) => string) => [read(before), read(after)] as const;
  const named = (names: readonly string[]) => (names.length === 0 ? nothing : say.list(names));
  const act = (id: string | null) => (id === null ? nothing : actsText(dataset, [id], [], language));
  switch (field) {
    case 'area':
      return [fields.area(...pair(({ area }) => areaText(dataset, area, language)))];
    case 'from':
      return [fields.from(...pair(({ from }) => say.day(from)))];
    case 'until':
      return [fields.until(...pair(({ until }) => (until === null ? open : say.day(until))))];
    case 'headings':
      return [fields.headings(...pair(({ headings }) => named(headingRuns(headings, say.run))))];
    case 'condition':
      return [
        fields.condition(...pair(({ condition }) => conditionText(dataset, condition, language) ?? nothing)),
      ];
    case 'articles':
      return [
        fields.articles(...pair(({ articles, program }) => goodsText(dataset, program, articles, language))),
      ];
    case 'quotas':
      return [
        fields.quotas(
          ...pair(({ quotas }) =>
            named(quotas.map((id) => dataset.byId.quotas.get(id)?.name[language] ?? id)),
          ),
        ),
      ];
    case 'startedBy':
      return [fields.startedBy(...pair(({ startedBy }) => act(startedBy)))];
    case 'endedBy':
      return [fields.endedBy(...pair(({ endedBy }) => act(endedBy)))];
    default:
      return [];
  }
}

/** The goods of an article list by name; of a condition that reaches every list, the program. */
function goodsText(dataset: Dataset, program: string, articles: string, language: Language): string {
  const named = dataset.byId.articles.get(articles) ?? dataset.byId.programs.get(program);
  return named?.name[language] ?? articles;
}

function withCondition(dataset: Dataset, row: string, condition: string | null, language: Language): string {
  const text = conditionText(dataset, condition, language);
  return text === null ? row : messages(language).digest.onlyIf(row, text);
}

function conditionText(dataset: Dataset, condition: string | null, language: Language): string | null {
  if (condition === null) return null;
  return dataset.byId.conditions.get(condition)?.text[language] ?? condition;
}
