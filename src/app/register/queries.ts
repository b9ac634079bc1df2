import type { Day } from '../../model/primitives.ts';

/** An unknown name is refused with 400: https://www.federalregister.gov/developers/documentation/api/v1 lists them. */
const FIELDS = [
  'abstract',
  'action',
  'agencies',
  'citation',
  'correction_of',
  'document_number',
  'excerpts',
  'executive_order_number',
  'html_url',
  'proclamation_number',
  'publication_date',
  'subtype',
  'title',
  'toc_doc',
  'toc_subject',
  'type',
];

/** Out of 2 to 1000, or the API silently takes 20. */
const PER_PAGE = '100';

/**
 * What to ask for documents published since a day: presidential ones by their kind, since a proclamation is found by its
 * title before its text is indexed; and all that names the section, whichever agency it comes from: the filter of
 * agencies finds nothing where a name is mistaken.
 */
export function publishedQueries(from: Day): string[] {
  const kinds = ['proclamation', 'executive_order', 'memorandum'];
  return [
    query(from, [
      ['conditions[type][]', 'PRESDOCU'],
      ...kinds.map((kind): [string, string] => ['conditions[presidential_document_type][]', kind]),
    ]),
    query(from, [['conditions[term]', '"section 232"']]),
  ];
}

/** What to ask for all that is filed now; it comes in one page. */
export const filedQuery = '/public-inspection-documents/current.json';

function query(from: Day, conditions: [string, string][]): string {
  const parameters = new URLSearchParams([
    ...conditions,
    ['conditions[publication_date][gte]', from],
    ...FIELDS.map((field): [string, string] => ['fields[]', field]),
    ['order', 'newest'],
    ['per_page', PER_PAGE],
  ]);
  return `/documents.json?${parameters}`;
}
