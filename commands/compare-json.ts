import { measureJson } from '../src/reply/measure-json.ts';
import type { TreatmentChange, TreatmentGroup } from '../src/rules/comparison.ts';
import type { Treatment } from '../src/rules/treatment.ts';
import type { CompareQuestion } from './compare-question.ts';

/** One day for scripts: groups in the card's order, each with its countries and their base measures. */
export function groupsJson(question: CompareQuestion, groups: readonly TreatmentGroup[]) {
  return {
    ...head(question),
    date: question.day.day,
    verifiedThrough: question.through,
    groups: groups.map(({ each, others, treatment }) => ({
      countries: [...each].map(([code, own]) => ({
        code,
        measures: measuresJson(own, question.day.day, question),
      })),
      others,
      // Where only countries outside the set are treated so, their measures stand here.
      measures: each.size > 0 ? null : measuresJson(treatment, question.day.day, question),
    })),
  };
}

/** Two days for scripts: groups in the card's order, with the treatment on both days and the acts between them. */
export function changesJson(question: CompareQuestion, before: string, changes: readonly TreatmentChange[]) {
  return {
    ...head(question),
    before,
    after: question.day.day,
    verifiedThrough: question.through,
    changes: changes.map((change) => ({
      changed: change.changed,
      countries: [...change.each].map(([code, own]) => ({
        code,
        before: measuresJson(own.before, before, question),
        after: measuresJson(own.after, question.day.day, question),
      })),
      others: change.others,
      steps: change.steps,
    })),
  };
}

function head({ program, countries }: CompareQuestion) {
  return { command: 'compare', program: program.id, countries: countries.length === 0 ? null : countries };
}

function measuresJson(treatment: Treatment, day: string, { context }: CompareQuestion) {
  return treatment.map((measure) => measureJson(context.dataset, measure, day, context.language));
}
