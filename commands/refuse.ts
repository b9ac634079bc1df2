import { messages } from '../src/lang/languages.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { plain } from '../src/reply/markdown.ts';
import type { Refusal, Reply } from '../src/reply/reply.ts';
import type { Command, CommandContext } from './command.ts';

/** Thrown where an option cannot be understood; `answeringRefusals` turns it into an ordinary private reply. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

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

/** The same command, answering a refusal instead of throwing it. Other errors are bugs and pass. */
export function answeringRefusals(command: Command): Command {
  return {
    ...command,
    answer: async (options, context) => {
      try {
        return await command.answer(options, context);
      } catch (error) {
        if (error instanceof Refused) return refusalReply(error.refusal, context);
        throw error;
      }
    },
  };
}
