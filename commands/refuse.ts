import { messages } from '../src/lang/languages.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { plain } from '../src/reply/markdown.ts';
import type { Refusal, Reply } from '../src/reply/reply.ts';
import type { Command, CommandContext, CommandOption, Question } from './command.ts';
import { checkPlace, isPlaceOpen } from './place.ts';
import { Refused } from './refused.ts';

/** A question we cannot answer, as a reply: a kind message, and the nearest values that would work. */
function refusalReply(refusal: Refusal, { language }: Pick<CommandContext, 'language'>): Reply {
  const text = messages(language);
  return {
    audience: 'private',
    cards: [
      {
        tone: 'none',
        title: text.error.title.slice(0, LIMITS.embedTitle),
        lead: refusal.message,
        sections: [
          {
            heading: text.error.try,
            rows: refusal.suggestions.map((suggestion) => `• ${plain(suggestion)}`),
          },
        ],
      },
    ],
    buttons: [],
    data: { error: refusal },
    refusal,
  };
}

/**
 * The same command, answering a refusal instead of throwing it, and asked only where it may be. Other errors are bugs
 * and pass.
 */
export function answeringRefusals(command: Command): Command {
  const { where } = command;
  return 'subcommands' in command
    ? { ...command, subcommands: command.subcommands.map((question) => guarded(question, where)) }
    : { ...command, ...guarded(command, where) };
}

function guarded(question: Question, where: Command['where']): Question {
  return {
    ...question,
    options: question.options.map((option) => guardedOption(option, where)),
    answer: async (options, context) => {
      try {
        checkPlace(where, context);
        return await question.answer(options, context);
      } catch (error) {
        if (error instanceof Refused) return refusalReply(error.refusal, context);
        throw error;
      }
    },
  };
}

/** Suggestions show a server's settings too, so they come only to those who may see them. */
function guardedOption(option: CommandOption, where: Command['where']): CommandOption {
  const { suggest } = option;
  if (suggest === undefined || where === 'anywhere') return option;
  return {
    ...option,
    suggest: (text, others, context) => (isPlaceOpen(where, context) ? suggest(text, others, context) : []),
  };
}
