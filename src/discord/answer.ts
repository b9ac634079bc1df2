import type { AskableQuestion } from '../../commands/command.ts';
import type { OptionValues, Reply } from '../reply/reply.ts';
import { contextOf } from './context.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * What does the command answer, in the reader's language? The log gets the command, the language and the time it
 * took; not who asked, nor what about.
 */
export async function answerOf(
  question: AskableQuestion,
  options: OptionValues,
  interaction: Parameters<typeof contextOf>[0],
  surroundings: Surroundings,
): Promise<Reply> {
  const { log, now } = surroundings;
  const context = contextOf(interaction, surroundings);
  const started = now();
  const reply = await question.answer(options, context);
  const refused = reply.refusal === undefined ? {} : { refused: reply.refusal.code };
  log.info(
    { command: question.path, language: context.language, ms: now() - started, ...refused },
    'answered',
  );
  return reply;
}
