/** Where a body was refused and with which code, as `embeds.0.title: BASE_TYPE_MAX_LENGTH`. */
export function findingsIn(tree: unknown, path = ''): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as { code: string }[]).map(({ code }) => `${path}: ${code}`)
      : findingsIn(value, path === '' ? key : `${path}.${key}`),
  );
}
