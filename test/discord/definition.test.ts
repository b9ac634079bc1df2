import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands as ours } from '../../commands/index.ts';
import { checkCommand } from '../../sandbox/check/command.ts';
import { compareCommands } from '../../src/discord/command-difference.ts';
import { commandDefinition } from '../../src/discord/definition.ts';
import { commands, plan, rate, settings } from './commands.ts';

const definitions = commands.map(commandDefinition);

describe('a command as Discord registers it', () => {
  it('has both languages, and suggestions where the command has them', () => {
    expect(commandDefinition(rate)).toMatchObject({
      type: 1,
      name: 'rate',
      name_localizations: { ja: '税率' },
      description_localizations: { ja: '国ごとの税率' },
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      options: [
        {
          type: Type.String,
          name: 'country',
          name_localizations: { ja: '国' },
          required: true,
          autocomplete: true,
        },
        { type: Type.Integer, name: 'days', required: false },
        { type: Type.Boolean, name: 'exact' },
      ],
    });
    expect(commandDefinition(rate)).not.toHaveProperty('default_member_permissions');
  });

  it('is for those who manage the server when it holds settings', () => {
    expect(commandDefinition(settings)).toMatchObject({
      contexts: [0],
      integration_types: [0],
      default_member_permissions: '32',
      options: [{ choices: [{ name: 'Show', name_localizations: { ja: '表示' }, value: 'show' }] }],
    });
  });
});

describe('a command with subcommands', () => {
  it('has each with its options, and channels of the kinds that can be posted to', () => {
    expect(commandDefinition(plan)).toMatchObject({
      name: 'plan',
      options: [
        {
          type: Type.Subcommand,
          name: 'set',
          name_localizations: { ja: '設定' },
          options: [
            { type: Type.Channel, name: 'channel', required: true, channel_types: [0, 5, 10, 11, 12] },
            { type: Type.String, name: 'word', autocomplete: true },
          ],
        },
        { type: Type.Subcommand, name: 'files', options: [{ type: Type.Integer, required: true }] },
      ],
    });
  });

  it('does not differ by the order of channel types, but by another type or option', () => {
    const [set, files] = commandDefinition(plan).options ?? [];
    const theirs = (options: unknown) => [{ ...commandDefinition(plan), options }];
    const changed = (options: unknown) =>
      compareCommands([commandDefinition(plan)], theirs(options), 'global').changed;
    const withTypes = (channel_types: number[]) => {
      const [channel, word] = (set as { options: object[] }).options;
      return [{ ...set, options: [{ ...channel, channel_types }, word] }, files];
    };
    expect(changed(withTypes([12, 11, 10, 5, 0]))).toEqual([]);
    expect(changed(withTypes([0, 5]))).toEqual(['plan']);
    expect(changed([{ ...set, options: [] }, files])).toEqual(['plan']);
    expect(changed([files, set])).toEqual(['plan']);
  });
});

describe('our own commands', () => {
  it.each(ours.map((command) => [command.name, command] as const))(
    '/%s is taken by Discord',
    (_name, command) => {
      expect(checkCommand(commandDefinition(command), 'set')).toEqual([]);
    },
  );
});

describe('what Discord has, compared with ours', () => {
  it('does not differ by what Discord fills in', () => {
    const filledIn = definitions.toReversed().map((definition) => ({
      id: '1',
      application_id: '2',
      version: '3',
      nsfw: false,
      default_member_permissions: null,
      dm_permission: true,
      ...definition,
      contexts: definition.contexts?.toReversed(),
      options: definition.options?.map((option) => {
        const { required, ...rest } = option;
        return {
          ...rest,
          ...(required === true ? { required } : {}),
          choices: undefined,
          ...pickChoices(option),
        };
      }),
    }));
    expect(compareCommands(definitions, filledIn, 'global')).toEqual({ added: [], changed: [], removed: [] });
  });

  it('names what differs', () => {
    const [first, second, third, fourth] = definitions;
    const theirs = [
      { ...first, description_localizations: { ja: '古い' } },
      second,
      { ...third, name: 'old' },
      fourth,
    ];
    expect(compareCommands(definitions, theirs as object[], 'global')).toEqual({
      added: ['settings'],
      changed: ['rate'],
      removed: ['old'],
    });
  });

  it('sees a change of place, of permission, and of the order of options', () => {
    const [first] = definitions;
    for (const change of [
      { contexts: [0] },
      { default_member_permissions: '0' },
      { options: first?.options?.toReversed() },
      { options: [] },
    ]) {
      expect(compareCommands([{ ...first }], [{ ...first, ...change }], 'global').changed).toEqual(['rate']);
    }
  });

  it('does not look at contexts in one server, where Discord keeps none', () => {
    const theirs = definitions.map((definition) => ({
      ...definition,
      contexts: null,
      integration_types: [0],
    }));
    expect(compareCommands(definitions, theirs, 'guild').changed).toEqual([]);
  });
});

function pickChoices(option: object): object {
  return 'choices' in option ? { choices: option.choices } : {};
}
