import { describe, expect, it } from 'vitest';
import { filedDocument, publishedDocument } from '../../src/app/register/document.ts';
import { isAboutSection232 } from '../../src/app/register/matching.ts';
import { FiledDocument, PublishedDocument } from '../../src/app/register/shapes.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import { type AgencyName, agencies, filing, notice, type Paper, proclamation } from './papers.ts';

const nobodys = () => false;
const isOurs = (paper: Paper & { excerpts?: string }, known: (number: string) => boolean = nobodys) =>
  isAboutSection232(publishedDocument(PublishedDocument.parse(paper)), known);
const from = (names: AgencyName[], title: string, rest: Partial<Paper> & { excerpts?: string } = {}) =>
  isOurs({ ...notice({ title, abstract: null, agencies: agencies(...names) }), ...rest });
const order = (title: string, rest: Partial<Paper> & { excerpts?: string } = {}) =>
  isOurs({ ...proclamation({ title, proclamation_number: null, subtype: 'Executive Order' }), ...rest });

describe('presidential documents', () => {
  const titles = loadDataset()
    .instruments.filter(({ kind, document }) => kind === 'proclamation' && document !== null)
    .filter(({ title }) => /imports?/i.test(title.en) && !/surcharge/i.test(title.en))
    .map(({ title }) => title.en);

  it('that adjusted imports were all told by their titles', () => {
    expect(titles.length).toBeGreaterThan(40);
    expect(titles.filter((title) => !order(title))).toEqual([]);
  });

  it.each([
    'Addressing the Threat to National Security From Imports of Copper',
    'The Effect of Titanium Sponge Imports on the National Security',
    'Ensuring National Security and Economic Resilience Through Section 232 Actions on Processed Critical Minerals and Derivative Products',
    'Further Adjusting the Tariff Regimes for Imports of Aluminum, Steel, and Copper into the United States',
  ])('%s', (title) => expect(order(title)).toBe(true));

  it('without a telling title are known by what a search shows of their text', () => {
    const title = 'Implementing the United States-Japan Agreement';
    const excerpts =
      '... under <span class="match">section</span>&nbsp;<span class="match">232</span> of the Act ...';
    expect(order(title)).toBe(false);
    expect(order(title, { excerpts })).toBe(true);
  });

  it.each([
    'Adjustments of Certain Rates of Pay',
    'Imposing a Temporary Import Surcharge to Address Fundamental International Payments Problems',
    'National Security Strategy for the Arctic Region',
    'Thanksgiving Day, 2026',
  ])('not %s', (title) => expect(order(title)).toBe(false));

  it('are told on public inspection by title or table of contents', () => {
    const filed = (changes: Parameters<typeof filing>[0]) =>
      isAboutSection232(filedDocument(FiledDocument.parse(filing(changes))), nobodys);
    expect(filed({})).toBe(true);
    expect(filed({ title: null, toc_doc: 'Adjusting Imports of Steel Into the United States' })).toBe(true);
    expect(filed({ title: 'Thanksgiving Day, 2026 (Proc. 11100)' })).toBe(false);
  });
});

describe('notices', () => {
  it.each<[AgencyName, string]>([
    [
      'bis',
      'Notice of Request for Public Comments on Section 232 National Security Investigation of Imports of Robotics',
    ],
    [
      'bis',
      'Notice of the Opening of the Inclusions Window for the Section 232 Steel and Aluminum Tariff Inclusions Process',
    ],
    [
      'bis',
      'Implementation of Duties on Steel Pursuant to Proclamation 10896 Adjusting Imports of Steel Into the United States',
    ],
    ['ita', 'Sections 201, 232, and 301 Duties; Technical Corrections'],
    ['cbp', 'Entry of Goods Subject to § 232 Duties'],
    ['commerce', 'Section 232 Steel and Aluminum Tariff Exclusions Process'],
  ])('of %s: %s', (agency, title) => expect(from([agency], title)).toBe(true));

  it('are told by their abstract', () => {
    const abstract = 'This action is taken under 19 U.S.C. 1862(c).';
    expect(from(['ita'], 'Implementing Certain Tariff-Related Elements', { abstract })).toBe(true);
  });

  it('of the agencies that run it are told by what a search shows of their text', () => {
    const excerpts = 'goods subject to <b>Section 232</b> duties';
    const title = 'Implementing Certain Tariff-Related Elements of the U.S.-EU Framework';
    expect(from(['commerce', 'ita'], title, { excerpts })).toBe(true);
    expect(from(['ustr'], 'Notice of Actions in Section 301 Investigations', { excerpts })).toBe(true);
    // These recount in each notice which duties may apply.
    expect(
      from(['commerce', 'zones'], 'Foreign-Trade Zone 82; Proposed Production Activity', { excerpts }),
    ).toBe(false);
    expect(from(['ita'], 'Steel Nails: Results of Antidumping Duty Review', { excerpts })).toBe(false);
  });

  it.each<[string, AgencyName, string]>([
    [
      'another program of this number',
      'hud',
      'Section 232 Mortgage Insurance for Residential Care Facilities',
    ],
    ['another agency', 'osha', 'Section 232 of the Field Operations Manual'],
    ['a longer number', 'bis', 'Rules under section 2320 of title 18'],
    ['a subdivision of a regulation', 'cbp', 'Amendment of § 232.5 and section 232.7'],
    ['another act', 'commerce', 'Loans under section 232 of the National Housing Act'],
    ['another code', 'cbp', 'Penalties under section 232(b) of the Immigration and Nationality Act'],
    ['another number', 'bis', 'Section 1232 and section 23 2'],
    [
      'another section of the same act',
      'ustr',
      'Hearing under section 242 of the Trade Expansion Act of 1962',
    ],
    [
      'a committee of the same act',
      'ustr',
      'Comments (Trade Expansion Act of 1962, as amended, 19 U.S.C. 1872)',
    ],
    ['another import matter', 'cbp', 'Adjusting Import Assessments on Cotton'],
  ])('not %s', (_what, agency, title) => expect(from([agency], title)).toBe(false));

  it('of anyone are told where they name the act itself', () => {
    expect(from(['osha'], 'Report under Section 232 of the Trade Expansion Act of 1962')).toBe(true);
    expect(from(['hud'], 'Action under 19 U.S.C. § 1862')).toBe(true);
  });
});

it('a correction is ours where its original is, whatever it says', () => {
  const correction = notice({
    document_number: 'C1-2025-02833',
    title: 'Correction',
    abstract: null,
    agencies: agencies('president'),
  });
  expect(isOurs(correction)).toBe(false);
  expect(isOurs(correction, (number) => number === '2025-02833')).toBe(true);
});
