import { createHash } from 'node:crypto';
import { exportedFiles } from '../modules/exports.ts';
import { addressOf, servedPackages } from '../modules/serve.ts';

/**
 * Where does a browser find `lit/directives/when.js` and the like? Every import that the served packages offer, by
 * their own `exports`. https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/script/type/importmap
 */
export const IMPORT_MAP: { readonly imports: Readonly<Record<string, string>> } = {
  imports: Object.fromEntries(
    servedPackages.flatMap((one) =>
      [...exportedFiles(one.exports)].map(([subpath, file]) => [
        `${one.name}${subpath.slice(1)}`,
        `${addressOf(one)}${file.replace(/^\.\//, '')}`,
      ]),
    ),
  ),
};

/** The text of `<script type="importmap">…</script>`, to the letter: the page's policy allows this one by its hash. */
export const IMPORT_MAP_JSON = JSON.stringify(IMPORT_MAP);

/** What the page's Content-Security-Policy says of that script. */
export const IMPORT_MAP_SOURCE = `'sha256-${createHash('sha256').update(IMPORT_MAP_JSON).digest('base64')}'`;
