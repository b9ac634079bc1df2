import { describe, expect, test } from 'vitest';
import { PARTS } from '../../commands/partner-question.ts';
import { messages } from '../../src/lang/languages.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import { fitCards } from '../../src/reply/fit.ts';
import { withoutMarkdown } from '../../src/reply/markdown.ts';
import { replyAsText } from '../../src/reply/text.ts';
import { partnerEvents, partnerQuotas } from '../../src/rules/partner.ts';
import { partsOf } from '../../src/rules/partner-facts.ts';
import { settle } from './settled.ts';

const dataset = loadDataset();
const { ask, text, refusal } = settle();

/** All pages of a part as plain text. */
async function whole(country: string, part: string, language: 'en' | 'ja' = 'en'): Promise<string> {
  const pages: string[] = [];
  for (let page = 1; page < 60; page += 1) {
    const reply = await ask('partner', { country, part, page }, { language });
    pages.push(replyAsText(reply));
    const next = reply.buttons.some(
      (button) => button.kind === 'ask' && button.command === 'partner' && button.options.page === page + 1,
    );
    if (!next) break;
  }
  return pages.join('\n');
}

describe('Japan: the founding document', () => {
  test('every fact stands in some part, in both languages, with its date and its source', async () => {
    for (const language of ['en', 'ja'] as const) {
      const parts = new Map<string, string>();
      for (const part of PARTS) parts.set(part, await whole('JP', part, language));
      for (const fact of dataset.partners)
        for (const part of partsOf(fact)) {
          expect(parts.get(part), `${fact.id} in ${part}`).toContain(fact.statement[language]);
          for (const source of fact.sources) expect(parts.get(part), fact.id).toContain(source);
          for (const { name, office } of fact.people) {
            expect(parts.get(part)).toContain(name[language]);
            expect(parts.get(part)).toContain(office[language]);
          }
        }
    }
  });

  test('the 14 meetings in order, people with office', async () => {
    const answer = await whole('JP', 'meetings');
    const dates = [...answer.matchAll(/^\((\d+)\) (\S+)/gm)].map(([, number, date]) => `${number} ${date}`);
    expect(dates).toEqual([
      '1 2021-03-23',
      '2 2021-03-24',
      '3 2021-04-08',
      '4 2021-04-15',
      '5 2021-07-02',
      '6 2021-08-31',
      '7 2021-11-04',
      '8 2021-11-05',
      '9 2021-11-15',
      '10 2021-11-17',
      '11 2021-11-30',
      '12 2022-01-06',
      '13 2022-01-21',
      '14 2022-02-09',
    ]);
    expect(answer).toContain('Katherine Tai (U.S. Trade Representative)');
    expect(answer).toContain('Valdis Dombrovskis (Executive Vice-President of the European Commission)');
  });

  test('frameworks with their later course', async () => {
    const answer = await whole('JP', 'frameworks');
    for (const name of [
      'CoRe',
      'JUCIP',
      '2+2',
      'Climate Partnership',
      'Partnership on Trade',
      'IPEF',
      'trilateral',
    ])
      expect(answer).toContain(name);
    expect(answer).toContain('2022-05-04 First JUCIP ministerial');
    expect(answer).toContain('2023-11-14 Second ministerial of the economic 2+2');
    expect(answer).toContain('2024-02-24 IPEF Supply Chain Agreement in force');
  });

  test('investment and jobs with as-of years', async () => {
    const answer = await whole('JP', 'investment');
    expect(answer).toContain('61.1 trillion yen');
    expect(answer).toContain('as of 2020-12-31');
    expect(answer).toMatch(/974,000 .*2019/);
    const japanese = await whole('JP', 'investment', 'ja');
    expect(japanese).toContain('2020年12月31日時点');
  });

  test('promotion programmes, positions on the WTO, and the measures beside the law', async () => {
    expect(await whole('JP', 'promotion')).toContain('SelectUSA');
    const [first] = (await ask('partner', { country: 'JP', part: 'positions' })).cards[0]?.sections ?? [];
    expect(first?.rows.slice(0, 3).join()).toContain('doubts that the measures are consistent with the WTO');
    const seen = await whole('JP', 'seen');
    expect(seen).toContain(
      'In the data: Steel: tariff-rate quota, 0% within 1.25 million t a year, 25% above',
    );
    expect(seen).toContain('from 2022-04-01 until 2025-03-12 (Proclamation 10356');
    expect(seen).toContain('February 2022 is the announcement (February 7)');
  });

  test('the later course: every event after 2022-02-09', async () => {
    const answer = await whole('JP', 'course');
    const later = dataset.events.filter(
      ({ countries, date }) => countries.includes('JP') && date > '2022-02-09',
    );
    expect(later.length).toBeGreaterThan(70);
    for (const { title } of later) expect(answer).toContain(title.en);
  });

  test('the menu leads to every part, and marks the one that is open', async () => {
    const { menus } = await ask('partner', { country: 'JP', part: 'frameworks' });
    const [menu] = menus ?? [];
    expect(menu?.choices.map(({ options }) => options.part)).toEqual([...PARTS]);
    expect(menu?.choices.filter(({ chosen }) => chosen === true).map(({ options }) => options.part)).toEqual([
      'frameworks',
    ]);
  });
});

