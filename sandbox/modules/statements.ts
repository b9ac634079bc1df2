/** A statement begins where another ends, and so does none of the examples in comments. */
const BEGIN = String.raw`(?<=^|[;}\n])\s*`;
const FROM = String.raw`["']([^"'\n]+)["'];?`;
const IMPORT = new RegExp(String.raw`${BEGIN}import\s*(?:(?:([\w$]+)|\{([^{}]*)\})\s*from\s*)?${FROM}`, 'g');
const EXPORT_FROM = new RegExp(String.raw`${BEGIN}export\s*(?:\*|\{([^{}]*)\})\s*from\s*${FROM}`, 'g');
const EXPORT_NAMES = new RegExp(String.raw`${BEGIN}export\s*\{([^{}]*)\};?`, 'g');
const EXPORT_DEFAULT = new RegExp(String.raw`${BEGIN}export\s+default\s+`, 'g');
const EXPORT_THIS = new RegExp(
  String.raw`${BEGIN}export\s+((?:async\s+)?function\s*\*?|class|const)\s+([\w$]+)`,
  'g',
);
const LEFT = new RegExp(String.raw`${BEGIN}(?:import\s*["'{*]|import\s+[\w$]|export[\s{*])|\bimport\s*[.(]`);

/** A module as the body of a function: what it needs of others, and what it offers them, by name. */
export interface Parts {
  readonly body: string;
  /** For each module it names: under which names (of theirs → of its own), or that it passes all of them on. */
  readonly imports: readonly { readonly from: string; readonly names: readonly Pair[] }[];
  /** Its own names → those for others. */
  readonly exports: readonly Pair[];
  /** Names of other modules that it passes on; null: all of them. */
  readonly passed: readonly { readonly from: string; readonly names: readonly Pair[] | null }[];
}
type Pair = readonly [inside: string, outside: string];

/**
 * What does this module import and export? It knows the forms that the page's scripts and the packages they load are
 * written in, and throws for a statement in another: `import * as`, `export let`, `import(…)`.
 */
export function partsOf(text: string): Parts {
  const imports: { from: string; names: readonly Pair[] }[] = [];
  const passed: { from: string; names: readonly Pair[] | null }[] = [];
  const exported: Pair[] = [];
  const body = text
    .replaceAll(/^\/\/# sourceMappingURL=.*$/gm, '')
    .replaceAll(EXPORT_FROM, (_, names: string | undefined, from: string) => {
      imports.push({ from, names: [] });
      passed.push({ from, names: names === undefined ? null : pairs(names) });
      return '';
    })
    .replaceAll(IMPORT, (_, one: string | undefined, names: string | undefined, from: string) => {
      imports.push({ from, names: one === undefined ? pairs(names ?? '') : [['default', one]] });
      return '';
    })
    .replaceAll(EXPORT_NAMES, (_, names: string) => {
      exported.push(...pairs(names));
      return '';
    })
    .replaceAll(EXPORT_DEFAULT, () => {
      exported.push(['$default', 'default']);
      return '\nconst $default = ';
    })
    .replaceAll(EXPORT_THIS, (_, kind: string, name: string) => {
      exported.push([name, name]);
      return `\n${kind} ${name}`;
    });
  const [left] = LEFT.exec(body) ?? [];
  if (left !== undefined) throw new Error(`«${left.trim()}…» is a form of module that is not known here`);
  return { body, imports, exports: exported, passed };
}

/** `a, b as c` → [a, a], [b, c] */
const pairs = (list: string): Pair[] =>
  list
    .split(',')
    .map((one) => one.trim().split(/\s+as\s+/))
    .filter(([name]) => name !== '')
    .map(([name = '', alias = name]) => [name, alias]);
