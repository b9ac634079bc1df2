import type { Command } from '../../commands/command.ts';
import type { Messages } from '../lang/en.ts';
import { quoted, withoutMarkdown } from '../reply/markdown.ts';
import type { OptionValues, Refusal } from '../reply/reply.ts';

export type ParsedLine = { command: Command; options: OptionValues } | { refusal: Refusal };

/**
 * What does a command line ask? `/tariff country:South Korea product:steel`: a command, then options by their English
 * or Japanese name; a value runs to the next option and may hold spaces or stand in quotes. Text before the first
 * option is the first option's value, so `/source 9705` works.
 */
export function parseCommandLine(line: string, commands: readonly Command[], messages: Messages): ParsedLine {
  const [, name, rest = ''] = /^\s*[/／]([^\s:：]+)(?:\s+(.*))?$/su.exec(line) ?? [];
  if (name === undefined) return refuse('not-a-command', messages.error.notACommand, []);
  const command = commands.find(
    (candidate) => candidate.name === name.toLowerCase() || candidate.nameJa === name,
  );
  if (command === undefined)
    return refuse(
      'unknown-command',
      messages.error.unknownCommand(quoted(name)),
      commands.map((candidate) => `/${candidate.name}`),
    );
  const options: OptionValues = {};
  const parts = splitOptions(rest);
  for (const { name: optionName, value } of parts) {
    const option =
      optionName === null
        ? command.options[0]
        : command.options.find(
            (candidate) => candidate.name === optionName.toLowerCase() || candidate.nameJa === optionName,
          );
    if (option === undefined) {
      const known = command.options.map((candidate) => candidate.name);
      return refuse('unknown-option', messages.error.unknownOption(quoted(optionName ?? value)), known);
    }
    if (option.name in options) continue;
    const read = readValue(option.type, value);
    if (read === null) return refuse('bad-number', messages.error.badNumber(option.name), []);
    options[option.name] = read;
  }
  for (const option of command.options)
    if (option.required && options[option.name] === undefined)
      return refuse('missing-option', messages.error.missingOption(option.name), []);
  return { command, options };
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

function readValue(type: Command['options'][number]['type'], text: string): string | number | boolean | null {
  if (type === 'string') return text;
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