describe('other partners', () => {
  test('the EU: quotas, disputes, retaliation, agreements', async () => {
    expect(await whole('EU', 'quotas')).toContain('EU steel quota 2022–2023');
    const disputes = await whole('EU', 'disputes');
    expect(disputes).toContain('The EU and Canada open WTO disputes DS548 and DS550');
    expect(disputes).toContain('first-stage duties on EUR 2.8 billion');
    expect(await whole('EU', 'agreements')).toContain('U.S.-EU joint statement on steel and aluminum');
  });

  test('a member state has the EU’s too, marked; the EU has its members’', async () => {
    const germany = await whole('DE', 'quotas');
    expect(germany).toMatch(/EU steel quota 2022–2023.*\[European Union\]/);
    const ofMembers = partnerEvents(dataset, 'EU').filter(({ via }) => via.length > 0);
    expect(ofMembers.flatMap(({ via }) => via)).toEqual(expect.arrayContaining(['DE']));
    expect(await whole('EU', 'events')).toContain('[Germany');
  });

  test('the United Kingdom: the EU’s through 2020-01-31, its own from then on', () => {
    const through = partnerEvents(dataset, 'GB').filter(({ via }) => via.includes('EU'));
    expect(through.length).toBeGreaterThan(0);
    expect(through.every(({ record }) => record.date < '2020-02-01')).toBe(true);
    expect(partnerQuotas(dataset, 'GB').map(({ record }) => record.area)).not.toContain('EU');
  });

  test('Brazil: an absolute quota with its end, and no document', async () => {
    const answer = await text('partner', { country: 'Brazil' });
    expect(answer).toMatch(
      /Brazilian steel absolute quota: absolute quota of 4,187,000 t a year, from 2018-06-01 until 2025-03-12/,
    );
    expect(answer).not.toContain('founding document');
  });

  test('the Emirates: a quota that never opened is told so', async () =>
    expect(await whole('AE', 'quotas')).toContain('announced for 2021-02-03, never opened'));

  test('a country with nothing of its own gets a kind answer, and the duties that everybody pays', async () => {
    const answer = await text('partner', { country: 'Bhutan' });
    expect(answer).toContain('No quota deal, dispute, agreement or event is known with Bhutan by name');
    expect(answer).toContain('50% additional duty');
    expect(await text('partner', { country: 'ブータン' }, { language: 'ja' })).toContain(
      'ブータンを名指しした',
    );
  });

  test('the United Kingdom: how many of its quotas are shown, and the short one of 2025 is not «a year»', async () => {
    const text = replyAsText(await ask('partner', { country: 'GB' }));
    expect(text).toContain('Quota deals (4 of 6)');
    expect(text).toContain('65,205 vehicles for 2025-06-30 to 2025-12-31');
    expect(text).not.toContain('65,205 vehicles a year');
  });
  test('the United States: outside, without the events that all name it', async () => {
    const reply = await ask('partner', { country: 'US' });
    expect(reply.cards[0]?.lead).toContain('Section 232 measures do not reach its goods');
    expect(reply.data).toMatchObject({ measures: [], events: [] });
  });

  test('an unknown country is refused; an unknown part is the overview', async () => {
    expect(await refusal('partner', { country: 'Atlantis' })).toBe('unknown-country');
    expect((await ask('partner', { country: 'JP', part: 'gossip' })).data).toMatchObject({
      part: 'overview',
    });
  });
});

test('no card loses a row: every part and page of the partners with most to tell, in both languages', async () => {
  for (const language of ['en', 'ja'] as const)
    for (const country of ['JP', 'EU', 'GB', 'CA'])
      for (const part of PARTS.filter((one) => one !== 'overview'))
        for (let page = 1; page < 40; page += 1) {
          const reply = await ask('partner', { country, part, page }, { language });
          const [card] = reply.cards;
          if (card === undefined) throw new Error('no card');
          const [fitted] = fitCards([card], messages(language));
          for (const { rows } of card.sections)
            for (const row of rows) expect(fitted?.description, `${country} ${part} ${page}`).toContain(row);
          const next = reply.buttons.some(
            (button) => button.kind === 'ask' && button.options.page === page + 1,
          );
          if (!next) break;
        }
});

test('the shape for scripts, and the buttons', async () => {
  const reply = await ask('partner', { country: '日本' });
  expect(reply.data).toMatchObject({
    command: 'partner',
    country: 'JP',
    today: '2026-11-24',
    part: 'overview',
    verifiedThrough: '2026-10-10',
    quotas: [{ id: 'quota-steel-jp-2022', annualVolume: 1_250_000, via: [] }],
  });
  const { facts, events } = reply.data as { facts: unknown[]; events: unknown[] };
  expect(facts).toHaveLength(116);
  expect(events.length).toBeGreaterThan(100);
  expect(reply.buttons.map((button) => (button.kind === 'ask' ? button.command : ''))).toEqual([
    'tariff',
    'history',
    'events',
    'quota',
    'help',
  ]);
  expect(withoutMarkdown(reply.cards[0]?.lead ?? '')).toContain('116 facts');
});
