import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CommandContext, questionsOf } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { checkMessage, isEmptyMessage } from '../../sandbox/check/message.ts';
import { renderReply } from '../../src/discord/render.ts';
import { messages } from '../../src/lang/languages.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import type { OptionValues, Reply } from '../../src/reply/reply.ts';
import { settle } from './settled.ts';

const dataset = loadDataset();
const questions = questionsOf(commands);
const find = (path: string) => questions.find((question) => question.path === path);
const contextIn = (language: 'en' | 'ja'): CommandContext => ({
  dataset,
  language,
  today: '2026-11-24',
  documents: [],
  here: null,
  services: null,
});
/** The same in a server, by somebody who may set things up. */
const settledIn = (language: 'en' | 'ja'): CommandContext => settle().context({ language });

/** Text as people and attackers type it: names, days, nonsense, markdown, mentions, very long text, lone surrogates. */
const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...dataset.countries.flatMap(({ code, name }) => [code, name.en, name.ja]),
      'EU',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...dataset.programs.flatMap(({ id, name }) => [id, name.en, name.ja])),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '2018-03-22',
      '2022-04-01',
      '2022年4月',
      '2028-01-01',
      'today',
      '9903.81.87',
      '9705',
      '83 FR 11625',
      '7317.00.30',
      '8708',
      '9903',
      '7317.0',
    ),
  },
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ minLength: 100, maxLength: 6000 }),
  fc.constantFrom(
    '@everyone',
    '<@1>',
    '**x**',
    '[a](https://evil.example)',
    '`',
    '||',
    '> q',
    '# h',
    '\ud800',
    '​',
  ),
);

/** What Discord would not accept in the reply, as it would be sent. */
function refusedBy(reply: Reply, language: 'en' | 'ja'): unknown[] {
  const { allowedMentions, ...body } = renderReply(reply, messages(language));
  const sent = { ...body, allowed_mentions: allowedMentions };
  return [...checkMessage(sent, 'webhook'), ...(isEmptyMessage(sent) ? ['empty'] : [])];
}

describe.each(questions.map((question) => [question.path, question] as const))('/%s', (_path, question) => {
  test('answers any text in both languages, within Discord’s limits', async () => {
    const record = Object.fromEntries(
      question.options.map((option) => [option.name, fc.option(text, { nil: undefined })]),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.record(record),
        fc.constantFrom('en' as const, 'ja' as const),
        fc.constantFrom(contextIn, settledIn),
        async (given, language, contextOf) => {
          const options = Object.fromEntries(
            Object.entries(given).filter(([, value]) => value !== undefined),
          ) as OptionValues;
          const reply = await question.answer(options, contextOf(language));
          expect(refusedBy(reply, language)).toEqual([]);
          expect(() => JSON.stringify(reply.data)).not.toThrow();
        },
      ),
      { numRuns: question.options.length === 0 ? 2 : 100 },
    );
  });

  test('suggests at most 25 names and values of 1 to 100 characters for any text', () => {
    for (const { suggest } of question.options)
      if (suggest !== undefined)
        fc.assert(
          fc.property(text, text, fc.constantFrom('en' as const, 'ja' as const), (typed, other, language) => {
            const suggestions = suggest(typed, { country: other, product: other }, settledIn(language));
            expect(suggestions.length).toBeLessThanOrEqual(LIMITS.choices);
            for (const { name, value } of suggestions)
              for (const part of [name, value]) {
                expect(part.length).toBeGreaterThan(0);
                expect(part.length).toBeLessThanOrEqual(LIMITS.choiceName);
              }
          }),
          { numRuns: 40 },
        );
  });
});

test('every country and every program: the longest cards keep their numbers and Discord’s limits', async () => {
  const [tariff, history] = ['tariff', 'history'].map(find);
  for (const language of ['en', 'ja'] as const)
    for (const { code } of [
      ...dataset.groups,
      ...dataset.countries.filter((_, position) => position % 12 === 0),
    ])
      for (const { id } of dataset.programs)
        for (const reply of [
          await tariff?.answer({ country: code, product: id, date: '2026-11-24' }, contextIn(language)),
          await history?.answer({ country: code, product: id }, contextIn(language)),
        ])
          if (reply !== undefined) expect(refusedBy(reply, language)).toEqual([]);
});

describe('a question that cannot be answered is refused kindly', () => {
  const answer = async (name: string, options: OptionValues, language: 'en' | 'ja' = 'en') =>
    find(name)?.answer(options, contextIn(language));
  test.each([
    ['tariff', { country: 'Atlantis' }, 'unknown-country'],
    ['tariff', { country: 'Japan', product: 'cheese' }, 'unknown-product'],
    ['tariff', { country: 'Japan', date: '04/01/2022' }, 'bad-date'],
    ['tariff', { country: '  ' }, 'missing-option'],
    ['events', { from: '2022-04-01', to: '2022-03-31' }, 'bad-range'],
    ['source', { id: 'qwertyuiop' }, 'unknown-source'],
    ['quota', { country: 'Japan', quota: 'gone' }, 'unknown-quota'],
    ['quota', { product: 'steel' }, 'missing-option'],
    ['exclusions', { product: 'cheese' }, 'unknown-product'],
    ['exclusions', { date: '04/01/2022' }, 'bad-date'],
  ])('/%s %j: %s', async (name, options, code) => {
    const reply = await answer(name, options);
    expect(reply?.refusal?.code).toBe(code);
    expect(reply?.audience).toBe('private');
    expect(reply?.data).toEqual({ error: reply?.refusal });
    expect((await answer(name, options, 'ja'))?.refusal?.message).toMatch(/[ぁ-ん]/);
  });

  test('an unknown country comes with the three nearest', async () =>
    expect((await answer('tariff', { country: 'Austrlia' }))?.refusal?.suggestions).toHaveLength(3));

  test('markdown and mentions of the reader appear as text', async () => {
    const reply = await answer('tariff', { country: '@everyone **bold** [x](https://evil.example)' });
    expect(reply?.cards[0]?.lead).not.toContain('@everyone');
    expect(reply?.cards[0]?.lead).not.toContain('**bold**');
    expect(reply?.cards[0]?.lead).not.toContain('[x](');
  });
});
