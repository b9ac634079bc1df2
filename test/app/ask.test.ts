import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `ask` as a user does: a process of its own, its arguments and its standard input. */
function ask(
  args: readonly string[],
  input = '',
): Promise<{ out: string; err: string; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/app/launch.mjs', 'ask', ...args], { cwd: ROOT });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ out, err, code }));
    child.stdin.end(input);
  });
}

const jsonLines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('ask', () => {
  test('answers one command line as text', async () => {
    const { out, err, code } = await ask([
      '--today',
      '2026-11-22',
      '/tariff country:Japan product:steel date:2022-04-01',
    ]);
    expect(out).toContain('Tariff-rate quota, 0% within 1.25 million t a year, 25% above');
    expect(out).toContain('Proclamation 10356');
    expect({ err, code }).toEqual({ err: '', code: 0 });
  });

  test('answers in Japanese', async () => {
    const { out } = await ask(['--lang', 'ja', '/tariff country:日本 product:鉄鋼 date:2022年4月1日']);
    expect(out).toContain('関税割当（年間125万トンまで追加関税なし、超過分は25％の追加関税）');
    expect(out).toContain('2022年4月1日から2025年3月11日まで');
  });

  test('answers a batch in order, one JSON object a line, and goes on after a bad line', async () => {
    const { out, err, code } = await ask(
      ['--json', '--today', '2026-11-22'],
      '/tariff country:日本 product:鉄鋼 date:2022-04-01\n/tariff country:Atlantis\n\n/tarif country:JP\n/tariff country:GB product:steel date:2025-06-04\r\n',
    );
    const [japan, atlantis, misspelt, britain, ...rest] = jsonLines(out);
    expect(japan).toMatchObject({ country: 'JP', measures: [{ id: 'steel-jp-trq-2022' }, {}, {}, {}] });
    expect(atlantis).toEqual({
      error: {
        code: 'unknown-country',
        message: expect.stringContaining('Atlantis'),
        suggestions: expect.any(Array),
      },
    });
    expect(atlantis.error.suggestions).toHaveLength(3);
    expect(misspelt.error.code).toBe('unknown-command');
    expect(britain).toMatchObject({
      country: 'GB',
      date: '2025-06-04',
      measures: [{ ratePct: 25, basis: 'full-value' }, { ratePct: 25, basis: 'steel-content' }, {}],
    });
    expect(rest).toEqual([]);
    expect(code).toBe(2);
    expect(err).toMatch(/^line 2: unknown-country: .*\nline 4: unknown-command: /);
  });

  test('answers HTS numbers in a batch, and names the nearest to one that is none', async () => {
    const { out, code } = await ask(
      ['--json', '--lang', 'ja'],
      '/hts code:7216.50 date:2018-06-01\n/hts code:7216.61 date:2018-06-01\n/htsコード コード:73020 日付:2018-06-01\n',
    );
    const [covered, not, short] = jsonLines(out);
    expect(covered).toMatchObject({
      command: 'hts',
      code: '7216.50',
      covered: [{ program: 'steel', match: 'full' }],
    });
    expect(not).toMatchObject({ covered: [], nearMisses: [{ kind: 'sibling-listed' }, {}] });
    expect(short.error).toMatchObject({ code: 'bad-hts', suggestions: expect.arrayContaining(['7302']) });
    expect(code).toBe(2);
  });

  test.each([
    [['--lang', 'fr', '/about'], /--lang must be one of en, ja/],
    [['--today', '2026-02-30', '/about'], /--today must be a day/],
    [['--jsn'], /usage: ask/],
    [['tariff country:JP'], /not-a-command: /],
    [['/tariff product:steel'], /missing-option: .*country/],
    [['/digest setup'], /^discord-only: /],
    [['--lang', 'ja', '/通知 一覧'], /^discord-only: .*Discordの中/],
    [['/tariff country:JP colour:red'], /unknown-option: .*colour/],
  ])('%j: exit status 2 and a message on standard error', async (args, says) => {
    const { out, err, code } = await ask(args);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(says);
  });
});
