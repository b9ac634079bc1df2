import {
  type AskableQuestion,
  type Command,
  type CommandOption,
  offered,
  questionsOf,
} from '../../commands/command.ts';
import type { Messages } from '../lang/en.ts';
import { quoted, withoutMarkdown } from '../reply/markdown.ts';
import type { OptionValues, Refusal } from '../reply/reply.ts';

export type ParsedLine = { question: AskableQuestion; options: OptionValues } | { refusal: Refusal };

/**
 * What does a command line ask? `/tariff country:South Korea product:steel`: a command, its subcommand if it
 * has any (`/digest status`), then options by their English or Japanese name; a value runs to the next option and may hold spaces or stand in quotes. Text before the first
 * option is the first option's value, so `/source 9705` works.
 */
export function parseCommandLine(line: string, commands: readonly Command[], messages: Messages): ParsedLine {
  const [, name, afterName = ''] = /^\s*[/／]([^\s:：]+)(?:\s+(.*))?$/su.exec(line) ?? [];
  if (name === undefined) return refuse('not-a-command', messages.error.notACommand, []);
  const command = named(commands, name);
  const [, below = '', afterBelow = ''] = /^(\S*)\s*(.*)$/su.exec(afterName) ?? [];
  const inGroup = command !== undefined && 'subcommands' in command;
  const path = inGroup ? `${command.name} ${named(command.subcommands, below)?.name}` : command?.name;
  const question = questionsOf(commands).find((candidate) => candidate.path === path);
  if (question === undefined) {
    const known = questionsOf(inGroup ? [command] : commands).map((candidate) => `/${candidate.path}`);
    const typed = inGroup ? `${name} ${below}`.trim() : name;
    return refuse('unknown-command', messages.error.unknownCommand(quoted(typed)), known);
  }
  const rest = inGroup ? afterBelow : afterName;
  const options: OptionValues = {};
  const parts = splitOptions(rest);
  for (const { name: optionName, value } of parts) {
    const option = optionName === null ? question.options[0] : named(question.options, optionName);
    if (option === undefined) {
      const known = offered(question.options).map((candidate) => candidate.name);
      return refuse('unknown-option', messages.error.unknownOption(quoted(optionName ?? value)), known);
    }
    if (option.name in options) continue;
    const read = readValue(option.type, value);
    if (read === null) return refuse('bad-number', messages.error.badNumber(option.name), []);
    options[option.name] = read;
  }
  // A server's settings say first that they need a server.
  for (const option of question.where === 'anywhere' ? question.options : [])
    if (option.required && options[option.name] === undefined)
      return refuse('missing-option', messages.error.missingOption(option.name), []);
  return { question, options };
}

/** The thing of this English or Japanese name. */
function named<T extends { name: string; nameJa: string }>(
  things: readonly T[],
  name: string,
): T | undefined {
  return things.find((thing) => thing.name === name.toLowerCase() || thing.nameJa === name);
}

/** Splits `country:South Korea date:"1 April 2022"` at the words that end in a colon. */
function splitOptions(text: string): { name: string | null; value: string }[] {
  const marks = [...text.matchAll(/(?<=^|\s)([\p{L}][\p{L}\p{M}\p{N}-]*)[:：]/gu)];
  const head = text.slice(0, marks[0]?.index ?? text.length).trim();
  const named = marks.map((mark, position) => ({
    name: mark[1] ?? '',
    value: unquoted(
      text.slice(mark.index + mark[0].length, marks[position + 1]?.index ?? text.length).trim(),
    ),
  }));
  return [...(head === '' ? [] : [{ name: null, value: unquoted(head) }]), ...named];
}

function unquoted(text: string): string {
  return /^(["'“「]).*(["'”」])$/su.test(text) ? text.slice(1, -1) : text;
}

function readValue(type: CommandOption['type'], text: string): string | number | boolean | null {
  if (type === 'string' || type === 'channel') return text;
  if (type === 'boolean')
    return /^(true|yes|1|はい)$/i.test(text) ? true : /^(false|no|0|いいえ)$/i.test(text) ? false : null;
  const value = Number(text.replaceAll(',', ''));
  return text === '' || !Number.isFinite(value) || (type === 'integer' && !Number.isInteger(value))
    ? null
    : value;
}

function refuse(code: string, message: string, suggestions: string[]): ParsedLine {
  return { refusal: { code, message: withoutMarkdown(message), suggestions } };
}
