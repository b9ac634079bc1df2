/** A text of this length. */
export const long = (length: number): string => 'x'.repeat(length);

/** So many things, each made from its number. */
export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const embed = (extra: object) => ({ embeds: [{ title: 't', ...extra }] });
export const button = (extra: object = {}) => ({ type: 2, style: 1, label: 'l', custom_id: 'c', ...extra });
export const link = (extra: object) => ({ type: 2, style: 5, label: 'l', ...extra });
export const select = (extra: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: [{ label: 'a', value: 'a' }],
  ...extra,
});
export const row = (...components: object[]) => ({ type: 1, components });
export const text = (content = 'x') => ({ type: 10, content });

/** A message with old-style components, and one with the new ones. */
export const legacy = (...rows: object[]) => ({ content: 'x', components: rows });
export const v2 = (...components: object[]) => ({ flags: 32768, components });
