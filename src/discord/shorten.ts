const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text within `limit` UTF-16 units, ended by «…» when cut; never half a character, an emoji or a lone accent. */
export function shorten(text: string, limit: number): string {
  const whole = text.toWellFormed();
  if (whole.length <= limit) return whole;
  let kept = '';
  for (const { segment } of GRAPHEMES.segment(whole)) {
    if (kept.length + segment.length > limit - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
