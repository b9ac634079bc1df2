import type { AutocompleteInteraction } from 'discord.js';
import type { Suggestion } from '../../commands/command.ts';
import { LIMITS } from '../reply/limits.ts';
import { askedOf, questionAt } from './asked.ts';
import { contextOf } from './context.ts';
import { deliver } from './deliver.ts';
import { optionValue, readOptionValues } from './option-values.ts';
import { shorten } from './shorten.ts';
import type { Surroundings } from './surroundings.ts';

type Choice = { name: string; value: string | number };

/** Answers one keystroke with suggestions; an error gives an empty list, as Discord shows nothing better. */
export async function answerAutocomplete(
  interaction: AutocompleteInteraction,
  surroundings: Surroundings,
): Promise<void> {
  const { log } = surroundings;
  try {
    const choices = suggestions(interaction, surroundings);
    await deliver(() => interaction.respond(choices), log);
  } catch (error) {
    log.error({ err: error, command: askedOf(interaction).path }, 'suggestions failed');
    if (!interaction.responded) await deliver(() => interaction.respond([]), log).catch(() => undefined);
  }
}

function suggestions(interaction: AutocompleteInteraction, surroundings: Surroundings): Choice[] {
  const focused = interaction.options.getFocused(true);
  const { path, given } = askedOf(interaction);
  const question = questionAt(surroundings.commands, path);
  const option = question?.options.find(({ name }) => name === focused.name);
  if (question === undefined || option?.suggest === undefined) return [];
  const others = readOptionValues(
    question,
    given.filter(({ name }) => name !== focused.name),
  );
  const found = option.suggest(String(focused.value), others, contextOf(interaction, surroundings));
  return sendableChoices(found, (value) => optionValue(option, value));
}

/**
 * The suggestions that Discord takes: 25, names of 1–100 characters (cut), values of 1–100 (never cut: half a code
 * is another code, so such an entry is left out), each value once.
 * https://docs.discord.com/developers/interactions/application-commands#autocomplete
 */
export function sendableChoices(
  found: readonly Suggestion[],
  typed: (value: string) => string | number | boolean | undefined,
): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { name, value } of found) {
    const sent = typed(value);
    const label = shorten(name.trim(), LIMITS.choiceName);
    if (label === '' || value === '' || value.length > LIMITS.choiceValue || !value.isWellFormed()) continue;
    if (sent === undefined || typeof sent === 'boolean' || choices.has(value)) continue;
    choices.set(value, { name: label, value: sent });
    if (choices.size === LIMITS.choices) break;
  }
  return [...choices.values()];
}
