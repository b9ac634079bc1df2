/** Discord's limit for the name and for the value of a choice, in characters. */
const LONGEST_LABEL = 100;

/** One entry of an autocomplete list: what the reader sees, and what is sent when they choose it. */
export interface Suggestion {
  name: string;
  value: string;
}

/** How many entries an autocomplete list may have. */
export const MOST_SUGGESTIONS = 25;

/** A name with its code in brackets, `Japan (JP)`; the name alone where it shows the code itself. */
export function label(name: string, code: string): string {
  return shorten(name.includes(code) ? name : `${name} (${code})`);
}

/** A text of at most 100 characters, cut with «…» between characters. */
export function shorten(text: string): string {
  if (text.length <= LONGEST_LABEL) return text;
  let short = '';
  for (const character of text) {
    if (short.length + character.length >= LONGEST_LABEL) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}
