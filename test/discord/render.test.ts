import { ButtonStyle } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../src/discord/colours.ts';
import { renderNotice, renderReply } from '../../src/discord/render.ts';
import { en } from '../../src/lang/en.ts';
import type { Button, Card, Reply } from '../../src/reply/reply.ts';

const card: Card = { tone: 'quota', title: 'Japan', lead: 'a quota', sections: [], footer: 'as of today' };
const replyOf = (cards: Card[], buttons: Button[] = []): Reply => ({
  audience: 'public',
  cards,
  buttons,
  data: {},
});
const render = (cards: Card[], buttons: Button[] = []) => renderReply(replyOf(cards, buttons), en);

describe('a reply as a Discord message', () => {
  it('is a coloured embed that pings nobody', () => {
    expect(render([card])).toEqual({
      content: '',
      embeds: [
        { color: COLOURS.quota, title: 'Japan', description: 'a quota', footer: { text: 'as of today' } },
      ],
      components: [],
      allowedMentions: { parse: [] },
    });
    expect(renderNotice('sorry')).toMatchObject({ content: 'sorry', allowedMentions: { parse: [] } });
  });

  it('puts a note above the cards', () => {
    expect(renderReply(replyOf([card]), en, 'for you alone').content).toBe('for you alone');
  });

  it('has no empty parts', () => {
    expect(render([{ ...card, title: ' ', footer: '' }]).embeds).toEqual([
      { color: COLOURS.quota, description: 'a quota' },
    ]);
  });

  it('is an error when it would show nothing', () => {
    expect(() => render([])).toThrow(/without a card/);
    expect(() => render([{ tone: 'none', title: '', lead: '', sections: [] }])).toThrow(/without a card/);
  });

  it('puts buttons in rows of five, twenty-five at most', () => {
    const buttons = Array.from(
      { length: 28 },
      (_, days): Button => ask(String(days), { country: 'JP', days }),
    );
    const { components } = render([card], buttons);
    expect(components.map((row) => row.components.length)).toEqual([5, 5, 5, 5, 5]);
    expect(render([card], buttons.slice(0, 7)).components.map((row) => row.components.length)).toEqual([
      5, 2,
    ]);
  });

  it('leaves out buttons that Discord would refuse', () => {
    const kept: Button = { kind: 'link', label: 'Source', url: `https://example.com/${'x'.repeat(492)}` };
    const { components } = render(
      [card],
      [
        ask('one', { country: 'JP' }),
        ask('the same again', { country: 'JP' }),
        ask('too long', { country: 'x'.repeat(100) }),
        ask(' ', { country: 'KR' }),
        kept,
        { kind: 'link', label: 'too long', url: `${kept.url}x` },
        { kind: 'link', label: 'no address', url: 'federalregister.gov' },
        { kind: 'link', label: 'no web address', url: 'javascript:alert(1)' },
      ],
    );
    expect(components).toHaveLength(1);
    expect(components[0]?.components).toMatchObject([
      { style: ButtonStyle.Secondary, label: 'one', custom_id: '1|rate|country=JP' },
      { style: ButtonStyle.Link, label: 'Source' },
    ]);
  });

  it('cuts a label without cutting a character', () => {
    const [row] = render([card], [ask('👩‍👩‍👧'.repeat(20), { country: 'JP' })]).components;
    const [button] = row?.components ?? [];
    expect(button).toMatchObject({ label: `${'👩‍👩‍👧'.repeat(9)}…` });
  });

  it('never exceeds what Discord takes, whatever the cards', () => {
    const text = fc.string({ unit: 'binary', maxLength: 5_000, size: 'max' });
    const cards = fc.array(
      fc.record({
        tone: fc.constantFrom('duty', 'quota', 'exempt', 'none'),
        title: text,
        lead: fc.oneof(text, fc.constant('lead')),
        sections: fc.array(
          fc.record({ heading: fc.constant('heading'), rows: fc.array(text, { maxLength: 4 }) }),
          {
            maxLength: 2,
          },
        ),
        footer: text,
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(cards, (some) => {
        const { embeds } = render([{ ...card, tone: 'duty' }, ...some]);
        const parts = embeds.map(({ title = '', description = '', footer }) => [
          title,
          description,
          footer?.text ?? '',
        ]);
        expect(embeds.length).toBeLessThanOrEqual(10);
        expect(parts.flat().join('').length).toBeLessThanOrEqual(6_000);
        for (const [title = '', description = '', footer = ''] of parts) {
          expect(title.length).toBeLessThanOrEqual(256);
          expect(description.length).toBeLessThanOrEqual(4_096);
          expect(footer.length).toBeLessThanOrEqual(2_048);
          expect((title + description + footer).isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the colours', () => {
  const themes = { dark: 0x2b2d31, darkest: 0x242429, light: 0xf2f3f5, white: 0xffffff };
  it.each(Object.entries(COLOURS))('of %s stand out in dark and light themes', (_tone, colour) => {
    for (const background of Object.values(themes))
      expect(contrast(colour, background)).toBeGreaterThanOrEqual(3);
  });
});

function ask(label: string, options: Record<string, string | number>): Button {
  return { kind: 'ask', label, command: 'rate', options };
}

// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
function contrast(a: number, b: number): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}
function luminance(colour: number): number {
  const [r = 0, g = 0, b = 0] = [16, 8, 0]
    .map((shift) => ((colour >> shift) & 255) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
