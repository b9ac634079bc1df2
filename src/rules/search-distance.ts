/**
 * How many typing slips lie between two texts: letters left out, put in, exchanged for another, or two neighbours
 * swapped, each counted once (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  const [left, right] = [codePoints(a), codePoints(b)];
  const width = right.length + 1;
  // Three rows of one table, in numbers: this runs for every name that a text is compared with.
  let [beforeLast, last, current] = [0, 1, 2].map(() => new Uint16Array(width)) as [Row, Row, Row];
  for (let column = 0; column < width; column += 1) last[column] = column;
  for (let row = 0; row < left.length; row += 1) {
    current[0] = row + 1;
    for (let column = 0; column < right.length; column += 1) {
      const exchanged = at(last, column) + (left[row] === right[column] ? 0 : 1);
      let least = Math.min(at(last, column + 1) + 1, at(current, column) + 1, exchanged);
      if (row > 0 && column > 0 && left[row] === right[column - 1] && left[row - 1] === right[column])
        least = Math.min(least, at(beforeLast, column - 1) + 1);
      current[column + 1] = least;
    }
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return at(last, right.length);
}

type Row = Uint16Array<ArrayBuffer>;

function codePoints(text: string): number[] {
  const points: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const point = text.codePointAt(index) ?? 0;
    points.push(point);
    if (point > 0xffff) index += 1;
  }
  return points;
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

function at(row: Row, column: number): number {
  return row[column] ?? 0;
}
