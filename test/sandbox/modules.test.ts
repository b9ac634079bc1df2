import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportedFiles } from '../../sandbox/modules/exports.ts';
import { linkModules } from '../../sandbox/modules/link.ts';
import { packageFile } from '../../sandbox/modules/packages.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';

let sandbox: Sandbox;
let folder: string;
beforeAll(async () => {
  [sandbox, folder] = await Promise.all([startSandbox(), mkdtemp(join(tmpdir(), 'section232-modules-'))]);
});
afterAll(() => Promise.all([sandbox.close(), rm(folder, { recursive: true })]));

/** Writes these modules, links the first, and runs what comes of it. */
async function run(modules: Record<string, string>): Promise<Record<string, unknown>> {
  const files = Object.entries(modules);
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, name), text)));
  const linked = linkModules(pathToFileURL(join(folder, files[0]?.[0] ?? '')));
  return import(`data:text/javascript,${encodeURIComponent(linked)}`) as Promise<Record<string, unknown>>;
}

describe('a script with all that it imports', () => {
  it('does what its modules would do, in their order', async () => {
    const { said, total } = await run({
      'entry.js': `
        import './first.js';
        import { add as plus, log } from './last.js';
        import nine from './nine.js';
        import{three}from"./names.js";
        // import { nothing } from './nowhere.js'; is an example
        await Promise.resolve();
        export const said = [...log, 'entry'];
        export const total = plus(nine(), three);`,
      'first.js': `import { log } from './last.js';\nlog.push('first');`,
      'last.js': `/** @import { X } from './x.js' */\nconst log = [];\nexport function add(a, b) { return a + b; }\nexport { log };`,
      'nine.js': 'export default () => 9;\n//# sourceMappingURL=nine.js.map',
      'names.js': 'export*from"./more.js";export{one as three}from"./one.js";',
      'more.js': 'const a=1;class three{}export{a,three};',
      'one.js': 'export const one = 3;',
    });
    expect(said).toEqual(['first', 'entry']);
    expect(total).toBe(12);
  });

  it.each([
    [`import * as all from './other.js';`, 'form of module'],
    [`export let later = 1;`, 'form of module'],
    [`const other = await import('./other.js');`, 'form of module'],
    [`import { a } from './nowhere.js';`, 'no such file'],
    [`import { a } from './entry.js';`, 'imports itself'],
    [`import 'react';`, 'react'],
    [`import 'lit/nothing.js';`, 'lit offers browsers no lit/nothing.js'],
  ])('is refused, rather than wrong, for %s', async (text, why) => {
    await expect(run({ 'entry.js': text, 'other.js': '' })).rejects.toThrow(why);
  });

  it('holds Discord’s components, the markdown and the sanitizer, and what they import in turn', async () => {
    const response = await fetch(`${sandbox.url}/page/client/main.js`);
    expect(response.headers.get('content-type')).toContain('text/javascript');
    const text = await response.text();
    expect(text.match(/\n\}\)\(\);/g)?.length).toBeGreaterThan(100);
    for (const part of ['discord-embed-field', 'reactiveElementVersions', 'DOMPurify'])
      expect(text).toContain(part);
  });

  it('takes what a package means for browsers', () => {
    expect(packageFile('lit/directives/when.js').pathname).toMatch(/\/lit\/directives\/when\.js$/);
    expect(packageFile('marked').pathname).toMatch(/\/marked\/lib\/marked\.esm\.js$/);
    expect(packageFile('@lit/reactive-element').pathname).not.toMatch(/\/(node|development)\//);
  });
});

describe('which file stands for which import', () => {
  it('follows the conditions in the package’s own order', () => {
    const exports = {
      '.': { types: './a.d.ts', node: './node.js', browser: { development: './dev.js', default: './a.js' } },
      './only-node.js': { node: './node.js' },
      './styles.css': './styles.css',
      './features/*.js': './features/*.js',
      './list.js': [{ node: './node.js' }, './list.mjs'],
    };
    expect([...exportedFiles(exports)]).toEqual([
      ['.', './a.js'],
      ['./styles.css', './styles.css'],
      ['./list.js', './list.mjs'],
    ]);
    expect([...exportedFiles('./index.js')]).toEqual([['.', './index.js']]);
  });
});

describe('nothing else of the computer is served:', () => {
  it.each([
    '/modules/lit/index.js',
    '/node_modules/lit/index.js',
    '/page/page.ts',
    '/page/index.html',
    '/page/client/types.ts',
    '/page/client/nothing.js',
    '/page/client/../../server.js',
    '/page/client/..%2f..%2fserver.js',
    '/page/%2e%2e/%2e%2e/commands/index.js',
    '/page/client/.hidden.js',
    '/page/fonts/100.ttf',
  ])('%s', async (path) => {
    expect((await fetch(sandbox.url + path)).status).toBe(404);
  });
});
