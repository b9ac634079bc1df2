import { type Language, messages } from '../lang/languages.ts';
import type { SeenDocument } from '../model/stored.ts';
import { link } from './markdown.ts';

/** Titles of notices can run to many lines; nothing else of a document is shortened. */
const LONGEST_TITLE = 240;

/** Documents as a list under an answer. */
export function documentRows(documents: readonly SeenDocument[], language: Language): string[] {
  return documents.map((document) => messages(language).watch.bullet(documentRow(document, language)));
}

/** An official document that was seen, in a row: its title with its address, number, citation, and where it stands. */
export function documentRow(document: SeenDocument, language: Language): string {
  return messages(language).facts([documentLink(document), documentFacts(document, language)]);
}

/** The title of a document, linked to it. */
export function documentLink({ title, url }: SeenDocument): string {
  const text = title.replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST_TITLE) return link(text, url);
  return link(`${text.slice(0, LONGEST_TITLE).replace(/\s\S*$/, '')} …`, url);
}

/** Number, citation and standing of a document: «2026-25001 · 91 FR 70001 · published 2026-11-20». */
export function documentFacts(document: SeenDocument, language: Language): string {
  const say = messages(language).documents;
  const { number, citation, publication, status, correctionOf } = document;
  const day = publication === null ? null : messages(language).day(publication);
  const standing =
    status === 'withdrawn'
      ? say.withdrawn
      : status === 'filed'
        ? day === null
          ? say.filedOpen
          : say.filed(day)
        : day === null
          ? null
          : say.published(day);
  const correction = correctionOf === null ? null : say.corrects(correctionOf);
  return messages(language).facts([number, citation, standing, correction].filter((part) => part !== null));
}
