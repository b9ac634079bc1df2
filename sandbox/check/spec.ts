import { type $ZodIssue, type $ZodType, safeParse } from 'zod/v4/core';
import { badLength, type Finding, maxLength, notAmong, type Path, required } from './finding.ts';

/**
 * What does Discord's own OpenAPI description find wrong with a body? The schemas are generated from it
 * (https://github.com/discord/discord-api-spec); it is laxer than Discord, hence the rules in the other files here.
 */
export function checkSpec(schema: $ZodType, body: unknown): Finding[] {
  const result = safeParse(schema, body);
  return result.success ? [] : result.error.issues.flatMap((issue) => findingsOf(issue, [], body));
}

/** Which fields does Discord not know, and so ignores without a word? Mostly misspelt ones. */
export function unknownFields(schema: $ZodType, body: unknown): string[] {
  const result = safeParse(schema, body);
  return result.success ? lost(body, result.data, '') : [];
}

// discord.js sends these where the description lacks them, and Discord takes them.
const SENT_ANYWAY = new Set(['enforce_nonce', 'nonce', 'tts', 'nsfw', 'file_types']);

function lost(sent: unknown, kept: unknown, path: string): string[] {
  if (Array.isArray(sent) && Array.isArray(kept)) {
    return sent.flatMap((item, index) => lost(item, kept[index], `${path}[${index}]`));
  }
  if (!isObject(sent) || !isObject(kept)) return [];
  return Object.keys(sent).flatMap((key) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (key in kept) return lost(sent[key], kept[key], at);
    return SENT_ANYWAY.has(key) ? [] : [`${at} is no field of Discord's; it is ignored`];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(body: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isObject(value) ? value[String(key)] : undefined;
  }, body);
}

// A union's own errors are noise: the branch that `type` names is the one that was meant.
function findingsOf(issue: $ZodIssue, prefix: Path, body: unknown): Finding[] {
  const path = [...prefix, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code !== 'invalid_union') return [findingOf(issue, path, body)];
  if (valueAt(body, path) === undefined) return [required(path)];
  const isTypeIssue = (inner: $ZodIssue) => inner.path.length === 1 && inner.path[0] === 'type';
  const meant = issue.errors.filter((branch) => !branch.some(isTypeIssue));
  const tagged = issue.errors.some((branch) => branch.some(isTypeIssue));
  if (tagged && meant.length === 0) {
    const types = issue.errors
      .flat()
      .flatMap((inner) => (isTypeIssue(inner) && inner.code === 'invalid_value' ? inner.values : []));
    const message = `Value of field "type" must be one of (${types.join(', ')}).`;
    return [{ path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message }];
  }
  const best = meant.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return best.flatMap((inner) => findingsOf(inner, path, body));
}

function findingOf(issue: $ZodIssue, path: Path, body: unknown): Finding {
  const value = valueAt(body, path);
  if (value === undefined) return required(path);
  const shown = JSON.stringify(value);
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return outOfBounds(issue, path, value);
    case 'invalid_value':
      return notAmong(
        path,
        issue.values.map((allowed) => (typeof allowed === 'number' ? allowed : String(allowed))),
      );
    case 'invalid_format':
      if (issue.format === 'url')
        return { path, code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' };
      if (issue.format === 'datetime') {
        return {
          path,
          code: 'DATE_TIME_TYPE_PARSE',
          message: `Could not parse ${shown}. Should be ISO8601.`,
        };
      }
      return { path, code: 'NUMBER_TYPE_COERCE', message: `Value ${shown} is not snowflake.` };
    case 'invalid_type':
      return wrongType(issue.expected, path, shown);
    default:
      return { path, code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}

type Bounds = Extract<$ZodIssue, { code: 'too_big' | 'too_small' }>;

function outOfBounds(issue: Bounds, path: Path, value: unknown): Finding {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  if (typeof value === 'number') {
    return issue.code === 'too_big'
      ? { path, code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${limit}.` }
      : { path, code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${limit}.` };
  }
  if (issue.code === 'too_big') {
    return namedField(path, limit) ? badLength(path, 1, limit) : maxLength(path, limit);
  }
  if (value === '') return required(path);
  return { path, code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${limit} or more in length.` };
}

// Fields with a lower bound too: Discord then names both ends.
function namedField(path: Path, limit: number): boolean {
  const key = String(path.at(-1));
  if (key === 'components') return limit === 5 || limit === 10;
  if (limit === 32 || limit === 45) return true;
  return limit === 100 && (path.includes('options') || path.includes('choices') || key === 'custom_id');
}

function wrongType(expected: string, path: Path, shown: string): Finding {
  switch (expected) {
    case 'string':
      return { path, code: 'STRING_TYPE_CONVERT', message: 'Could not interpret value as string.' };
    case 'boolean':
      return { path, code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' };
    case 'array':
      return { path, code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
    case 'object':
    case 'record':
      return { path, code: 'DICT_TYPE_CONVERT', message: 'Only dictionaries may be used in a DictType' };
    default:
      return { path, code: 'NUMBER_TYPE_COERCE', message: `Value ${shown} is not int.` };
  }
}
