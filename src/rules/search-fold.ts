/** Letters that Unicode does not take apart into a letter and an accent. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/**
 * Which words does a text consist of, when case, accents, width, kana, punctuation and «the» do not count?
 * `The Bahamas` → `bahamas`; `S. Korea` → `s`, `korea`; `ﾍﾞﾄﾅﾑ` and `べとなむ` → `ベトナム`; the flag of Japan → `jp`.
 */
export function foldWords(text: string): string[] {
  return [...text.normalize('NFKC')]
    .map(flagLetter)
    .join('')
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '') // accents of Latin, Greek and Cyrillic; the voicing marks of kana stay
    .normalize('NFC')
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60)) // hiragana to katakana
    .replaceAll('&', ' and ')
    .replace(/['’‘`´]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');
}

/** The key under which a name is compared: its folded words without spaces. `''` when nothing but punctuation is left. */
export function fold(text: string): string {
  return foldWords(text).join('');
}

/**
 * The keys of a text from strict to loose. Two texts name the same thing when one of their keys agrees:
 * as folded; without a plural s; with the words in any order (`Korea, South`); with long vowels, small kana and
 * ヴ spelled the simple way (`ヴェトナム`, `ドロン`).
 */
export function foldForms(text: string): readonly [string, string, string, string] {
  const words = foldWords(text);
  const key = words.join('');
  const anyOrder = words
    .filter((word) => word !== 'of' && word !== 'and')
    .sort()
    .join(' ');
  return [key, withoutPlural(key), anyOrder, simpleKana(key)];
}

function withoutPlural(key: string): string {
  return /^[a-z]{4,}s$/.test(key) ? key.slice(0, -1) : key;
}

const SMALL_KANA: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
};
const V_KANA: Readonly<Record<string, string>> = { ヴァ: 'バ', ヴィ: 'ビ', ヴェ: 'ベ', ヴォ: 'ボ', ヴ: 'ブ' };

function simpleKana(key: string): string {
  return key
    .replace(/ヴ[ァィェォ]?/g, (kana) => V_KANA[kana] ?? kana)
    .replace(/[ァィゥェォャュョ]/g, (kana) => SMALL_KANA[kana] ?? kana)
    .replace(/[ーッ]/g, '');
}

/** A flag is written with two regional indicators, U+1F1E6 (A) to U+1F1FF (Z). */
function flagLetter(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return point >= 0x1f1e6 && point <= 0x1f1ff ? String.fromCharCode(point - 0x1f1e6 + 65) : character;
}
