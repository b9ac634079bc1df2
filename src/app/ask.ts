import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { CommandContext } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { LANGUAGES, type Language, messages } from '../lang/languages.ts';
import { DataError, loadDataset } from '../model/dataset.ts';
import { withoutMarkdown } from '../reply/markdown.ts';
import type { Refusal } from '../reply/reply.ts';
import { replyAsText } from '../reply/text.ts';
import { isDay } from '../rules/days.ts';
import { parseCommandLine } from './command-line.ts';
import { easternDay } from './today.ts';

// `npm run --silent ask -- "/tariff country:Japan product:steel date:2022-04-01"`: answers one command line, or one
// per line of standard input, as text or (`--json`) as one JSON object a line. Exit status 2 when a line was bad.
const USAGE = `usage: ask [--json] [--lang en|ja] [--today YYYY-MM-DD] ["/command option:value …"]
Without a command line, one is read from each line of standard input.\n`;

await main();

async function main(): Promise<void> {
  const settings = readSettings();
  if (settings === null) {
    process.exitCode = 2;
    return;
  }
  const { json, line, context } = settings;
  const lines =
    line === undefined
      ? createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
      : [line];
  let out = '';
  for await (const text of lines) {
    if (text.trim() === '') continue;
    out += await answerLine(text, json, context);
    if (out.length > 65_536) {
      process.stdout.write(out);
      out = '';
    }
  }
  process.stdout.write(out);
}

/** The answer to one line, ready to be written; a bad line is told on standard error and goes on. */
async function answerLine(line: string, json: boolean, context: CommandContext): Promise<string> {
  const say = messages(context.language);
  const parsed = parseCommandLine(line, commands, say);
  if ('refusal' in parsed) return refuse(parsed.refusal, json);
  const reply = await parsed.command.answer(parsed.options, context);
  if (reply.refusal !== undefined) return refuse(reply.refusal, json);
  return json ? `${JSON.stringify(reply.data)}\n` : `${replyAsText(reply)}\n\n`;
}

function refuse(refusal: Refusal, json: boolean): string {
  process.exitCode = 2;
  const { code, suggestions } = refusal;
  const message = withoutMarkdown(refusal.message);
  process.stderr.write(
    `${code}: ${message}${suggestions.length === 0 ? '' : ` (${suggestions.join(', ')})`}\n`,
  );
  return json ? `${JSON.stringify({ error: { code, message, suggestions } })}\n` : '';
}

function readSettings(): { json: boolean; line: string | undefined; context: CommandContext } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        today: { type: 'string' },
      },
    });
    const today = values.today ?? easternDay(new Date());
    if (!(values.lang in LANGUAGES))
      throw new Error(`--lang must be one of ${Object.keys(LANGUAGES).join(', ')}`);
    if (!isDay(today)) throw new Error('--today must be a day such as 2026-11-22');
    const line = positionals.length === 0 ? undefined : positionals.join(' ');
    return {
      json: values.json,
      line,
      context: { dataset: loadDataset(), language: values.lang as Language, today },
    };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${error instanceof DataError ? '' : USAGE}`);
    return null;
  }
}
