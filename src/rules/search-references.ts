import type { Instrument } from '../model/instrument.ts';

type Kind = Instrument['kind'];

/** How readers write the kind of an act or a number in it, and what stands for it in a key. */
const KIND_WORDS: readonly (readonly [RegExp, string])[] = [
  [/大統領布告|布告|\b(presidential|pres\.?)? ?(proclamation|proc)s?\b\.?/g, ' proc '],
  [/大統領令|\be\.? ?o\.?(?=[^a-z]|$)|\b(executive|exec\.?) (order|ord\.?)s?/g, ' eo '],
  [/連邦官報|官報|\bf\.? ?r\.?(?=[^a-z]|$)|\bfed(eral|\.)? ?reg(ister|\.)?(?=[^a-z]|$)/g, ' fr '],
  [/\bslip ?op(inion|\.)?s?(?=[^a-z]|$)/g, ' slipop '],
  [/\bquota bulletin\b/g, ' qb '],
  [/\bwt\/(?=ds)|(?<=\bds ?\d+)\/\w+/g, ' '],
  [/(?<=\d),(?=\d{3}(?!\d))/g, ''],
  [/\bu\.? ?s\.? ?c\.?(?=[^a-z]|$)/g, ' usc '],
  [/\bc\.? ?f\.? ?r\.?(?=[^a-z]|$)/g, ' cfr '],
];

/** Words that say nothing about which act is meant. */
const NOISE =
  /\b(numbers?|nos?|doc|docs|document|docket|part|pt|section|sec|messages?|msg|the|heading|subheading|hts)\b|[第号號§#:]/g;

/**
 * The key of a reference to an act, however it is written: `Proclamation No. 9705`, `proc-9705` and 大統領布告第9705号 →
 * `proc9705`; `83 Fed. Reg. 11625` → `83fr11625`; `QB-23-702` → `qb23-702`. Numbers keep the hyphens inside them.
 */
export function referenceKey(text: string): string {
  let key = ` ${text.normalize('NFKC').toLowerCase()} `.replace(/[\u2010-\u2015\u2212_]/g, '-');
  for (const [pattern, word] of KIND_WORDS) key = key.replace(pattern, word);
  return key
    .replace(NOISE, ' ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .replace(/[^\p{L}\p{N}.-]+/gu, ' ')
    .trim()
    .replace(/(\d) +(?=\d)/g, '$1-')
    .replace(/(?<!\d) *- *| *- *(?!\d)/g, '')
    .replaceAll(' ', '');
}

const KIND_PREFIX: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  proclamation: ['proc'],
  'executive-order': ['eo'],
  'cbp-message': ['csms', 'qb'],
  'court-ruling': ['slipop'],
  'wto-dispute': ['ds'],
};

/** The keys by which an instrument is named: its id, number (with and without its kind), citation and document number. */
export function referencesTo(instrument: Instrument): string[] {
  const { id, kind, number, citation, document } = instrument;
  const numbers = (number ?? '').split(/[,;]/).map(referenceKey);
  const bare = numbers.map(withoutWord);
  const prefixed = bare.flatMap((digits) => (KIND_PREFIX[kind] ?? []).map((prefix) => `${prefix}${digits}`));
  const official = [citation ?? '', document ?? '', document === null ? '' : `fr${document}`].map(
    referenceKey,
  );
  const keys = [
    referenceKey(id),
    ...numbers,
    ...bare,
    ...(isQuotaBulletin(numbers) ? [] : prefixed),
    ...official,
  ];
  return [...new Set(keys)].filter((key) => /\d/.test(key) || key === referenceKey(id));
}

/** The number alone, without the words before it: `slipop21-36` → `21-36`. */
export function withoutWord(key: string): string {
  return key.replace(/^[^\d]+(?=\d)/, '');
}

/** Volume and page of a Federal Register citation at the beginning of a text, whatever follows. Null if there is none. */
export function citationIn(text: string): { volume: number; page: number } | null {
  const [, volume, page] = /^(\d{1,3})fr(\d{1,6})(?!\d)/.exec(referenceKey(text)) ?? [];
  return volume === undefined ? null : { volume: Number(volume), page: Number(page) };
}

/** A Chapter 99 number with its dots, `9903.81.87`, if the text is one (the dots may be missing); otherwise null. */
export function headingIn(text: string): string | null {
  const [, chapter, middle, end] = /^(9\d{3})\.?(\d{2})\.?(\d{2})$/.exec(referenceKey(text)) ?? [];
  return chapter === undefined ? null : `${chapter}.${middle}.${end}`;
}

function isQuotaBulletin(numbers: readonly string[]): boolean {
  return numbers.some((number) => number.startsWith('qb'));
}

/** Has a text the form of a reference to an act or a heading, so that a title with the same figures is no answer to it? */
export function isReference(text: string): boolean {
  const isAct = /^(proc|eo|csms|qb|slipop|ds|fr)\d[\d-]*[a-z]?$|^\d+fr\d/.test(referenceKey(text));
  return isAct || headingIn(text) !== null;
}
