import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { canonicalText } from '../../src/model/canonical.ts';
import { DataError, type DataFault, loadDataset } from '../../src/model/dataset.ts';
import { DATA_FOLDER, listDataFiles } from '../../src/model/read.ts';
import { checkDataset } from '../../src/rules/check/index.ts';
import { BROKEN } from './broken.ts';
import { BROKEN_DUTY_RULES } from './broken-duty.ts';

const TODAY = '2026-11-24';
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of the committed data with one file changed. */
function changedData(file: string, change: (content: never) => unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'section232-data-'));
  folders.push(folder);
  cpSync(DATA_FOLDER, folder, { recursive: true });
  const path = join(folder, file);
  const content = JSON.parse(readFileSync(path, 'utf8'));
  const text = change(content as never);
  // A change edits the content in place, or returns a whole new text.
  writeFileSync(path, typeof text === 'string' ? text : JSON.stringify(content));
  return folder;
}

function faultsOf(folder: string): readonly DataFault[] {
  try {
    return checkDataset(loadDataset(folder), TODAY);
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
}

describe('the committed data', () => {
  test('has no fault', () => expect(checkDataset(loadDataset(), TODAY)).toEqual([]));

  test.each(listDataFiles(DATA_FOLDER))('%s is written in canonical bytes', (file) => {
    const text = readFileSync(join(DATA_FOLDER, file), 'utf8');
    expect(canonicalText(file, JSON.parse(text)) === text).toBe(true);
  });

  test('is frozen once loaded', () => {
    const [first] = loadDataset().measures;
    expect(() => Object.assign(first?.area ?? {}, { include: 'world' })).toThrow(TypeError);
  });
});

describe('a fault is named with its file, its place and its rule', () => {
  test.each([...BROKEN, ...BROKEN_DUTY_RULES])('$rule: $what', ({ file, change, rule, at, says }) => {
    const faults = faultsOf(changedData(file, change));
    const fault = faults.find((candidate) => candidate.rule === rule);
    expect(
      fault,
      `faults found: ${faults.slice(0, 3).map((found) => `${found.rule} ${found.message}`)}`,
    ).toBeDefined();
    expect(fault?.file).toBe(file);
    expect(fault?.at).toMatch(at);
    expect(fault?.message).toMatch(says);
  });
});

test('bytes that are not canonical are seen and mended', () => {
  const untidy = JSON.stringify({
    conditions: [
      { text: { ja: 'い', en: 'b' }, id: 'b' },
      { id: 'a', text: { en: 'a', ja: 'あ' } },
    ],
  });
  const tidy = canonicalText('conditions.json', JSON.parse(untidy));
  expect(tidy).not.toBe(untidy);
  expect(Object.keys(JSON.parse(tidy))).toEqual(['$schema', 'conditions']);
  expect(JSON.parse(tidy).conditions.map(({ id }: { id: string }) => id)).toEqual(['a', 'b']);
  expect(canonicalText('conditions.json', JSON.parse(tidy))).toBe(tidy);
});
