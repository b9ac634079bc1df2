import type { APIApplicationCommand } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { lineOf, parseLine } from '../../sandbox/page/client/command-line.js';
import { filledOf, firstOptions, judge } from '../../sandbox/page/client/draft.js';
import { entriesOf, matching, offered } from '../../sandbox/page/client/entries.js';
import { choicesOf } from '../../sandbox/page/client/option-value.js';

const COMMANDS = [
  {
    name: 'tariff',
    name_localizations: { ja: '税率' },
    description: 'Which duty applied',
    description_localizations: { ja: '適用された税率' },
    options: [
      {
        type: 3,
        name: 'country',
        name_localizations: { ja: '国' },
        description: 'd',
        required: true,
        autocomplete: true,
      },
      { type: 3, name: 'product', name_localizations: { ja: '品目' }, description: 'd', autocomplete: true },
      { type: 10, name: 'mfn', description: 'd', min_value: 0, max_value: 100 },
      { type: 4, name: 'hour', description: 'd' },
    ],
  },
  {
    name: 'digest',
    description: 'd',
    contexts: [0],
    default_member_permissions: '32',
    options: [
      {
        type: 1,
        name: 'setup',
        description: 'd',
        options: [
          { type: 7, name: 'channel', description: 'd', required: true, channel_types: [0] },
          { type: 5, name: 'publish', description: 'd' },
          {
            type: 3,
            name: 'cadence',
            description: 'd',
            choices: [{ name: 'daily', name_localizations: { ja: '毎日' }, value: 'day' }],
          },
        ],
      },
      { type: 1, name: 'status', description: 'd' },
    ],
  },
] as unknown as APIApplicationCommand[];
const words = { yes: 'True', no: 'False' };
const english = entriesOf(COMMANDS, 'en-US', words);
const japanese = entriesOf(COMMANDS, 'ja', words);
const channel = (id: string, name: string, kind: 'text' | 'announcement') => ({ id, name, kind });
const home = {
  id: '1',
  name: 'Home',
  hasBot: true,
  channels: [channel('7', 'general', 'text'), channel('8', 'news', 'announcement')],
};
const owner = { id: '1', name: 'Owner', kind: 'manager' } as const;
const reader = { id: '2', name: 'Reader', kind: 'member' } as const;
const place = { channelId: '7', kind: 'text', name: 'general', guild: home } as const;

/** What would be sent for this line, and what is wrong with it? */
function judged(line: string, entries = english) {
  const parsed = parseLine(entries, line);
  if (!parsed) throw new Error(`not a command: ${line}`);
  const filled = new Map([...parsed.filled].map(([name, text]) => [name, { text }]));
  const chips = firstOptions(parsed.entry, filled).map((option) => ({
    option,
    filled: filled.get(option.name) ?? { text: '' },
  }));
  return {
    command: parsed.entry.line,
    line: lineOf(parsed.entry, filledOf(chips)),
    ...judge(parsed.entry, chips, (option) => choicesOf(option, home, [])),
  };
}

describe('a typed line', () => {
  it('names a command and its options, whose values reach to the next name', () => {
    expect(judged('/tariff country:South Korea product:steel')).toMatchObject({
      command: 'tariff',
      options: { country: 'South Korea', product: 'steel' },
      wrong: [],
    });
  });

  it.each(['/税率 国:日本 品目:鉄鋼', '／税率 国：日本　品目：鉄鋼', '/tariff country:日本 product:鉄鋼'])(
    'is understood in the reader’s words and in the bot’s: %s',
    (line) => {
      const result = judged(line, japanese);
      expect(result).toMatchObject({ command: 'tariff', options: { country: '日本', product: '鉄鋼' } });
      expect(result.line).toBe('/税率 国:日本 品目:鉄鋼');
    },
  );

  it('keeps a colon that belongs to no option', () =>
    expect(judged('/tariff country:a:b c:d').options).toEqual({ country: 'a:b c:d' }));

  it('is no command before its name is complete', () => {
    for (const line of ['tariff', '/tar', '/tariffs', '/digest', '/digest set', '/']) {
      expect(parseLine(english, line)).toBeNull();
    }
    expect(parseLine(english, '/digest status')).toMatchObject({
      entry: { line: 'digest status' },
      ended: false,
    });
    expect(parseLine(english, '/digest status ')).toMatchObject({ ended: true });
  });
});

describe('before a line is sent', () => {
  it('what is required and missing is said', () =>
    expect(judged('/tariff product:steel').wrong).toEqual([{ name: 'country', problem: 'required' }]));

  it.each([
    ['/digest setup channel:general', { channel: '7' }],
    [
      '/digest setup channel:#general publish:true cadence:毎日',
      { channel: '7', publish: true, cadence: 'day' },
    ],
    [
      '/digest setup channel:<#7> publish:False cadence:day',
      { channel: '7', publish: false, cadence: 'day' },
    ],
    ['/tariff country:x mfn:2.5 hour:9', { country: 'x', mfn: 2.5, hour: 9 }],
    ['/tariff country:x mfn:１．５', { country: 'x', mfn: 1.5 }],
  ])('names become values: %s', (line, options) =>
    expect(judged(line, line.includes('毎日') ? japanese : english)).toMatchObject({ options, wrong: [] }),
  );

  it.each([
    ['/digest setup channel:news', 'choose'],
    ['/digest setup channel:#general publish:perhaps', 'choose'],
    ['/tariff country:x mfn:much', 'number'],
    ['/tariff country:x mfn:101', 'range'],
    ['/tariff country:x hour:9.5', 'whole'],
  ])('what Discord would not let through is said: %s', (line, problem) =>
    expect(judged(line).wrong).toMatchObject([{ problem }]),
  );
});

describe('the list of commands', () => {
  it('has each subcommand as an entry of its own, in the reader’s language', () => {
    expect(japanese.map(({ shown }) => shown)).toEqual(['税率', 'digest setup', 'digest status']);
    expect(japanese[0]).toMatchObject({ description: '適用された税率' });
  });

  it.each([
    ['', ['tariff', 'digest setup', 'digest status']],
    ['ta', ['tariff', 'digest status']],
    ['setup', ['digest setup']],
    ['duty', ['tariff']],
    ['zzz', []],
  ])('is narrowed by what is typed: «%s»', (typed, lines) =>
    expect(matching(english, typed).map(({ line }) => line)).toEqual(lines),
  );

  it('leaves out what Discord does not offer here', () => {
    const names = (...args: Parameters<typeof offered> extends [unknown, ...infer Rest] ? Rest : never) =>
      offered(COMMANDS, ...args).map(({ name }) => name);
    expect(names(place, owner)).toEqual(['tariff', 'digest']);
    expect(names(place, reader)).toEqual(['tariff']);
    expect(names({ ...place, kind: 'dm', guild: null }, owner)).toEqual(['tariff']);
  });
});
