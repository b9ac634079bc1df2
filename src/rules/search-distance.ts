/**
 * How many typing slips lie between two texts: letters left out, put in, exchanged for another, or two neighbours
 * swapped, each counted once (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (const [row, letter] of left.entries()) {
    const current = [row + 1];
    for (const [column, other] of right.entries()) {
      const swapped = row > 0 && column > 0 && letter === right[column - 1] && left[row - 1] === other;
      current.push(
        Math.min(
          at(last, column + 1) + 1,
          at(current, column) + 1,
          at(last, column) + (letter === other ? 0 : 1),
          swapped ? at(beforeLast, column - 1) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, right.length);
}

/**
 * May a folded text be a slip of the finger for a folded key, and how many slips apart (1 or 2)? Null when it is too
 * short to tell or too far: with fewer than four letters nothing is a typo, one slip is allowed up to seven letters and two
 * above; the first letter is right (or swapped with the second), digits and Chinese characters are all right
 * (銅 for 鉄 is another word, as is `food` for `wood`).
 */
export function typoDistance(text: string, key: string): number | null {
  const length = [...text].length;
  const allowed = length >= 8 ? 2 : 1;
  if (length < 4 || key.length < 4) return null;
  if (Math.abs(length - [...key].length) > allowed) return null;
  if (!startsAlike(text, key) || exactPart(text) !== exactPart(key)) return null;
  const distance = editDistance(text, key);
  if (distance > allowed) return null;
  return isOtherWord(text, key) ? null : distance;
}

function startsAlike(text: string, key: string): boolean {
  return text[0] === key[0] || (text[0] === key[1] && text[1] === key[0]);
}

function exactPart(text: string): string {
  return text.replace(/[^\p{Script=Han}\p{N}]/gu, '');
}

/** Four Latin letters with one exchanged make another word more often than a typo (`Irak`: Iran or Iraq?). */
function isOtherWord(text: string, key: string): boolean {
  if (!/^[a-z]{4}$/.test(text) || key.length !== 4) return false;
  return [...text].sort().join('') !== [...key].sort().join('');
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
