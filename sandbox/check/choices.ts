import {
  InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema,
  InteractionApplicationCommandAutocompleteCallbackNumberDataSchema,
  InteractionApplicationCommandAutocompleteCallbackStringDataSchema,
} from 'discord-api-spec/zod';
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { badLength, type Finding, type Path } from './finding.ts';
import { checkLocales } from './locales.ts';
import { checkSpec } from './spec.ts';

const MAX_CHOICES = 25;

/** What would Discord refuse in the choices and bounds of this option? */
export function checkChoices(option: APIApplicationCommandBasicOption, path: Path): Finding[] {
  const findings: Finding[] = [];
  const { choices } = option as { choices?: APIApplicationCommandOptionChoice[] | null };
  const { autocomplete } = option as { autocomplete?: boolean };
  if (autocomplete && choices?.length) {
    const message = 'Autocomplete cannot be set with choices';
    findings.push({
      path: [...path, 'autocomplete'],
      code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
      message,
    });
  }
  findings.push(...checkBounds(option, path));
  const at = [...path, 'choices'];
  const seen = new Set<string>();
  choices?.forEach((choice, index) => {
    findings.push(...checkChoice(choice, [...at, index]));
    for (const [key, value] of [
      ['name', choice.name],
      ['value', choice.value],
    ] as const) {
      if (seen.has(`${key}:${value}`)) {
        const message = `Option choice ${key}s must be unique`;
        const code = `APPLICATION_COMMAND_OPTIONS_CHOICE_${key.toUpperCase()}_ALREADY_EXISTS`;
        findings.push({ path: [...at, index, key], code, message });
      }
      seen.add(`${key}:${value}`);
    }
  });
  return findings;
}

function checkChoice(choice: APIApplicationCommandOptionChoice, path: Path): Finding[] {
  const findings = checkLocales(choice.name_localizations, [...path, 'name_localizations']);
  if (!choice.name.trim()) findings.push(badLength([...path, 'name'], 1, 100));
  if (typeof choice.value === 'string' && (choice.value.length > 100 || choice.value.length === 0)) {
    findings.push(badLength([...path, 'value'], 1, 100));
  }
  return findings;
}

function checkBounds(option: APIApplicationCommandBasicOption, path: Path): Finding[] {
  const bounds = option as unknown as Readonly<Record<string, unknown>>;
  return (['value', 'length'] as const).flatMap((of): Finding[] => {
    const [min, max] = [bounds[`min_${of}`], bounds[`max_${of}`]];
    if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return [];
    const message = `min_${of} must be less than or equal to max_${of}`;
    return [{ path: [...path, `min_${of}`], code: 'APPLICATION_COMMAND_OPTIONS_BOUNDS_INVALID', message }];
  });
}

/**
 * What would Discord refuse in these suggestions, the answer to an autocomplete request for an option of this type?
 * https://docs.discord.com/developers/interactions/application-commands#autocomplete
 */
export function checkSuggestions(data: unknown, optionType: number | null): Finding[] {
  const under = (findings: Finding[]) => findings.map((one) => ({ ...one, path: ['data', ...one.path] }));
  const described = under(checkSpec(suggestionSchema(optionType), data));
  if (described.length > 0) return described;
  const { choices } = data as { choices?: APIApplicationCommandOptionChoice[] | null };
  const findings = (choices ?? []).flatMap((choice, index) => checkChoice(choice, ['choices', index]));
  if ((choices?.length ?? 0) > MAX_CHOICES) findings.push(badLength(['choices'], 0, MAX_CHOICES));
  return under(findings);
}

function suggestionSchema(optionType: number | null) {
  switch (optionType) {
    case ApplicationCommandOptionType.Integer:
      return InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema;
    case ApplicationCommandOptionType.Number:
      return InteractionApplicationCommandAutocompleteCallbackNumberDataSchema;
    default:
      return InteractionApplicationCommandAutocompleteCallbackStringDataSchema;
  }
}
