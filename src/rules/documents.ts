import type { Dataset } from '../model/dataset.ts';
import type { SeenDocument } from '../model/stored.ts';
import { codesOn } from './areas.ts';
import { countriesNamed, programsNamed } from './document-titles.ts';
import type { Scope } from './scope.ts';
import { referenceKey } from './search-references.ts';

/**
 * Which documents were seen that the data does not hold yet, newest first? Those that it names by document number or
 * citation, and filings that were withdrawn, are dropped. For a program, those whose title names it; for a country
 * with it, also those that name no program but the country.
 */
export function documentsFor(
  documents: readonly SeenDocument[],
  dataset: Dataset,
  { program, country }: { program?: string; country?: string } = {},
): readonly SeenDocument[] {
  const known = new Set(
    dataset.instruments
      .flatMap(({ citation, document }) => [citation, document])
      .flatMap((reference) => (reference === null ? [] : [documentKey(reference)])),
  );
  const scope = {
    countries: country === undefined ? [] : [country],
    products: program === undefined ? [] : [program],
  };
  return documents
    .filter(({ status }) => status !== 'withdrawn')
    .filter(({ number }) => !known.has(documentKey(number)))
    .filter(({ citation }) => citation === null || !known.has(documentKey(citation)))
    .filter((document) => concernsDocument(dataset, scope, document))
    .toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
}

/**
 * Does a document concern a scope? A title that names programs concerns those who follow one of them; one that names
 * none, those who follow all programs, or the country it names. A title that names other countries only is for theirs.
 */
export function concernsDocument(
  dataset: Dataset,
  scope: Scope,
  { title }: Pick<SeenDocument, 'title'>,
): boolean {
  const programs = programsNamed(dataset, title);
  const countries = countriesNamed(dataset, title);
  const day = '9999-12-31';
  const named = scope.countries.some(
    (code) =>
      codesOn(dataset, code, day).some((one) => countries.includes(one)) ||
      countries.some((one) => codesOn(dataset, one, day).includes(code)),
  );
  if (scope.countries.length > 0 && countries.length > 0 && !named) return false;
  if (scope.products.length === 0 || programs.some((program) => scope.products.includes(program)))
    return true;
  return programs.length === 0 && named;
}

/** Document numbers may differ in their leading zeros: 2012-07333 and 2012-7333. */
export function documentKey(reference: string): string {
  return referenceKey(reference).replace(/-0+(?=\d)/, '-');
}

function dateOf({ publication, firstSeen }: SeenDocument): string {
  return `${publication ?? firstSeen.slice(0, 10)} ${firstSeen}`;
}
