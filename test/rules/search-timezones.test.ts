import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/model/dataset.ts';
import { findTimezone, suggestTimezones } from '../../src/rules/search-timezones.ts';
import { COMMON_TIMEZONES } from '../../src/rules/timezone-words.ts';

const dataset = loadDataset();
const find = (text: string) => {
  const found = findTimezone(dataset, text);
  return found.found ? found.value : found.nearest;
};

describe('a time zone by what people call it', () => {
  test.each([
    ['Asia/Tokyo', 'Asia/Tokyo'],
    ['asia/tokyo', 'Asia/Tokyo'],
    ['Tokio', 'Asia/Tokyo'],
    ['JST', 'Asia/Tokyo'],
    ['日本時間', 'Asia/Tokyo'],
    ['日本', 'Asia/Tokyo'],
    ['東京 (Asia/Tokyo)', 'Asia/Tokyo'],
    ['ET', 'America/New_York'],
    ['EST', 'America/New_York'],
    ['米国東部時間', 'America/New_York'],
    ['Washington, D.C.', 'America/New_York'],
    ['US/Eastern', 'America/New_York'],
    ['utc', 'UTC'],
    ['EU', 'Europe/Brussels'],
    ['ドイツ', 'Europe/Berlin'],
    ['China', 'Asia/Shanghai'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Kyiv', 'Europe/Kyiv'],
  ])('%s: %s', (text, zone) => expect(find(text)).toBe(zone));

  test.each(['Brazil', 'US', 'Atlantis', '+09:00', 'CST', '', 'x'.repeat(5000)])(
    '%s names no one zone, and three are told',
    (text) => expect(find(text)).toHaveLength(3),
  );

  test('every zone that Intl knows is found by its name', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const found = find(zone);
      expect(typeof found).toBe('string');
      expect(sameClock(String(found), zone)).toBe(true);
    }
  });

  test('every common one is a zone, and an empty field offers 25 of them', () => {
    for (const { zone } of COMMON_TIMEZONES)
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    expect(suggestTimezones(dataset, '', 'ja')[1]).toEqual({
      name: '東京 (Asia/Tokyo)',
      value: 'Asia/Tokyo',
    });
    expect(suggestTimezones(dataset, '', 'en')).toHaveLength(25);
  });
});

/** Do two names stand for one zone? */
function sameClock(a: string, b: string): boolean {
  const [first, second] = [a, b].map(
    (timeZone) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone,
  );
  return first === second;
}
