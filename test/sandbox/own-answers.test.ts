import * as spec from 'discord-api-spec/zod';
import { expect, it } from 'vitest';
import { safeParse } from 'zod/v4/core';
import { startSandbox } from '../../sandbox/server.ts';
import { v2 } from './bodies.ts';
import { call } from './bot.ts';

// Discord writes times with an offset, +00:00, which the generated schema's date format does not know.
const inZulu = (body: unknown) => JSON.parse(JSON.stringify(body).replaceAll('000+00:00', 'Z')) as unknown;

it('what the sandbox answers is what Discord’s own description says', async () => {
  const sandbox = await startSandbox({ rateLimits: false });
  const app = sandbox.applicationId;
  const channel = sandbox.world.channel('general').data.id;
  const guild = sandbox.world.channel('general').guildId;
  const user = sandbox.world.user('Reader').id;
  const embed = {
    title: 't',
    fields: [{ name: 'n', value: 'v' }],
    image: { url: 'https://x.example/a.png' },
  };
  const section = {
    type: 9,
    components: [{ type: 10, content: 'x' }],
    accessory: { type: 2, style: 1, label: 'l', custom_id: 'c' },
  };
  const full = v2({
    type: 17,
    components: [section, { type: 14 }, { type: 12, items: [{ media: { url: 'https://x.example/a.png' } }] }],
  });
  const option = { type: 3, name: 'o', description: 'd', choices: [{ name: 'a', value: 'a' }] };
  const sends: [string, unknown, Parameters<typeof safeParse>[0]][] = [
    ['GET /gateway/bot', undefined, spec.GatewayBotResponseSchema],
    ['GET /users/@me', undefined, spec.UserPIIResponseSchema],
    ['GET /applications/@me', undefined, spec.PrivateApplicationResponseSchema],
    ['GET /oauth2/applications/@me', undefined, spec.PrivateApplicationResponseSchema],
    [`GET /guilds/${guild}?with_counts=true`, undefined, spec.GuildWithCountsResponseSchema],
    [`GET /channels/${channel}`, undefined, spec.GuildChannelResponseSchema],
    ['POST /users/@me/channels', { recipient_id: user }, spec.PrivateChannelResponseSchema],
    [`POST /channels/${channel}/messages`, { content: 'x', embeds: [embed] }, spec.MessageResponseSchema],
    [`POST /channels/${channel}/messages`, full, spec.MessageResponseSchema],
    [
      `POST /applications/${app}/commands`,
      { name: 'a', description: 'd', options: [option] },
      spec.ApplicationCommandResponseSchema,
    ],
  ];
  for (const [line, body, schema] of sends) {
    const answer = await call(sandbox, line, body);
    expect(answer.status, line).toBeLessThan(300);
    expect(safeParse(schema, inZulu(answer.body)).error?.issues, line).toBeUndefined();
  }
  const slash = sandbox.drive.slash({ command: 'a' });
  const record = [...sandbox.state.interactions.values()].at(-1);
  const line = `POST /interactions/${record?.id}/${record?.token}/callback?with_response=true`;
  const answer = await call(sandbox, line, { type: 4, data: { embeds: [embed] } });
  const { error } = safeParse(spec.InteractionCallbackResponseSchema, inZulu(answer.body));
  expect(error?.issues).toBeUndefined();
  expect((await slash).response?.embeds[0]?.title).toBe('t');
  await sandbox.close();
});
