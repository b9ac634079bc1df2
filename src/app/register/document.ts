import type { Dataset } from '../../model/dataset.ts';
import { HttpsUrl } from '../../model/primitives.ts';
import type { SeenDocument } from '../../model/stored.ts';
import { documentKey } from '../../rules/documents.ts';
import type { FiledDocument, PublishedDocument } from './shapes.ts';

/** A document of the Federal Register in our own words: what is remembered of it, and what it is judged by. */
export interface RegisterDocument extends Omit<SeenDocument, 'firstSeen' | 'announce'> {
  isPresidential: boolean;
  /** `proclamation 10896`, where that is known. */
  act: string | null;
  /** Slugs of its agencies, `industry-and-security-bureau`. */
  agencies: readonly string[];
  /** What it says it is about: title, abstract, subjects. */
  subject: string;
  /** Where the words of a search stand in it. */
  excerpts: string;
}

/** A published document, as it was answered. */
export function publishedDocument(read: PublishedDocument): RegisterDocument {
  const { subtype, abstract, action, citation, publication_date, correction_of } = read;
  const { executive_order_number: order, proclamation_number: proclamation } = read;
  const common = commonParts(read, subtype ?? null);
  const act = proclamation ? `proclamation ${proclamation}` : order ? `executive-order ${order}` : common.act;
  return {
    ...common,
    act,
    citation: filled(citation),
    publication: publication_date,
    status: 'published',
    correctionOf: common.correctionOf ?? numberInAddress(correction_of),
    subject: words(common.subject, abstract, action),
  };
}

/** A filed document, as it was answered. */
export function filedDocument(read: FiledDocument): RegisterDocument {
  const { publication_date, editorial_note, subject_1, subject_2, subject_3 } = read;
  const common = commonParts(read, read.toc_subject ?? null);
  return {
    ...common,
    citation: null,
    publication: publication_date ?? null,
    // «The agency has requested this document be withdrawn from publication»: it stays on file until the evening.
    status: /\bwithdraw(n|al|ing)?\b/i.test(editorial_note ?? '') ? 'withdrawn' : 'filed',
    subject: words(common.subject, subject_1, subject_2, subject_3),
  };
}

/** Does the data name this document, by number, citation or the number of the act? A function for one dataset. */
export function namedIn({
  instruments,
}: Pick<Dataset, 'instruments'>): (document: RegisterDocument) => boolean {
  const references = new Set(
    instruments
      .flatMap(({ document, citation }) => [document, citation])
      .flatMap((reference) => (reference === null ? [] : [documentKey(reference)])),
  );
  const acts = new Set(
    instruments.flatMap(({ kind, number }) => (number ?? '').split(/[,;]\s*/).map((one) => `${kind} ${one}`)),
  );
  return ({ number, citation, act, correctionOf }) =>
    references.has(documentKey(number)) ||
    (citation !== null && references.has(documentKey(citation))) ||
    // A correction bears the number of the act that it corrects.
    (act !== null && correctionOf === null && acts.has(act));
}

type Read = PublishedDocument | FiledDocument;

function commonParts(read: Read, subtype: string | null) {
  const number = read.document_number;
  const title = filled(plainText(read.title)) ?? filled(plainText(read.toc_doc)) ?? number;
  const isPresidential = /^presidential/i.test(read.type ?? '');
  const [, word = '', actNumber] = /\((proc|e\.?\s?o)[a-z]*\.?\s*(?:no\.?\s*)?(\d{4,6})\)/i.exec(title) ?? [];
  const act =
    actNumber === undefined ? null : `${/^p/i.test(word) ? 'proclamation' : 'executive-order'} ${actNumber}`;
  // C1-2025-02833 corrects 2025-02833, R1-… repeats it as it should have been.
  const [, corrected] = /^[CR]\d+-(.+)$/.exec(number) ?? [];
  const url = HttpsUrl.safeParse(read.html_url);
  return {
    number,
    title,
    kind: isPresidential ? presidentialKind(subtype, act) : kindOf(read.type),
    url: url.success ? url.data : `https://www.federalregister.gov/d/${number}`,
    correctionOf: corrected ?? null,
    isPresidential,
    act,
    agencies: (read.agencies ?? []).map(({ slug, name, raw_name }) => slug ?? slugOf(name ?? raw_name ?? '')),
    subject: words(title, read.toc_subject, read.toc_doc),
    excerpts: words(read.excerpts),
  };
}

function presidentialKind(subtype: string | null, act: string | null): string {
  if (act !== null) return act.replace(/ .*/, '');
  // Public inspection says PROCLAMATIONS, EXECUTIVE ORDERS, ADMINISTRATIVE ORDERS.
  const kind = slugOf(subtype ?? '').replace(/s$/, '');
  return /^(proclamation|executive-order|memorandum|determination|notice)$/.test(kind)
    ? kind
    : 'presidential-document';
}

function kindOf(type: string | null | undefined): string {
  return slugOf(type ?? '') || 'document';
}

/** The names in the API and their slugs differ in this only: «U.S. Customs and Border Protection» → `u-s-customs-and-…`. */
function slugOf(name: string): string {
  return (
    name
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? ''
  );
}

function numberInAddress(address: string | null | undefined): string | null {
  return (
    /\/(?:documents|d)\/(?:\d{4}\/\d{2}\/\d{2}\/)?([A-Z]?\d[\dA-Z-]*-\d+)/.exec(address ?? '')?.[1] ?? null
  );
}

function words(...texts: (string | null | undefined)[]): string {
  return texts
    .map(plainText)
    .filter((text) => text !== '')
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  sect: '§',
};

/** A text without its marks of HTML, on one line. */
function plainText(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/<[^<>]*>/g, '')
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/g, (all, name) => ENTITIES[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();
}

function filled(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
