/** A published document, in the shape that the Federal Register's API answers. */
export interface Paper {
  document_number: string;
  title: string | null;
  type: string;
  subtype: string | null;
  abstract: string | null;
  action: string | null;
  citation: string | null;
  publication_date: string;
  executive_order_number: string | null;
  proclamation_number: string | null;
  correction_of: string | null;
  agencies: { name: string; raw_name: string; slug: string; id: number }[];
  html_url: string;
  toc_doc: string | null;
  toc_subject: string | null;
  [unknown: string]: unknown;
  /** What only a search for words sees. Not part of an answer. */
  fullText: string;
}

/** A document on public inspection. */
export interface Filing {
  document_number: string;
  title: string | null;
  type: string;
  publication_date: string | null;
  agencies: { name: string; raw_name: string; slug: string; id: number }[];
  editorial_note: string | null;
  excerpts: string | null;
  filed_at: string;
  filing_type: 'special' | 'regular';
  html_url: string;
  toc_doc: string | null;
  toc_subject: string | null;
  [unknown: string]: unknown;
}

const AGENCIES = {
  president: ['Executive Office of the President', 'executive-office-of-the-president', 538],
  bis: ['Industry and Security Bureau', 'industry-and-security-bureau', 241],
  ita: ['International Trade Administration', 'international-trade-administration', 261],
  cbp: ['U.S. Customs and Border Protection', 'u-s-customs-and-border-protection', 501],
  ustr: [
    'Trade Representative, Office of United States',
    'trade-representative-office-of-united-states',
    491,
  ],
  commerce: ['Commerce Department', 'commerce-department', 54],
  zones: ['Foreign-Trade Zones Board', 'foreign-trade-zones-board', 208],
  hud: ['Housing and Urban Development Department', 'housing-and-urban-development-department', 227],
  osha: [
    'Occupational Safety and Health Administration',
    'occupational-safety-and-health-administration',
    386,
  ],
} as const;
export type AgencyName = keyof typeof AGENCIES;

export function agencies(...names: AgencyName[]): Paper['agencies'] {
  return names.map((key) => {
    const [name, slug, id] = AGENCIES[key];
    return { name, raw_name: name.toUpperCase(), slug, id, parent_id: null };
  });
}

/** A proclamation that adjusts imports, or what differs from it. */
export function proclamation(changes: Partial<Paper> = {}): Paper {
  const number = changes.document_number ?? '2026-25001';
  const date = changes.publication_date ?? '2026-11-24';
  return {
    document_number: number,
    title: 'Adjusting Imports of Steel Into the United States ',
    type: 'Presidential Document',
    subtype: 'Proclamation',
    abstract: null,
    action: null,
    citation: '91 FR 70001',
    publication_date: date,
    effective_on: null,
    executive_order_number: null,
    proclamation_number: '11099',
    correction_of: null,
    corrections: [],
    agencies: agencies('president'),
    html_url: `https://www.federalregister.gov/documents/${date.replaceAll('-', '/')}/${number}/a-title`,
    pdf_url: `https://www.govinfo.gov/content/pkg/FR-${date}/pdf/${number}.pdf`,
    toc_doc: null,
    toc_subject: null,
    fullText: 'section 232 of the Trade Expansion Act of 1962, as amended (19 U.S.C. 1862)',
    ...changes,
  };
}

/** A notice of the Bureau of Industry and Security, or what differs from it. */
export function notice(changes: Partial<Paper> = {}): Paper {
  return proclamation({
    document_number: '2026-25002',
    title:
      'Notice of Request for Public Comments on Section 232 National Security Investigation of Imports of Toys',
    type: 'Notice',
    subtype: null,
    abstract: 'The Secretary of Commerce initiated an investigation.',
    action: 'Notice of request for comments.',
    citation: '91 FR 70010',
    proclamation_number: null,
    agencies: agencies('commerce', 'bis'),
    ...changes,
  });
}

/** The same proclamation while it is on public inspection, or what differs from it. */
export function filing(changes: Partial<Filing> = {}): Filing {
  const number = changes.document_number ?? '2026-25001';
  return {
    document_number: number,
    title: 'Adjusting Imports of Steel Into the United States (Proc. 11099)',
    type: 'Presidential Document',
    publication_date: '2026-11-27',
    agencies: agencies('president'),
    agency_letters: [],
    docket_numbers: [],
    editorial_note: null,
    excerpts: null,
    filed_at: '2026-11-24T16:15:00.000-05:00',
    filing_type: 'special',
    html_url: `https://www.federalregister.gov/public-inspection/${number}/a-title`,
    num_pages: 12,
    pdf_url: `https://public-inspection.federalregister.gov/${number}.pdf`,
    subject_1: null,
    toc_doc: null,
    toc_subject: 'PROCLAMATIONS',
    ...changes,
  };
}
