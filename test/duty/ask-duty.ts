import type { CommandContext } from '../../commands/command.ts';
import { duty } from '../../commands/duty.ts';
import type { dutyJson } from '../../commands/duty-json.ts';
import { commands } from '../../commands/index.ts';
import { parseCommandLine } from '../../src/app/command-line.ts';
import { messages } from '../../src/lang/languages.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import type { OptionValues, Reply } from '../../src/reply/reply.ts';

export type DutyAnswer = ReturnType<typeof dutyJson>;

export const dataset = loadDataset();

/** The day on which the questions are asked, with no server and no services. */
export const contextIn = (language: 'en' | 'ja' = 'en'): CommandContext => ({
  dataset,
  language,
  today: '2026-11-24',
  documents: [],
  here: null,
  services: null,
});

/** The options of a `/duty` line, as the terminal reads them. Throws where the line is refused. */
export function optionsOf(line: string): OptionValues {
  const parsed = parseCommandLine(line, commands, messages('en'));
  if ('refusal' in parsed) throw new Error(`${line}: ${parsed.refusal.message}`);
  return parsed.options;
}

/** The reply to a `/duty` line. Throws Refused as the command does. */
export function replyTo(line: string, language: 'en' | 'ja' = 'en'): Reply {
  const reply = 'answer' in duty ? duty.answer(optionsOf(line), contextIn(language)) : undefined;
  if (reply === undefined || reply instanceof Promise) throw new Error('a duty needs no waiting');
  return reply;
}

/** What a `/duty` line gives scripts. */
export function askDuty(line: string): DutyAnswer {
  return replyTo(line).data as DutyAnswer;
}
