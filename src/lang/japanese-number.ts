/** 1250000 → 125万, 2631012 → 263万1,012, 65205 → 6万5,205. */
export function japaneseNumber(value: number): string {
  const tenThousands = Math.floor(value / 10_000);
  const rest = value % 10_000;
  if (tenThousands === 0) return value.toLocaleString('ja-JP');
  return `${tenThousands.toLocaleString('ja-JP')}万${rest === 0 ? '' : rest.toLocaleString('ja-JP')}`;
}
