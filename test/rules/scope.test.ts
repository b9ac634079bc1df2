import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import type { Event } from '../../src/model/event.ts';
import { concernsEvent } from '../../src/rules/scope.ts';

const dataset = loadDataset();
const titled = (title: string): Event => {
  const found = dataset.events.find(({ title: { en } }) => en.replaceAll("'", '’') === title);
  if (found === undefined) throw new Error(`no event «${title}»`);
  return found;
};

describe('a desk for Japan and steel', () => {
  const scope = { countries: ['JP'], products: ['steel'] };
  const hears = (title: string) => concernsEvent(dataset, scope, titled(title));
  test.each([
    'Japanese steel tariff-rate quota opens',
    'Steel and aluminum duty doubled to 50%',
    '50% on steel and aluminum proclaimed',
    'Product-exclusion process opens',
    'Japan-U.S. Partnership on Trade launched',
  ])('hears of «%s»', (title) => expect(hears(title)).toBe(true));
  test.each([
    'South Korea agrees to a steel quota',
    'Australia exempted, quotas for Argentina and Brazil',
    'EU tariff-rate quotas open',
    'Steel duty on Turkey doubled to 50%',
    'Date for a change of the UK metal rate passes',
    'Semiconductor duty starts',
    'Canada’s surtax begins',
  ])('does not hear of «%s»', (title) => expect(hears(title)).toBe(false));

  test('Brazil, which no event of April 2026 names, hears of the new metal duties', () =>
    expect(
      concernsEvent(
        dataset,
        { countries: ['BR'], products: ['steel'] },
        titled('New metal duty scheme takes effect'),
      ),
    ).toBe(true));

  test('Germany hears of the EU while it is a member, the EU of its members', () => {
    const quotas = titled('EU tariff-rate quotas open');
    expect(concernsEvent(dataset, { countries: ['DE'], products: [] }, quotas)).toBe(true);
    expect(concernsEvent(dataset, { countries: ['GB'], products: [] }, quotas)).toBe(false);
    const german = { ...quotas, countries: ['US', 'DE'] };
    expect(concernsEvent(dataset, { countries: ['EU'], products: [] }, german)).toBe(true);
  });
});
