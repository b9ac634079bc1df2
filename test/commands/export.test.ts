import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CommandContext, questionsOf } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { checkMessage } from '../../sandbox/check/message.ts';
import { renderReply } from '../../src/discord/render.ts';
import { messages } from '../../src/lang/languages.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import { EXPORT_FORMATS, EXPORT_WHATS } from '../../src/reply/export/question.ts';
import type { OptionValues } from '../../src/reply/reply.ts';
import { startTestBot, type TestBot } from '../discord/harness.ts';
import { parseCalendar, parseCsv, parseNews } from '../reply/export/parse.ts';

const dataset = loadDataset();
const question = questionsOf(commands).find(({ path }) => path === 'export');
const answer = async (options: OptionValues, language: 'en' | 'ja' = 'en') => {
  const context: CommandContext = {
    dataset,
    language,
    today: '2026-11-24',
    documents: [],
    here: null,
    services: null,
  };
  const reply = await question?.answer(options, context);
  if (reply === undefined) throw new Error('there is no /export');
  return reply;
};

describe('/export in Discord', () => {
  let started: TestBot;
  beforeAll(async () => {
    started = await startTestBot({ commands, dataset, today: () => '2026-11-24' });
  });
  afterAll(() => started.close());

  const readers = {
    csv: (text: string) => parseCsv(text).length,
    json: (text: string) => JSON.parse(text).records.length,
    ics: (text: string) => parseCalendar(text).entries.length,
    rss: (text: string) => parseNews(text).items.length,
  };

  test.each(
    (['measures', 'events', 'upcoming', 'timeline'] as const).flatMap((what) =>
      (['csv', 'json', 'ics', 'rss'] as const).map((format) => [what, format] as const),
    ),
  )(
    '%s as %s: one file that another library reads, and a card that says what is in it',
    async (what, format) => {
      // Nothing is ahead for steel from Japan.
      const product = what === 'upcoming' ? 'polysilicon' : 'steel';
      const options = { what, format, country: 'Japan', product };
      const handle = await started.sandbox.drive.slash({ command: 'export', options, locale: 'ja' });
      const [file, another] = handle.files;
      expect(another).toBeUndefined();
      expect(file?.name).toBe(`section232-${what}-JP-${product}-2026-11-24.${format}`);
      const count = readers[format](file?.data.toString() ?? '');
      expect(count).toBeGreaterThan(0);
      const [embed] = handle.response?.embeds ?? [];
      expect(embed?.title).toMatch(/^データ出力・(措置|出来事|今後の予定|経緯)・日本・.+$/);
      expect(embed?.description).toMatch(new RegExp(`[^\\d]${count}[行件]`));
      expect(embed?.footer?.text).toContain('2026年10月10日まで確認済み');
      expect(handle.ephemeral).toBe(false);
    },
  );

  test('the attachment can be fetched, with Japanese text as it was', async () => {
    const handle = await started.sandbox.drive.slash({
      command: 'export',
      options: { what: 'measures', country: 'EU' },
      locale: 'ja',
    });
    const [attachment] = handle.response?.attachments ?? [];
    const fetched = await fetch(attachment?.url ?? '');
    const text = Buffer.from(await fetched.arrayBuffer()).toString();
    expect(
      parseCsv(text).some(
        ({ originsText }) => originsText === '欧州連合（EU）' || originsText?.includes('EU'),
      ),
    ).toBe(true);
  });

  test('countries and products are suggested, in the reader’s language', async () => {
    const { drive } = started.sandbox;
    const typed = { command: 'export', options: { what: 'timeline', country: 'にほ' }, locale: 'ja' };
    expect(await drive.autocomplete({ ...typed, focused: 'country' })).toContainEqual({
      name: '日本 (JP)',
      value: 'JP',
    });
    const products = await drive.autocomplete({
      command: 'export',
      focused: 'product',
      options: { what: 'events' },
    });
    expect(products.map(({ value }) => value)).toContain('steel');
  });

  test('nothing that Discord would refuse or warn of was sent', () => {
    const bad = started.sandbox.outbox.filter(
      ({ verdict }) => !verdict.accepted || verdict.warnings.length > 0,
    );
    expect(bad).toEqual([]);
  });
});

