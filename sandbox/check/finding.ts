export type Path = readonly (string | number)[];

/** One thing that is wrong with a body: where, Discord's code for it, and its message. */
export interface Finding {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

export type ErrorTree = { [key: string]: ErrorTree | { code: string; message: string }[] };

/**
 * How does Discord write these findings? As a tree of the body's keys with `_errors` at the leaves
 * (https://docs.discord.com/developers/reference#error-messages).
 */
export function errorTree(findings: readonly Finding[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of findings) {
    let node = root;
    for (const key of path) {
      const next = node[key];
      if (next !== undefined && !Array.isArray(next)) node = next;
      else {
        const made: ErrorTree = {};
        node[key] = made;
        node = made;
      }
    }
    const errors = node._errors;
    if (Array.isArray(errors)) errors.push({ code, message });
    else node._errors = [{ code, message }];
  }
  return root;
}

export const required = (path: Path, message = 'This field is required'): Finding => ({
  path,
  code: 'BASE_TYPE_REQUIRED',
  message,
});

export const maxLength = (path: Path, max: number): Finding => ({
  path,
  code: 'BASE_TYPE_MAX_LENGTH',
  message: `Must be ${max} or fewer in length.`,
});

export const badLength = (path: Path, min: number, max: number): Finding => ({
  path,
  code: 'BASE_TYPE_BAD_LENGTH',
  message: `Must be between ${min} and ${max} in length.`,
});

export const notAmong = (path: Path, allowed: readonly (string | number)[]): Finding => ({
  path,
  code: 'BASE_TYPE_CHOICES',
  message: `Value must be one of {${allowed.map((value) => (typeof value === 'string' ? `'${value}'` : value)).join(', ')}}.`,
});
