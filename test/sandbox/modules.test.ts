import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportedFiles } from '../../sandbox/modules/exports.ts';
import { IMPORT_MAP, IMPORT_MAP_JSON } from '../../sandbox/page/import-map.ts';
import { modulesFor } from '../../sandbox/page/preload.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const get = (path: string) => fetch(sandbox.url + path);

describe('the import map', () => {
  it('leads every import to a script for browsers', async () => {
    for (const name of ['lit', 'lit/directives/when.js', 'marked', 'dompurify', '@lit/context']) {
      const response = await get(IMPORT_MAP.imports[name] ?? '/nowhere');
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/javascript');
      expect(response.headers.get('cache-control')).toContain('immutable');
    }
    const targets = Object.values(IMPORT_MAP.imports);
    expect(targets.filter((target) => /\/(node|development)\/|\.cjs/.test(target))).toEqual([]);
  });

  it('has all that Discord’s components, the markdown and the sanitizer import in turn', () => {
    const modules = modulesFor(['@skyra/discord-components-core', 'marked', 'dompurify']);
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.every((address) => address.startsWith('/modules/'))).toBe(true);
    expect(() => modulesFor(['react'])).toThrow('«react», which / imports, is not served');
  });

  it('is the one inline script that the page’s policy allows', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    const hash = createHash('sha256').update(IMPORT_MAP_JSON).digest('base64');
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|style-src [^;]*unsafe|https:/);
    expect(IMPORT_MAP_JSON).not.toContain('<');
  });

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
  const marked = (IMPORT_MAP.imports.marked ?? '').replace(/lib\/.*/, '');
  it.each([
    `${marked}package.json`,
    `${marked}README.md`,
    `${marked}../discord.js/src/index.js`,
    `${marked}%2e%2e/discord.js/src/index.js`,
    `${marked}..%2f..%2fsrc/app/main.js`,
    `${marked}lib//etc/passwd.js`,
    '/modules/discord.js@14.0.0/src/index.js',
    '/modules/marked@0.0.0/lib/marked.esm.js',
    '/modules/',
    '/page/page.ts',
    '/page/index.html',
    '/page/../server.js',
    '/page/%2e%2e/%2e%2e/commands/index.js',
    '/page/.hidden.js',
  ])('%s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
