import { describe, expect, it } from 'vitest';
import type { Look } from '../../src/app/register/client.ts';
import { filedDocument, publishedDocument } from '../../src/app/register/document.ts';
import type { RegisterSource } from '../../src/app/register/plan.ts';
import { FiledDocument, PublishedDocument } from '../../src/app/register/shapes.ts';
import { createIntake, recordList } from '../../src/app/register/take-in.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import { EMPTY_STATE, State } from '../../src/model/stored.ts';
import { agencies, filing, notice, proclamation } from './papers.ts';

const dataset = loadDataset();
const takeIn = createIntake(dataset);
const MORNING = '2026-11-24T11:05:00.000Z';
const NOON = '2026-11-24T17:00:00.000Z';

const look = (documents: Look['documents'], changes: Partial<Look> = {}): Look => ({
  documents,
  isComplete: true,
  problem: null,
  ...changes,
});
const published = (...papers: object[]) =>
  look(papers.map((paper) => publishedDocument(PublishedDocument.parse(paper))));
const filed = (...papers: object[]) => look(papers.map((paper) => filedDocument(FiledDocument.parse(paper))));

/** What is known after some looks; both lists had been seen before, without anything in them. */
function known(...looks: [RegisterSource, Look, string][]) {
  const state = structuredClone(EMPTY_STATE);
  const seen = {
    seen: '2026-11-20T11:05:00.000Z',
    tried: '2026-11-20T11:05:00.000Z',
    failures: 0,
    problem: null,
  };
  state.register.lists = { documents: seen, inspection: seen };
  return then(state, ...looks);
}

function then(state: State, ...looks: [RegisterSource, Look, string][]) {
  const news: string[] = [];
  for (const [source, found, at] of looks) {
    const intake = takeIn(state, source, found, at);
    state.documents = intake.documents;
    recordList(state, source, intake.list);
    news.push(...intake.news.map(({ number }) => number));
  }
  State.parse(state);
  return { state, news, documents: state.documents };
}

describe('a new document', () => {
  it('is remembered with all that is told of it, and announced', () => {
    const { documents, news } = known(['documents', published(proclamation()), MORNING]);
    expect(news).toEqual(['2026-25001']);
    expect(documents).toEqual([
      {
        number: '2026-25001',
        title: 'Adjusting Imports of Steel Into the United States',
        kind: 'proclamation',
        citation: '91 FR 70001',
        url: 'https://www.federalregister.gov/documents/2026/11/24/2026-25001/a-title',
        publication: '2026-11-24',
        status: 'published',
        correctionOf: null,
        firstSeen: MORNING,
        announce: true,
      },
    ]);
  });

  it('is not announced at the first look, and not later either', () => {
    const first = then(structuredClone(EMPTY_STATE), ['documents', published(proclamation()), MORNING]);
    expect(first.news).toEqual([]);
    expect(first.documents).toMatchObject([{ number: '2026-25001', announce: false }]);
    const later = then(first.state, ['documents', published(proclamation(), notice()), NOON]);
    expect(later.news).toEqual(['2026-25002']);
  });

  it('is not announced either where the first look saw a part of the list only', () => {
    const part = { ...published(proclamation()), isComplete: false, problem: 'http-503' as const };
    const first = then(structuredClone(EMPTY_STATE), ['documents', part, MORNING]);
    const rest = then(first.state, ['documents', published(proclamation(), notice()), NOON]);
    expect([...first.news, ...rest.news]).toEqual([]);
    expect(rest.documents.map(({ announce }) => announce)).toEqual([false, false]);
  });

  it('is announced once, in whichever list, on whichever page, however its number is padded', () => {
    const { news, documents } = known(
      [
        'documents',
        published(notice({ document_number: '2012-07333' }), notice({ document_number: '2012-7333' })),
        MORNING,
      ],
      ['documents', published(notice({ document_number: '2012-7333' })), NOON],
    );
    expect(news).toEqual(['2012-07333']);
    expect(documents).toHaveLength(1);
  });

  it.each([
    ['number', { document_number: '2018-05478', citation: null, proclamation_number: null }],
    ['number, padded otherwise', { document_number: '2018-5478', citation: null, proclamation_number: null }],
    ['citation', { document_number: '2025-99999', citation: '83 FR 11625', proclamation_number: null }],
    ['number of the act', { document_number: '2025-99999', citation: null, proclamation_number: '9705' }],
  ])('is none where the data names its %s', (_what, changes) => {
    expect(known(['documents', published(proclamation(changes)), MORNING]).documents).toEqual([]);
  });

  it('is none where it is about something else', () => {
    const other = notice({
      title: 'Section 232 Mortgage Insurance',
      abstract: null,
      agencies: agencies('hud'),
    });
    expect(known(['documents', published(other), MORNING]).documents).toEqual([]);
  });
});

