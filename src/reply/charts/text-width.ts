/** Advance widths of Noto Sans JP Medium in thousandths of the size, for what is not a full-width character. */
const WIDTHS: readonly [number, string][] = [
  [225, ' '],
  [290, "|ij',.:;l"],
  [350, 'I!f()[]{}-'],
  [400, '/\\tr•'],
  [490, 's*z?'],
  [525, 'c"x“”«»'],
  [575, 'yvJYLFeak#$+0123456789<=>^~_–·'],
  [605, 'gVXEZST`'],
  [630, 'ouhAnbdpqCP'],
  [665, 'RKB'],
  [740, 'DGUNHOQ&'],
  [830, 'wM—'],
  [950, 'Wm%@'],
];
const widthOf = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((one) => [one, width])));

/**
 * How wide is a line of text, in the unit of its size? Exact to a few per cent. The drawing happens elsewhere and later,
 * but what fits beside a mark is decided here, with the same font in mind.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf.get(character) ?? (isHalf(character) ? 600 : 1_000);
  return (width * size) / 1_000;
}

function isHalf(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x250 || (code >= 0xff61 && code <= 0xff9f);
}
