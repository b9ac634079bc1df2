import { type APIMessage, ButtonStyle, ComponentType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Using } from '../../sandbox/drive/drive.ts';
import type { Handle } from '../../sandbox/drive/handle.ts';
import { en } from '../../src/lang/en.ts';
import { ja } from '../../src/lang/ja.ts';
import { callbacks, startTestBot, type TestBot } from './harness.ts';

const NEXT = '1|rate|country=JP|days=1';

let test: TestBot;
beforeAll(async () => {
  test = await startTestBot({}, { rateLimits: false });
});
afterAll(async () => {
  expect(callbacks(test.sandbox).filter(({ verdict }) => !verdict.accepted)).toEqual([]);
  await test.close();
});

/** A card that «Asker» asked for. */
async function card(
  options: Record<string, string | number> = { country: 'JP' },
  where: object = {},
): Promise<APIMessage> {
  return messageOf(await test.sandbox.drive.slash({ command: 'rate', options, user: 'Asker', ...where }));
}

function messageOf({ response }: Handle): APIMessage {
  if (response === null) throw new Error('there is no message');
  return response;
}

const press = (message: APIMessage, what: Partial<Using> = {}) =>
  test.sandbox.drive.press({ message, customId: NEXT, user: 'Asker', ...what });

describe('a button', () => {
  it("changes the asker's card in place", async () => {
    const message = await card();
    const pressed = await press(message);
    expect(pressed.response).toMatchObject({
      id: message.id,
      embeds: [{ description: '1 - 2026-11-22 en' }],
    });
    const again = await press(messageOf(pressed), { customId: '1|rate|country=JP|days=2', locale: 'ja' });
    expect(again.response).toMatchObject({ id: message.id, embeds: [{ title: '日本' }] });
  });

  it.each([
    ['a direct message', { context: 'bot-dm' }],
    ['a server that the bot is not in', { userInstalled: true }],
  ] as const)('works in %s', async (_place, where) => {
    const message = await card({ country: 'JP' }, where);
    expect((await press(message, where)).response).toMatchObject({ id: message.id, content: '' });
  });

  it('answers somebody else alone, with a note, and leaves the card as it is', async () => {
    const message = await card();
    const pressed = await press(message, { user: 'Other', locale: 'ja' });
    expect(pressed).toMatchObject({ ephemeral: true });
    expect(pressed.response).toMatchObject({ content: ja.error.notYours, embeds: [{ title: '日本' }] });
    expect(pressed.response?.id).not.toBe(message.id);
    expect(test.sandbox.state.messages.get(message.id)?.message.embeds).toEqual(message.embeds);
    // That private card is theirs: from now on it changes in place, and the note goes.
    const next = await press(messageOf(pressed), { user: 'Other', customId: '1|rate|country=JP|days=2' });
    expect(next.response).toMatchObject({ id: pressed.response?.id, content: '' });
  });

  it('of a private refusal turns that refusal into the answer', async () => {
    const refusal = await test.sandbox.drive.slash({
      command: 'rate',
      options: { country: 'X' },
      user: 'Asker',
    });
    const pressed = await press(messageOf(refusal), { customId: '1|rate|country=JP' });
    expect(pressed.response).toMatchObject({ id: refusal.response?.id, embeds: [{ title: 'Japan' }] });
  });

  it('does not replace a public card by a refusal', async () => {
    const message = await post('1|rate|country=X', test.sandbox.world.channel('general').data.id);
    const stored = test.sandbox.state.messages.get(message.id);
    const { interaction_metadata } = await card();
    if (stored) Object.assign(stored.message, { interaction_metadata });
    const pressed = await press(message, { customId: '1|rate|country=X' });
    expect(pressed).toMatchObject({ ephemeral: true, response: { content: '' } });
    expect(pressed.response?.id).not.toBe(message.id);
  });

  it('under a message that nobody asked for answers the one who pressed', async () => {
    const message = await post(NEXT);
    const pressed = await press(message);
    expect(pressed).toMatchObject({
      ephemeral: true,
      response: { content: '', embeds: [{ title: 'Japan' }] },
    });
  });

  it('that cannot be understood says so, privately, in both languages', async () => {
    const message = await card({ country: 'JP', days: 5 });
    const pressed = await press(message, { customId: '1|gone' });
    expect(pressed).toMatchObject({ ephemeral: true, response: { content: en.error.expiredButton } });
    const strange = await press(await post('another bot'), { customId: 'another bot', locale: 'ja' });
    expect(strange).toMatchObject({ ephemeral: true, response: { content: ja.error.expiredButton } });
    expect(test.logged).toContainEqual(expect.objectContaining({ reason: 'unknown-command' }));
  });

  it("of a server's settings asks for the right to manage the server", async () => {
    const customId = '1|settings|what=show';
    const message = await post(customId);
    for (const [locale, say] of [
      ['en-US', en],
      ['ja', ja],
    ] as const) {
      const refused = await press(message, { customId, locale });
      expect(refused).toMatchObject({ ephemeral: true });
      expect(refused.response?.embeds[0]?.description).toBe(say.settings.notPermitted);
    }
    const managed = await press(message, { customId, permissions: PermissionFlagsBits.ManageGuild });
    expect(managed.response?.embeds[0]?.title).toBe('Settings');
  });

  it('whose answer fails leaves the card and apologises privately', async () => {
    const message = await post('1|broken');
    const pressed = await press(message, { customId: '1|broken' });
    expect(pressed.ephemeral).toBe(true);
    expect(pressed.response?.content).toMatch(/\*\*bug-\d+\*\*/);
  });
});

describe('a menu whose choice is not ours', () => {
  it('is answered like a button that cannot be understood', async () => {
    const message = await post('menu', undefined, {
      type: ComponentType.StringSelect,
      custom_id: 'menu',
      min_values: 1,
      max_values: 1,
      options: [{ label: 'one', value: '1', default: false }],
    });
    const chosen = await test.sandbox.drive.select({ message, customId: 'menu', values: ['1'] });
    expect(chosen).toMatchObject({ ephemeral: true, response: { content: en.error.expiredButton } });
  });
});

/** A message that the bot posted by itself, with one button. */
async function post(customId: string, channel?: string, component?: object): Promise<APIMessage> {
  const { api, token, world } = test.sandbox;
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: 'x',
    custom_id: customId,
  };
  const response = await fetch(
    `${api}/v10/channels/${channel ?? world.channel('general').data.id}/messages`,
    {
      method: 'POST',
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        content: 'a digest',
        components: [{ type: ComponentType.ActionRow, components: [component ?? button] }],
      }),
    },
  );
  const message = await response.json();
  expect(message).toHaveProperty('id');
  return message as APIMessage;
}
