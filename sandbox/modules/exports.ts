/** What a browser is, in the order in which nothing depends on it: the package's own order decides. */
const CONDITIONS = ['browser', 'import', 'module', 'default'];

/**
 * Which file stands for which subpath, for a browser? From a package's `exports`, e.g. `./directives/when.js` →
 * `./directives/when.js`. Patterns (with a *) and what a browser does not get are left out.
 * https://nodejs.org/api/packages.html#conditional-exports
 */
export function exportedFiles(exports: unknown): Map<string, string> {
  const isMap = typeof exports === 'object' && exports !== null;
  const bySubpath =
    isMap && Object.keys(exports).every((key) => key.startsWith('.')) ? exports : { '.': exports };
  const found = new Map<string, string>();
  for (const [subpath, target] of Object.entries(bySubpath)) {
    const file = fileFor(target);
    if (file !== null && !subpath.includes('*') && /\.(m?js|css)$/.test(file)) found.set(subpath, file);
  }
  return found;
}

/** The first target whose conditions all hold. */
function fileFor(target: unknown): string | null {
  if (typeof target === 'string') return target;
  if (Array.isArray(target)) return target.map(fileFor).find((file) => file !== null) ?? null;
  for (const [condition, inner] of Object.entries(target ?? {})) {
    if (!CONDITIONS.includes(condition)) continue;
    const file = fileFor(inner);
    if (file !== null) return file;
  }
  return null;
}
