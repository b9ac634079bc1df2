import { textWidth } from './text-width.ts';

/**
 * Lines of a text within a width, of about the same length: broken between words, and within Japanese; the last ends with
 * «…» where it was cut.
 */
export function wrapText(text: string, size: number, width: number, lines: number): string[] {
  const pieces = piecesOf(text);
  const filled = fill(pieces, size, width);
  const inWidth = (line: string) => (textWidth(line, size) > width ? ended(line, size, width) : line);
  if (filled.length > lines)
    return filled
      .slice(0, lines)
      .map((line, index) => (index === lines - 1 ? ended(line, size, width) : inWidth(line)));
  for (let narrower = width / 2; narrower < width && filled.length > 1; narrower += size / 2) {
    const balanced = fill(pieces, size, narrower);
    if (balanced.length === filled.length) return balanced.map(inWidth);
  }
  return filled.map(inWidth);
}

function fill(pieces: readonly string[], size: number, width: number): string[] {
  const done: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      done.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...done, line.trim()];
}

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });
// A line does not begin with a closing mark or a space, nor end with an opening one; a number keeps its counter.
const STAYS_BEHIND = /^[\s、。」）・ー％%,.;:!?)\]/’”»–-]/;
const STAYS_BEFORE = /[（「([/“«–-]$/;
const NUMBER_END = /\p{N}$/u;
const LATIN = /[\p{Script=Latin}\p{N}'’]/u;

/** The pieces of a text that no line parts: words, of Japanese too, with their marks. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of WORDS.segment(text)) {
    const before = pieces.at(-1);
    if (before !== undefined && joined(before, segment)) pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function joined(before: string, after: string): boolean {
  const latin = LATIN.test(before.slice(-1)) && LATIN.test(after.slice(0, 1));
  const counted = NUMBER_END.test(before) && /^\p{Script=Han}/u.test(after);
  return STAYS_BEHIND.test(after) || STAYS_BEFORE.test(before) || latin || counted;
}

function ended(line: string, size: number, width: number): string {
  let kept = line;
  while (kept !== '' && textWidth(`${kept}…`, size) > width) kept = [...kept].slice(0, -1).join('').trimEnd();
  return `${kept}…`;
}
