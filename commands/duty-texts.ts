import { type Language, messages } from '../src/lang/languages.ts';
import type { Question } from '../src/rules/duty-case/questions.ts';

/** What a question is about, for scripts: a fact's option, a condition, an article list, or a program. */
export function questionId(question: Question): string {
  switch (question.kind) {
    case 'fact':
      return question.option;
    case 'condition':
      return question.condition.id;
    case 'partly':
      return question.listed.list.id;
    case 'one-of':
      return question.option === 'product' ? question.listed.list.program : question.listed.list.id;
  }
}

/** The question in words. */
export function questionText(question: Question, language: Language): string {
  const say = messages(language).dutyCase;
  switch (question.kind) {
    case 'fact':
      return say.facts[question.option];
    case 'condition':
      return question.condition.text[language];
    case 'partly':
      return say.partly(question.listed.list.name[language]);
    case 'one-of':
      return say.oneOf(
        question.listed.list.name[language],
        question.listed.entry?.scopeNote?.[language] ?? question.by?.title[language] ?? '',
      );
  }
}
