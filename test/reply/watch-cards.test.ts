import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../sandbox/check/message.ts';
import { renderReply } from '../../src/discord/render.ts';
import { messages } from '../../src/lang/languages.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import type { SeenDocument } from '../../src/model/stored.ts';
import type { Card } from '../../src/reply/reply.ts';
import { replyAsText } from '../../src/reply/text.ts';
import { changeNotice, dateNotice, documentNotice, massChangeNotice } from '../../src/reply/watch-cards.ts';
import { changedMeasures } from '../../src/rules/changes.ts';
import { formsOf } from '../../src/rules/measure-form.ts';
import { datesDue } from '../../src/rules/watching.ts';

const dataset = loadDataset();
const watcher = (country: string | null, product: string | null = null, language: 'en' | 'ja' = 'en') => ({
  country,
  product,
  language,
});
const reply = (card: Card) => ({ audience: 'public' as const, cards: [card], buttons: [], data: {} });
const text = (card: Card) => replyAsText(reply(card));
const due = (today: string, id: string) => {
  const found = datesDue(dataset, null, today).find(({ date }) => date.id === id);
  if (found === undefined) throw new Error(`${id} is not due on ${today}`);
  return found;
};

describe('a notice of a date', () => {
  test('says how far it is, from what to what, and under which act', () => {
    const notice = text(dateNotice(dataset, due('2026-12-02', '2027-01-01-wood-increase'), watcher('VN')));
    expect(notice).toMatch(/^In 30 days: Furniture to 30%, cabinets to 50%/);
    expect(notice).toContain('25% additional duty → 50% additional duty');
    expect(notice).toContain('Proclamation 11000 <https://www.federalregister.gov/');
    expect(notice).toContain('You watch Vietnam');
  });

  test('says that nothing changes for the country watched', () => {
    const notice = text(
      dateNotice(dataset, due('2027-01-01', '2027-01-01-wood-increase'), watcher('JP', null, 'ja')),
    );
    expect(notice).toMatch(/^きょう：家具30％/);
    expect(notice).toContain('日本：この日の税率変更なし');
  });

  test('tells a product its own changes only', () => {
    const notice = text(
      dateNotice(
        dataset,
        due('2026-12-31', '2027-01-01-wood-increase'),
        watcher(null, 'upholstered-furniture'),
      ),
    );
    expect(notice).toMatch(/^Tomorrow: /);
    expect(notice).toContain('Upholstered wooden furniture · all origins except');
    expect(notice).not.toContain('→ 50%');
  });

  test('of a quota says how it is run', () =>
    expect(text(dateNotice(dataset, due('2027-03-25', '2027-04-01-auto-gb-annual'), watcher('GB')))).toMatch(
      /In 7 days: UK car quota from 2026: the next period opens[\s\S]*25,000 a quarter/,
    ));
});

describe('a notice of changes', () => {
  const { 'uas-components-jp-2027': _, ...known } = formsOf(dataset);
  test('names goods, origin, duty and act', () => {
    const [change] = changedMeasures(known, dataset);
    if (change === undefined) throw new Error('no change');
    expect(text(changeNotice(dataset, change, watcher('JP')))).toMatch(
      /^Changed: Japan · Further drone components\n\nFurther drone components · Japan: new, 15% all-in ceiling.*from 2027-02-09 \(Proclamation 11055 <https:/,
    );
  });

  test('of many measures is one that counts them by program, and fits a message', () => {
    const all = changedMeasures({}, dataset);
    for (const language of ['en', 'ja'] as const) {
      const card = massChangeNotice(dataset, all, watcher(null, null, language));
      expect(text(card)).toContain(String(all.length));
      const { allowedMentions, ...body } = renderReply(reply(card), messages(language));
      expect(checkMessage({ ...body, allowed_mentions: allowedMentions }, 'channel')).toEqual([]);
      expect(body.embeds[0]?.description).toContain(messages(language).watch.counts.new(25));
    }
  });
});

test('a notice of a document says that it changes no answer yet', () => {
  const document: SeenDocument = {
    number: '2026-25001',
    title: 'Adjusting Imports of Steel Into the United States',
    kind: 'Proclamation',
    citation: null,
    url: 'https://www.federalregister.gov/d/2026-25001',
    publication: '2026-11-25',
    status: 'filed',
    correctionOf: null,
    firstSeen: '2026-11-23T14:00:00.000Z',
    announce: true,
  };
  const notice = text(documentNotice(dataset, document, watcher(null, 'steel')));
  expect(notice).toContain('not yet in the data');
  expect(notice).toContain('2026-25001 · on public inspection, to be published 2026-11-25');
  expect(notice).toContain('You watch Steel');
  expect(text(documentNotice(dataset, document, watcher(null, null, 'ja')))).toContain(
    '官報掲載予定：2026年11月25日',
  );
});
