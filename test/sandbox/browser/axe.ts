import AxeSource from 'axe-core';
import type { Page } from 'playwright-core';

/** What would keep somebody with a screen reader, a keyboard or weak eyes from using the page; only some rules, or a part of it. */
export async function seriousFaults(
  page: Page,
  rules: readonly string[] | null,
  part = 'html',
): Promise<string[]> {
  await page.evaluate(AxeSource.source);
  return page.evaluate(
    async ([only, where]) => {
      const { axe } = window as unknown as { axe: typeof AxeSource };
      const options = only === null ? {} : { runOnly: [...only] };
      const { violations } = await axe.run(where, { ...options, resultTypes: ['violations'] });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    },
    [rules, part] as const,
  );
}
