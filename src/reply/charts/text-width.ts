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

/** Lines of a text within a width: broken between words, and within Japanese; the last ends with «…» where it was cut. */
export function wrapText(text: string, size: number, width: number, lines: number): string[] {
  const pieces = text.match(PIECES) ?? [];
  const done: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line === '' || textWidth((line + piece).trimEnd(), size) <= width) {
      line += piece;
      continue;
    }
    done.push(line.trim());
    line = piece;
  }
  done.push(line.trim());
  const kept = done.slice(0, lines);
  const cut = done.length > lines;
  return kept.map((one, index) => (cut && index === kept.length - 1 ? ended(one, size, width) : one));
}

// A Japanese line does not begin with a closing mark or a small kana nor end with an opening bracket, and a number or a
// Latin word is not broken.
const PIECES =
  /[「（]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー][、。」）・ー％ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー「（]+\s*|[「（]+|\s+/gu;

function ended(line: string, size: number, width: number): string {
  let kept = line;
  while (kept !== '' && textWidth(`${kept}…`, size) > width) kept = [...kept].slice(0, -1).join('').trimEnd();
  return `${kept}…`;
}
