import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The layers from left to right: nothing imports from a layer to its right. */
const LAYERS = ['src/model', 'src/rules', 'src/lang', 'src/reply', 'commands', 'src/discord', 'src/app'];

/** The sandbox stands beside the layers: it is a Discord, and knows nothing of the bot. Only src/app starts it. */
const SANDBOX = 'sandbox';

interface Import {
  file: string;
  from: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => ({
    file,
    from: specifier.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), specifier)) : specifier,
  }));
}

const layerOf = (path: string) => LAYERS.findIndex((layer) => path.startsWith(`${layer}/`));
const all = [...LAYERS, SANDBOX].flatMap(sourceFiles).flatMap(importsOf);

describe('the import direction', () => {
  test('there are imports to judge in every layer', () => {
    for (const layer of LAYERS) expect(all.some(({ file }) => file.startsWith(`${layer}/`))).toBe(true);
    expect(all.length).toBeGreaterThan(200);
  });

  test('nothing imports from a layer to its right', () =>
    expect(all.filter(({ file, from }) => layerOf(from) > layerOf(file) && layerOf(file) >= 0)).toEqual([]));

  test('only src/discord imports discord.js', () =>
    expect(all.filter(({ file, from }) => from === 'discord.js' && !file.startsWith('src/discord/'))).toEqual(
      [],
    ));

  test('the sandbox and the bot do not know each other; only src/app starts the sandbox', () => {
    const outward = all.filter(({ file, from }) => file.startsWith('sandbox/') && layerOf(from) >= 0);
    const inward = all.filter(
      ({ file, from }) => from.startsWith('sandbox/') && layerOf(file) >= 0 && !file.startsWith('src/app/'),
    );
    expect([...outward, ...inward]).toEqual([]);
  });

  test('clock, environment, files and network are only in src/app (model/dataset and model/read may read files)', () => {
    const allowed = ['src/model/dataset.ts', 'src/model/read.ts'];
    const reading = all.filter(
      ({ file, from }) =>
        /^node:(fs|http|https|net|process|child_process)/.test(from) &&
        layerOf(file) >= 0 &&
        !file.startsWith('src/app/') &&
        !allowed.includes(file),
    );
    expect(reading).toEqual([]);
    const clocks = LAYERS.filter((layer) => layer !== 'src/app')
      .flatMap(sourceFiles)
      .filter((file) =>
        /\bDate\.now\(|new Date\(\)|process\.env/.test(readFileSync(join(ROOT, file), 'utf8')),
      );
    expect(clocks).toEqual([]);
  });
});
