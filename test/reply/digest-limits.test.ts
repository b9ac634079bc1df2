import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkMessage, isEmptyMessage } from '../../sandbox/check/message.ts';
import { renderReply } from '../../src/discord/render.ts';
import { type Language, messages } from '../../src/lang/languages.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import type { SeenDocument } from '../../src/model/stored.ts';
import { type DigestOrder, digestCards, emptyDigestCard } from '../../src/reply/digest-cards.ts';
import { changedMeasures } from '../../src/rules/changes.ts';
import { addDays } from '../../src/rules/days.ts';

const dataset = loadDataset();
const document: SeenDocument = {
  number: '2026-25001',
  title: 'Adjusting Imports of [Steel] *and* @everyone Into the United States',
  kind: 'Proclamation',
  citation: '91 FR 70001',
  url: 'https://www.federalregister.gov/d/2026-25001',
  publication: '2026-11-20',
  status: 'published',
  correctionOf: null,
  firstSeen: '2026-11-20T14:00:00.000Z',
  announce: true,
};
const day = fc.oneof(
  fc.integer({ min: 0, max: 6000 }).map((n) => addDays('2018-01-01', n)),
  fc.constantFrom('2027-01-01', '2028-02-29', '2027-02-28', '2026-12-31'),
);
const changes = changedMeasures({}, dataset);
const places = fc.array(fc.constantFrom(...dataset.country.keys(), ...dataset.group.keys()), {
  maxLength: 25,
});
const programs = fc.array(fc.constantFrom(...dataset.programs.map(({ id }) => id)), { maxLength: 25 });
const documents = fc.array(
  fc.record({
    number: fc.stringMatching(/^2026-\d{5}$/),
    title: fc.oneof(fc.constant(document.title), fc.string({ unit: 'binary', minLength: 1, maxLength: 900 })),
    status: fc.constantFrom('filed' as const, 'published' as const, 'withdrawn' as const),
  }),
  { maxLength: 30 },
);

test('any day, cadence, filter, language and news: one to three cards that Discord takes, or nothing', () =>
  fc.assert(
    fc.property(
      fc.record({
        day,
        cadence: fc.constantFrom('daily' as const, 'weekly' as const, 'monthly' as const),
        language: fc.constantFrom<Language>('en', 'ja'),
        countries: places,
        products: programs,
        away: fc.option(fc.integer({ min: 1, max: 90 }), { nil: null }),
        changed: fc.integer({ min: 0, max: 60 }),
        seen: documents,
      }),
      ({ away, changed, seen, ...choice }) => {
        const asked: DigestOrder = {
          ...choice,
          since: away === null ? null : addDays(choice.day, -away),
          changes: changes.slice(0, changed),
          documents: seen.map((one) => ({ ...document, ...one })),
        };
        const cards = digestCards(dataset, asked);
        expect(cards.length).toBeLessThanOrEqual(3);
        for (const some of [cards, [emptyDigestCard(dataset, asked)]]) {
          if (some.length === 0) continue;
          const { allowedMentions, ...body } = renderReply(
            { audience: 'public', cards: some, buttons: [], data: {} },
            messages(asked.language),
          );
          const sent = { ...body, allowed_mentions: allowedMentions };
          expect(checkMessage(sent, 'channel')).toEqual([]);
          expect(isEmptyMessage(sent)).toBe(false);
          expect(body.embeds).toHaveLength(some.length);
          expect(some.at(-1)?.footer).toMatch(/2026/);
        }
      },
    ),
    { numRuns: 150 },
  ));