describe('/export for scripts', () => {
  test('csv unless a format is given; the name tells the filters', async () => {
    const reply = await answer({ what: 'measures', country: '日本', from: '2022', to: '2022-04' });
    expect(reply.data).toMatchObject({
      command: 'export',
      what: 'measures',
      format: 'csv',
      country: 'JP',
      from: '2022-01-01',
      to: '2022-04-30',
      name: 'section232-measures-JP-from-2022-01-01-to-2022-04-30-2026-11-24.csv',
      verifiedThrough: '2026-10-10',
      content: reply.files?.[0]?.data,
    });
  });

  test.each([
    [{ what: 'timeline' }, 'missing-option', []],
    [{ what: 'timeline', product: 'steel', format: 'ics' }, 'missing-option', ['csv', 'json']],
    [{ what: 'timeline', product: 'steel', format: 'rss' }, 'missing-option', ['csv', 'json']],
    [{ what: 'everything' }, 'bad-choice', ['measures', 'events', 'upcoming', 'timeline']],
    [{ what: 'events', format: 'xlsx' }, 'bad-choice', ['csv', 'json', 'ics', 'rss']],
    [{}, 'missing-option', []],
    [{ what: 'events', from: '2022-04-01', to: '2022-03-31' }, 'bad-range', []],
  ])('%j is refused kindly: %s', async (options, code, suggestions) => {
    const reply = await answer(options as OptionValues);
    expect(reply.refusal).toMatchObject({ code, suggestions });
    expect(reply.files).toBeUndefined();
    expect((await answer(options as OptionValues, 'ja')).refusal?.message).toMatch(/[ぁ-ん]/);
  });

  test('nothing fits: the card says so, and the file has its head', async () => {
    const reply = await answer({ what: 'events', to: '1900' });
    expect(reply.cards[0]?.lead).toContain('Nothing fits');
    expect(reply.data).toMatchObject({ rows: 0 });
  });

  test('events known only by month or year are told to be missing in the calendar', async () => {
    const reply = await answer({ what: 'events', format: 'ics' });
    expect(reply.cards[0]?.sections[0]?.rows.at(-1)).toMatch(/^17 events known only by their month or year/);
  });

  test('any country, product and span in any format: a file and a card that Discord takes, or a kind refusal', async () => {
    const left = { nil: undefined };
    const asked = fc.record({
      what: fc.constantFrom(...EXPORT_WHATS),
      format: fc.option(fc.constantFrom(...EXPORT_FORMATS), left),
      country: fc.option(fc.constantFrom(...dataset.countries.map(({ name }) => name.ja), 'EU'), left),
      product: fc.option(fc.constantFrom(...dataset.programs.map(({ id }) => id)), left),
      from: fc.option(fc.constantFrom('2018-03-23', '2020', '2025-06-04', '2030'), left),
      to: fc.option(fc.constantFrom('1960', '2018-03-22', '2024-02', '2027-01-01', '2199'), left),
    });
    await fc.assert(
      fc.asyncProperty(asked, fc.constantFrom('en' as const, 'ja' as const), async (given, language) => {
        const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
        const reply = await answer(options as OptionValues, language);
        const { allowedMentions, ...body } = renderReply(reply, messages(language));
        expect(checkMessage({ ...body, allowed_mentions: allowedMentions }, 'webhook')).toEqual([]);
        if (reply.refusal !== undefined)
          expect(['missing-option', 'bad-range']).toContain(reply.refusal.code);
        else expect(reply.files?.[0]?.name).toMatch(/^section232-[\w-]+-2026-11-24\.(csv|json|ics|rss)$/);
      }),
      { numRuns: 60 },
    );
  }, 20_000);
});
