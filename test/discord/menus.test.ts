import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Using } from '../../sandbox/drive/drive.ts';
import type { Handle } from '../../sandbox/drive/handle.ts';
import { menuRows } from '../../src/discord/menus.ts';
import { renderReply } from '../../src/discord/render.ts';
import { en } from '../../src/lang/en.ts';
import { ja } from '../../src/lang/ja.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import type { Button, MenuChoice } from '../../src/reply/reply.ts';
import { callbacks, startTestBot, type TestBot } from './harness.ts';

const choice = (
  label: string,
  options: MenuChoice['options'],
  rest: Partial<MenuChoice> = {},
): MenuChoice => ({
  label,
  command: 'quota',
  options,
  ...rest,
});
const menuOf = (...choices: MenuChoice[]) => menuRows([{ placeholder: 'Choose', choices }]);
const optionsOf = (...choices: MenuChoice[]) => menuOf(...choices)[0]?.components[0]?.options ?? [];

describe('a menu as Discord takes it', () => {
  it('has for each choice the question that it leads to, and marks the one that is shown', () => {
    expect(
      menuOf(
        choice('One', { country: 'GB', page: 1 }, { chosen: true }),
        choice('Two', { country: 'GB', page: 2 }, { description: 'pipe', chosen: false }),
      ),
    ).toEqual([
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: 'menu|0',
            placeholder: 'Choose',
            options: [
              { label: 'One', value: '1|quota|country=GB|page=1', default: true },
              { label: 'Two', value: '1|quota|country=GB|page=2', description: 'pipe' },
            ],
          },
        ],
      },
    ]);
  });

  it('leaves out what Discord would refuse: ids that are too long, empty labels, the same question twice', () => {
    const kept = optionsOf(
      choice('kept', { country: 'JP' }),
      choice('too long', { country: 'x'.repeat(100) }),
      choice(' ', { country: 'KR' }),
      choice('the same again', { country: 'JP' }),
    );
    expect(kept.map(({ label }) => label)).toEqual(['kept']);
    expect(menuOf(choice('too long', { country: 'x'.repeat(100) }))).toEqual([]);
    expect(menuOf()).toEqual([]);
  });

  it('has 25 choices at most, and cuts texts without cutting a character', () => {
    const many = optionsOf(...Array.from({ length: 30 }, (_, page) => choice(`Page ${page}`, { page })));
    expect(many).toHaveLength(25);
    const [long] = optionsOf(choice('鋼'.repeat(120), { page: 1 }, { description: '👩‍👩‍👧'.repeat(20) }));
    expect(long?.label).toHaveLength(100);
    expect(long?.description).toMatch(/^(👩‍👩‍👧)+…$/u);
    const [row] = menuRows([{ placeholder: 'x'.repeat(200), choices: [choice('a', {})] }]);
    expect(row?.components[0]?.placeholder).toHaveLength(150);
  });

  it('stands above the buttons, which have the rows that are left', () => {
    const buttons = Array.from(
      { length: 25 },
      (_, page): Button => ({ kind: 'ask', label: String(page), command: 'quota', options: { page } }),
    );
    const card = { tone: 'quota', title: 'Japan', lead: 'a quota', sections: [] } as const;
    const menus = ['a', 'b'].map((placeholder) => ({ placeholder, choices: [choice('x', { page: 1 })] }));
    const { components } = renderReply(
      { audience: 'public', cards: [{ ...card, sections: [] }], buttons, menus, data: {} },
      en,
    );
    expect(components.map((row) => row.components.length)).toEqual([1, 1, 5, 5, 5]);
    expect(components.map((row) => row.components[0]?.type).slice(0, 3)).toEqual([
      ComponentType.StringSelect,
      ComponentType.StringSelect,
      ComponentType.Button,
    ]);
  });
});

describe('the menus of /quota in Discord', () => {
  let test: TestBot;
  beforeAll(async () => {
    test = await startTestBot({ commands, dataset: loadDataset() }, { rateLimits: false });
  });
  afterAll(async () => {
    expect(callbacks(test.sandbox).filter(({ verdict }) => !verdict.accepted)).toEqual([]);
    await test.close();
  });

  const japan = { country: 'JP', product: 'steel', date: '2022-04-01' };
  const card = async (options: Record<string, string> = japan): Promise<APIMessage> =>
    messageOf(await test.sandbox.drive.slash({ command: 'quota', options, user: 'Asker' }));
  const choose = (message: APIMessage, value: string, what: Partial<Using> = {}) =>
    test.sandbox.drive.select({ message, customId: 'menu|0', values: [value], user: 'Asker', ...what });
  const page = (number: number) =>
    `1|quota|country=JP|date=2022-04-01|quota=quota-steel-jp-2022|page=${number}`;

  it('lead to the question that is chosen, in place, and mark it', async () => {
    const message = await card();
    const chosen = await choose(message, page(3));
    expect(chosen.response?.id).toBe(message.id);
    expect(chosen.response?.embeds[0]?.description).toContain('**Categories (page 3 of 6)**');
    expect(defaults(messageOf(chosen))).toEqual([page(3)]);
    const back = await choose(messageOf(chosen), page(1), { locale: 'ja' });
    expect(back.response?.embeds[0]?.description).toContain('**関税割当');
    expect(defaults(messageOf(back))).toEqual([page(1)]);
  });

  it('are answered privately for somebody else, and the card stays', async () => {
    const message = await card();
    const other = await choose(message, page(2), { user: 'Other' });
    expect(other).toMatchObject({ ephemeral: true, response: { content: en.error.notYours } });
    expect(other.response?.embeds[0]?.description).toContain('page 2 of 6');
    expect(test.sandbox.state.messages.get(message.id)?.message.embeds).toEqual(message.embeds);
  });

  it('lead from several quotas to one of them, and between its pages', async () => {
    const message = await card({ country: 'GB', product: 'aluminum', date: '2024-06-01' });
    const foil = '1|quota|country=GB|date=2024-06-01|quota=quota-aluminum-gb-foil-2022';
    const chosen = await choose(message, foil);
    expect(chosen.response?.embeds[0]?.description).toContain('9,300 t a year');
    expect(defaults(messageOf(chosen))).toContain(foil);
  });

  it('of a quota that is no longer known are refused kindly, to the reader alone', async () => {
    const message = await card();
    const gone = `1|quota|country=JP|quota=gone`;
    const stored = test.sandbox.state.messages.get(message.id)?.message;
    for (const row of stored?.components ?? [])
      if (row.type === ComponentType.ActionRow)
        for (const component of row.components)
          if (component.type === ComponentType.StringSelect)
            component.options.push({ label: 'Old', value: gone });
    const refused = await choose(stored ?? message, gone, { locale: 'ja' });
    expect(refused).toMatchObject({ ephemeral: true });
    expect(refused.response?.embeds[0]?.description).toContain(ja.quotas.unknownQuota('gone'));
  });
});

function messageOf({ response }: Handle): APIMessage {
  if (response === null) throw new Error('there is no message');
  return response;
}

/** The values that a message's menus mark. */
function defaults({ components = [] }: APIMessage): string[] {
  return components.flatMap((row) =>
    row.type !== ComponentType.ActionRow
      ? []
      : row.components.flatMap((component) =>
          component.type === ComponentType.StringSelect
            ? component.options.filter((option) => option.default === true).map(({ value }) => value)
            : [],
        ),
  );
}
