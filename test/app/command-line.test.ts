import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseCommandLine } from '../../src/app/command-line.ts';
import { messages } from '../../src/lang/languages.ts';

const parse = (line: string) => {
  const parsed = parseCommandLine(line, commands, messages('en'));
  return 'refusal' in parsed ? parsed.refusal.code : { command: parsed.question.path, ...parsed.options };
};

describe('a command line', () => {
  test.each([
    [
      '/tariff country:Japan product:steel date:2022-04-01',
      { command: 'tariff', country: 'Japan', product: 'steel', date: '2022-04-01' },
    ],
    [
      '/tariff country:South Korea product:auto parts',
      { command: 'tariff', country: 'South Korea', product: 'auto parts' },
    ],
    [
      '/tariff country:"1 : 2" date:1 April 2022',
      { command: 'tariff', country: '1 : 2', date: '1 April 2022' },
    ],
    ['  /TARIFF   date:today country: JP ', { command: 'tariff', country: 'JP', date: 'today' }],
    ['/税率 国:日本 品目:鉄鋼', { command: 'tariff', country: '日本', product: '鉄鋼' }],
    ['／tariff country：日本', { command: 'tariff', country: '日本' }],
    ['/source 83 FR 11625', { command: 'source', id: '83 FR 11625' }],
    ['/events query:steel', { command: 'events', query: 'steel' }],
    ['/help', { command: 'help' }],
    ['/digest status', { command: 'digest status' }],
    ['/ダイジェスト プレビュー 2026年11月15日', { command: 'digest preview', date: '2026年11月15日' }],
    [
      '/digest setup channel:123 empty-days:post publish:yes hour:7',
      { command: 'digest setup', channel: '123', 'empty-days': 'post', publish: true, hour: 7 },
    ],
    ['/digest setup', { command: 'digest setup' }],
    ['/WATCH  Add  country:Japan', { command: 'watch add', country: 'Japan' }],
  ])('%s', (line, expected) => expect(parse(line)).toEqual(expected));

  test.each([
    ['tariff country:JP', 'not-a-command'],
    ['', 'not-a-command'],
    ['/', 'not-a-command'],
    ['/frobnicate', 'unknown-command'],
    ['/digest', 'unknown-command'],
    ['/digest frobnicate', 'unknown-command'],
    ['/status', 'unknown-command'],
    ['/tariff colour:red country:JP', 'unknown-option'],
    ['/help me', 'unknown-option'],
    ['/history country:JP', 'missing-option'],
  ])('%s: %s', (line, code) => expect(parse(line)).toBe(code));
});
