import type { RegisterDocument } from './document.ts';

/** Agencies that run Section 232: what they publish is ours wherever it names the section. */
const RUNNING = [
  'industry-and-security-bureau',
  'international-trade-administration',
  'u-s-customs-and-border-protection',
  'trade-representative-office-of-united-states',
];

/** Their departments and neighbours publish much else, and mention the section in passing: title and abstract count. */
const NEAR = [
  'commerce-department',
  'homeland-security-department',
  'treasury-department',
  'international-trade-commission',
];

/**
 * «section 232», «Sections 232 and 301», «§ 232»; not section 2320, § 232.5 of some regulation, or section 232 of another act
 * (of the National Housing Act: a program of mortgage insurance that publishes often).
 */
const SECTION =
  /(?:\bsec(?:tion|\.)s?|§§?)\s*(?:\d{1,4}\s*(?:,\s*(?:and\s+)?|and\s+|or\s+|&\s*))*232\b(?!\.\d)(?!(?:\([a-z0-9]{1,4}\))*,? of (?:the )?(?!the\b|trade expansion|act\b)(?:[a-z]+ ){0,5}(?:act|code|title)\b)/i;

const CODE = /\b19 ?U\. ?S\. ?C\.? ?(?:§+ ?|sec(?:tion|\.) ?)?1862\b/i;
const ACT = /\btrade expansion act of 1962\b/i;

/** Other sections of the same act: the Trade Policy Staff Committee cites 242 in most of its notices. */
const OTHER_SECTION =
  /\bsection \d{3}(?<!232)(?:\([a-z0-9]{1,4}\))* of the trade expansion act of 1962|trade expansion act of 1962,?[^.;]{0,30}\b19 ?U\. ?S\. ?C\.? ?(?!1862)1\d{3}\b/gi;

const ADJUSTING = /\badjust(?:ing|ed|ments?)? (?:of |to |the )*imports\b/i;

/** Titles of presidential documents that do not say «adjusting imports» in one breath. */
const PRESIDENTIAL =
  /\badjust\w*\b.{0,60}\bimports?\b|\bnational security\b.{0,60}\bimports?\b|\bimports?\b.{0,60}\bnational security\b/i;

/** Trade remedies of their own law, whose notices recount duties of all kinds. */
const TRADE_REMEDY = /\b(?:antidumping|countervailing)\b/i;

/**
 * Is a document about Section 232: a proclamation or an order that adjusts imports, a notice of an investigation or of
 * inclusions, a decision that carries one out? Judged by title, abstract and excerpts. A correction is what it corrects:
 * `isOurs` says whether a document number is one of ours.
 */
export function isAboutSection232(
  document: Pick<
    RegisterDocument,
    'title' | 'isPresidential' | 'agencies' | 'subject' | 'excerpts' | 'correctionOf'
  >,
  isOurs: (number: string) => boolean,
): boolean {
  const { title, isPresidential, agencies, subject, excerpts, correctionOf } = document;
  if (correctionOf !== null && isOurs(correctionOf)) return true;
  const from = (list: readonly string[]) => agencies.some((agency) => list.includes(agency));
  if (isPresidential) return PRESIDENTIAL.test(title) || namesSection(subject) || namesSection(excerpts);
  if (namesAct(subject)) return true;
  if (!from([...RUNNING, ...NEAR])) return false;
  if (namesSection(subject)) return true;
  return from(RUNNING) && namesSection(excerpts) && !TRADE_REMEDY.test(title);
}

function namesSection(text: string): boolean {
  return SECTION.test(text) || namesAct(text);
}

/** Without doubt, whoever says it. */
function namesAct(text: string): boolean {
  return CODE.test(text) || ADJUSTING.test(text) || ACT.test(text.replace(OTHER_SECTION, ''));
}
