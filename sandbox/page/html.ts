import { readFileSync } from 'node:fs';
import { IMPORT_MAP_JSON } from './import-map.ts';
import { modulesFor } from './preload.ts';

const SHELL = readFileSync(new URL('./index.html', import.meta.url), 'utf8');
const preloads = modulesFor(['/page/client/main.js']).map(
  (address) => `<link rel="modulepreload" href="${address}">`,
);

/** The page before its scripts fill it: the same for everybody. The import map is allowed by its hash, to the letter. */
export const PAGE_HTML = SHELL.replace('<!-- import map -->', () =>
  [`<script type="importmap">${IMPORT_MAP_JSON}</script>`, ...preloads].join('\n'),
);
