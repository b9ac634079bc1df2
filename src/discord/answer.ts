import type { Command } from '../../commands/command.ts';
import { languageOfLocale } from '../lang/languages.ts';
import type { OptionValues, Reply } from '../reply/reply.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * What does the command answer, in the reader's language? The log gets the command, the language and the time it
 * took; not who asked, nor what about.
 */
export async function answerOf(
  command: Command,
  options: OptionValues,
  locale: string,
  { dataset, log, now, today }: Surroundings,
): Promise<Reply> {
  const language = languageOfLocale(locale);
  const started = now();
  const reply = await command.answer(options, { dataset, language, today: today() });
  const refused = reply.refusal === undefined ? {} : { refused: reply.refusal.code };
  log.info({ command: command.name, language, ms: now() - started, ...refused }, 'answered');
  return reply;
}
