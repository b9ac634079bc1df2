import type { JSHandle } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Around } from './around.ts';
import { ATTACKS, MARKDOWN } from './markdown-cases.ts';

type Markdown = typeof import('../../../sandbox/page/client/markdown.js');

/** Discord’s markdown becomes HTML, and nothing that people write becomes more. */
export function markdownTests(around: () => Around): void {
  let markdown: JSHandle<Markdown>;

  /** What does a text of Discord become, as HTML that the page made and sanitized? */
  const rendered = (text: string): Promise<string> =>
    markdown.evaluate(({ createMarkdown }, source) => {
      const name = (kind: string) => (id: string) => `${kind}${id}<i>`;
      const time = (seconds: number) => ({ text: String(seconds), title: '"><b>' });
      const names = { user: name('user'), channel: name('channel'), role: name('role'), time };
      const box = document.createElement('div');
      box.append(createMarkdown(names).block(source));
      return box.innerHTML.trim();
    }, text);

  describe('Discord’s markdown', () => {
    beforeAll(async () => {
      markdown = await around().watched.page.evaluateHandle('import("/page/client/markdown.js")');
    });

    it.each(MARKDOWN)('becomes HTML: %j', async (text, expected) => {
      const html = (await rendered(text)).replaceAll(/>\n+</g, '><');
      expect(html).toBe(expected);
    });

    it.each(ATTACKS)('is no way in: %s', async (text) => {
      const html = await rendered(text);
      const found = await markdown.evaluate((_, source) => {
        const parsed = new DOMParser().parseFromString(source, 'text/html');
        const all = [...parsed.body.querySelectorAll('*')];
        const attributes = all.flatMap((element) => [...element.attributes]);
        return {
          tags: all.map(({ localName }) => localName),
          names: attributes.map(({ name }) => name),
          hrefs: all.flatMap((element) => element.getAttribute('href') ?? []),
          hacked: 'hacked' in window,
        };
      }, html);
      const tags = ['p', 'a', 'span', 'time', 'code', 'pre', 'strong', 'em', 'br', 'del', 'u'];
      expect(found.tags.filter((tag) => !tags.includes(tag))).toEqual([]);
      const names = ['href', 'title', 'class', 'target', 'rel', 'role', 'tabindex', 'aria-expanded'];
      expect(found.names.filter((name) => !names.includes(name))).toEqual([]);
      expect(
        found.hrefs.filter(
          (href) => !href.startsWith('https://a.example') && !href.startsWith('https://elsewhere.example/'),
        ),
      ).toEqual([]);
      expect(found.hacked).toBe(false);
    });
  });
}