describe('a filing', () => {
  it('that is published is brought up to date, and not announced again', () => {
    const { news, documents } = known(
      ['inspection', filed(filing()), MORNING],
      ['documents', published(proclamation({ publication_date: '2026-11-27' })), NOON],
      // On its day it stands in both lists.
      ['inspection', filed(filing()), NOON],
    );
    expect(news).toEqual(['2026-25001']);
    expect(documents).toMatchObject([
      { status: 'published', citation: '91 FR 70001', publication: '2026-11-27', firstSeen: MORNING },
    ]);
  });

  it('that disappears before its day is marked as withdrawn, and filed again when it comes back', () => {
    const { state, documents } = known(
      ['inspection', filed(filing(), filing({ document_number: '2026-25010' })), MORNING],
      ['inspection', filed(filing()), NOON],
    );
    expect(documents.map(({ status }) => status)).toEqual(['filed', 'withdrawn']);
    const back = then(state, [
      'inspection',
      filed(filing(), filing({ document_number: '2026-25010' })),
      NOON,
    ]);
    expect(back.documents.map(({ status }) => status)).toEqual(['filed', 'filed']);
    expect(back.news).toEqual([]);
  });

  it('is marked as withdrawn when its agency wants it back, and not announced if it was not yet', () => {
    const editorial_note = 'The agency has requested this document be withdrawn from publication.';
    const { news, documents } = known(
      ['inspection', filed(filing()), MORNING],
      [
        'inspection',
        filed(filing({ editorial_note }), filing({ document_number: '2026-25010', editorial_note })),
        NOON,
      ],
    );
    expect(news).toEqual(['2026-25001']);
    expect(documents).toMatchObject([{ number: '2026-25001', status: 'withdrawn' }]);
  });

  it.each([
    ['is empty', filed()],
    [
      'was cut',
      { ...filed(filing({ document_number: '2026-25010' })), isComplete: false, problem: 'cut-off' as const },
    ],
    [
      'could not be read in part',
      { ...filed(filing({ document_number: '2026-25010' })), problem: 'unreadable-documents' as const },
    ],
  ])('is not marked as withdrawn where the list %s', (_what, second) => {
    const { documents } = known(['inspection', filed(filing()), MORNING], ['inspection', second, NOON]);
    expect(documents[0]?.status).toBe('filed');
  });

  it('that has left the list on its day waits for its publication, for three days', () => {
    const other = filing({ document_number: '2026-25010', publication_date: '2026-12-10' });
    const on = (day: string): [RegisterSource, Look, string][] => [
      ['documents', published(), `${day}T12:00:00.000Z`],
      ['inspection', filed(other), `${day}T14:00:00.000Z`],
    ];
    const day = known(
      ['inspection', filed(filing(), other), MORNING],
      ...on('2026-11-27'),
      ...on('2026-11-29'),
    );
    expect(day.documents[0]?.status).toBe('filed');
    const after = then(day.state, ...on('2026-11-30'));
    expect(after.documents[0]?.status).toBe('withdrawn');
    const late = then(after.state, ['documents', published(proclamation()), '2026-12-01T12:00:00.000Z']);
    expect(late.documents[0]?.status).toBe('published');
    expect(late.news).toEqual([]);
  });
});

describe('a correction', () => {
  it.each([
    ['of a document that the data names, by its number', { document_number: 'C1-2025-02833' }, '2025-02833'],
    [
      'of one that the data names, by an address',
      {
        document_number: '2025-03999',
        correction_of:
          'https://www.federalregister.gov/api/v1/documents/2025-02833.json?publication_date=2025-02-18',
      },
      '2025-02833',
    ],
  ])('%s is told as one', (_what, changes, original) => {
    const correction = notice({
      title: 'Correction',
      abstract: null,
      agencies: agencies('president'),
      ...changes,
    });
    const { news, documents } = known(['documents', published(correction), MORNING]);
    expect(news).toEqual([changes.document_number]);
    expect(documents).toMatchObject([{ correctionOf: original }]);
  });

  it('of a document that was seen is told as one, also where it bears the number of the act', () => {
    const { news, documents } = known(
      ['documents', published(proclamation()), MORNING],
      ['documents', published(proclamation({ document_number: 'C1-2026-25001' })), NOON],
    );
    expect(news).toEqual(['2026-25001', 'C1-2026-25001']);
    expect(documents[1]).toMatchObject({ correctionOf: '2026-25001' });
  });
});

describe('how the lists stand', () => {
  it('is remembered with the last problem, until the list answers again', () => {
    const broken = look([], { isComplete: false, problem: 'http-500' });
    const { state } = known(
      ['documents', broken, MORNING],
      ['documents', broken, NOON],
      ['inspection', filed(), NOON],
    );
    expect(state.register).toMatchObject({
      lastLook: NOON,
      lastProblem: 'http-500',
      lists: {
        documents: { seen: '2026-11-20T11:05:00.000Z', tried: NOON, failures: 2, problem: 'http-500' },
        inspection: { seen: NOON, failures: 0, problem: null },
      },
    });
    const mended = then(state, ['documents', published(), '2026-11-24T18:00:00.000Z']);
    expect(mended.state.register).toMatchObject({ lastProblem: null, lists: { documents: { failures: 0 } } });
  });
});
