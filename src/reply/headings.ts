/** Chapter 99 numbers with runs drawn together: 9903.81.25, .26 … .78 → «9903.81.25–9903.81.78». Order is kept; `write` is the language’s `run`. */
export function headingRuns(
  headings: readonly string[],
  write: (first: string, last: string) => string,
): string[] {
  const runs: { first: string; last: string }[] = [];
  for (const heading of headings) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.last, heading)) run.last = heading;
    else runs.push({ first: heading, last: heading });
  }
  return runs.map(({ first, last }) => (first === last ? first : write(first, last)));
}

/** 9903.80.99 is followed by 9903.81.01: the tariff has no number that ends in .00. */
function follows(earlier: string, later: string): boolean {
  const [a, b] = [earlier, later].map((heading) => Number(heading.replaceAll('.', '')));
  if (a === undefined || b === undefined) return false;
  return b === a + 1 || (a % 100 === 99 && b === a + 2);
}
