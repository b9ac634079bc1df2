import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { CommandContext } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { LANGUAGES, type Language, messages } from '../lang/languages.ts';
import { DataError } from '../model/dataset.ts';
import { withoutMarkdown } from '../reply/markdown.ts';
import type { Refusal, Reply, ReplyFile } from '../reply/reply.ts';
import { replyAsText } from '../reply/text.ts';
import { isDay } from '../rules/days.ts';
import { type ParsedLine, parseCommandLine } from './command-line.ts';
import { loadWholeDataset } from './load.ts';
import { easternDay } from './today.ts';

// `npm run --silent ask -- "/tariff country:Japan product:steel date:2022-04-01"`: answers one command line, or one
// per line of standard input, as text or (`--json`) as one JSON object a line. Exit status 2 when a line was bad.
const USAGE = `usage: ask [--json] [--lang en|ja] [--today YYYY-MM-DD] ["/command option:value …"]
Without a command line, one is read from each line of standard input.\n`;

interface Asked {
  json: boolean;
  /** `line 3: ` in a batch. */
  where: string;
  context: CommandContext;
}
type AskedQuestion = Exclude<ParsedLine, { refusal: Refusal }>;

// `ask … | head` closes our output early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode);
});
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
  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (text.trim() === '' && line === undefined) continue;
    const where = line === undefined ? `line ${number}: ` : '';
    out += await answerLine(text, { json, where, context });
    if (out.length > 65_536) {
      process.stdout.write(out);
      out = '';
    }
  }
  process.stdout.write(out);
}

/** The answer to one line, ready to be written; a bad line is told on standard error and goes on. */
async function answerLine(line: string, asked: Asked): Promise<string> {
  const { json, context } = asked;
  const say = messages(context.language);
  const parsed = parseCommandLine(line, commands, say);
  if ('refusal' in parsed) return refuse(parsed.refusal, asked);
  const reply = await answerOrBug(parsed, context);
  if (reply === null)
    return refuse({ code: 'internal', message: say.error.internal, suggestions: [] }, asked);
  if (reply.refusal !== undefined) return refuse(reply.refusal, asked);
  if (json) return `${JSON.stringify(reply.data)}\n`;
  const [file] = reply.files ?? [];
  return file === undefined ? `${replyAsText(reply, context.language)}\n\n` : fileText(file);
}

/** Null for a bug of ours: one line must not take the rest of a batch with it. */
async function answerOrBug(parsed: AskedQuestion, context: CommandContext): Promise<Reply | null> {
  try {
    return await parsed.question.answer(parsed.options, context);
  } catch {
    return null;
  }
}

/** A file's text as it is: `/export … > measures.csv` makes the very file. */
function fileText({ data }: ReplyFile): string {
  const text = typeof data === 'string' ? data : new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
  return text.endsWith('\n') ? text : `${text}\n`;
}

function refuse(refusal: Refusal, { json, where }: Asked): string {
  process.exitCode = 2;
  const { code, suggestions } = refusal;
  const message = withoutMarkdown(refusal.message);
  process.stderr.write(
    `${where}${code}: ${message}${suggestions.length === 0 ? '' : ` (${suggestions.join(', ')})`}\n`,
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
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(USAGE);
      process.exit(0);
    }
    const today = values.today ?? easternDay(new Date());
    if (!(values.lang in LANGUAGES))
      throw new Error(`--lang must be one of ${Object.keys(LANGUAGES).join(', ')}`);
    if (!isDay(today)) throw new Error('--today must be a day such as 2026-11-22');
    const line = positionals.length === 0 ? undefined : positionals.join(' ');
    return {
      json: values.json,
      line,
      context: {
        dataset: loadWholeDataset(),
        language: values.lang as Language,
        today,
        documents: [],
        here: null,
        services: null,
      },
    };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${error instanceof DataError ? '' : USAGE}`);
    return null;
  }
}
