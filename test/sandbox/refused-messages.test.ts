import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { button, embed, legacy, link, long, many, row, text, v2 } from './bodies.ts';
import { call } from './bot.ts';
import { findingsIn } from './tree.ts';

let sandbox: Sandbox;
let messages: string;
beforeAll(async () => {
  sandbox = await startSandbox({ rateLimits: false });
  messages = `/channels/${sandbox.world.channel('general').data.id}/messages`;
});
afterAll(() => sandbox.close());

const REFUSED: [what: string, body: object, finding: string][] = [
  ['content over 2,000', { content: long(2001) }, 'content: BASE_TYPE_MAX_LENGTH'],
  ['content not text', { content: {} }, 'content: STRING_TYPE_CONVERT'],
  ['eleven embeds', { embeds: many(11, () => ({ title: 't' })) }, 'embeds: BASE_TYPE_MAX_LENGTH'],
  ['embed title', embed({ title: long(257) }), 'embeds.0.title: BASE_TYPE_MAX_LENGTH'],
  ['embed description', embed({ description: long(4097) }), 'embeds.0.description: BASE_TYPE_MAX_LENGTH'],
  ['embed footer', embed({ footer: { text: long(2049) } }), 'embeds.0.footer.text: BASE_TYPE_MAX_LENGTH'],
  ['embed author', embed({ author: { name: long(257) } }), 'embeds.0.author.name: BASE_TYPE_MAX_LENGTH'],
  [
    'embed fields',
    embed({ fields: many(26, () => ({ name: 'n', value: 'v' })) }),
    'embeds.0.fields: BASE_TYPE_MAX_LENGTH',
  ],
  [
    'field name',
    embed({ fields: [{ name: long(257), value: 'v' }] }),
    'embeds.0.fields.0.name: BASE_TYPE_MAX_LENGTH',
  ],
  [
    'field value',
    embed({ fields: [{ name: 'n', value: long(1025) }] }),
    'embeds.0.fields.0.value: BASE_TYPE_MAX_LENGTH',
  ],
  [
    'empty field value',
    embed({ fields: [{ name: 'n', value: ' ' }] }),
    'embeds.0.fields.0.value: BASE_TYPE_REQUIRED',
  ],
  [
    '6,001 in all embeds',
    { embeds: many(2, () => ({ title: 'x', description: long(3000) })) },
    'embeds: MAX_EMBED_SIZE_EXCEEDED',
  ],
  ['an embed with nothing', { embeds: [{ color: 1 }] }, 'embeds.0.description: BASE_TYPE_REQUIRED'],
  ['embed colour', embed({ color: 0x1000000 }), 'embeds.0.color: NUMBER_TYPE_MAX'],
  ['embed time', embed({ timestamp: 'today' }), 'embeds.0.timestamp: DATE_TIME_TYPE_PARSE'],
  ['embed address', embed({ url: 'nowhere' }), 'embeds.0.url: URL_TYPE_INVALID_URL'],
  ['embed scheme', embed({ url: 'ftp://x.example/' }), 'embeds.0.url: URL_TYPE_INVALID_SCHEME'],
  [
    'embed picture without file',
    embed({ image: { url: 'attachment://a.png' } }),
    'embeds.0.image.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
  ],
  [
    'attachment without file',
    { content: 'x', attachments: [{ id: '0', filename: 'a.png' }] },
    'attachments.0.id: ATTACHMENT_NOT_FOUND',
  ],
  [
    'mentions both ways',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ],
  [
    'mentions of an unknown kind',
    { content: 'x', allowed_mentions: { parse: ['all'] } },
    'allowed_mentions.parse.0: BASE_TYPE_CHOICES',
  ],
  ['nonce', { content: 'x', nonce: long(26) }, 'nonce: BASE_TYPE_MAX_LENGTH'],
  ['nonce enforced but missing', { content: 'x', enforce_nonce: true }, 'nonce: BASE_TYPE_REQUIRED'],
  ['a private message to a channel', { content: 'x', flags: 64 }, 'flags: MESSAGE_FLAGS_INVALID'],
  [
    'an answer to nothing',
    { content: 'x', message_reference: { message_id: '1' } },
    'message_reference: REPLIES_UNKNOWN_MESSAGE',
  ],
];

describe('a message is refused for', () => {
  it.each(REFUSED)('%s', async (_, body, finding) => {
    const answer = await call(sandbox, `POST ${messages}`, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(findingsIn(answer.body.errors)).toEqual([finding]);
  });

  it.each([
    ['nothing in it', {}],
    ['blanks only', { content: ' \n' }],
    ['no component', { flags: 32768 }],
  ])('%s', async (_, body) => {
    expect(await call(sandbox, `POST ${messages}`, body)).toMatchObject({
      status: 400,
      body: { code: 50006 },
    });
  });

  it('being no JSON', async () => {
    expect(await call(sandbox, `POST ${messages}`, '{')).toMatchObject({
      status: 400,
      body: { code: 50109 },
    });
  });

  it('a file over 10 MiB, a request over 25 MiB', async () => {
    const sizes = [[10 * 1024 * 1024 + 1], [9e6, 9e6, 9e6]];
    for (const files of sizes) {
      const form = new FormData();
      form.set('payload_json', '{"content":"x"}');
      for (const [index, size] of files.entries())
        form.set(`files[${index}]`, new Blob([new Uint8Array(size)]), 'a.bin');
      const response = await fetch(`${sandbox.api}/v10${messages}`, {
        method: 'POST',
        headers: { authorization: `Bot ${sandbox.token}` },
        body: form,
      });
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({ code: 40005 });
    }
  });

  it('more bytes of Japanese than Discord can stand, with a 500', async () => {
    const japanese = v2(text('鉄'.repeat(3500)));
    expect((await call(sandbox, `POST ${messages}`, japanese)).status).toBe(500);
    expect((await call(sandbox, `POST ${messages}`, v2(text('鉄'.repeat(3300))))).status).toBe(200);
  });
});

describe('an edit is refused for', () => {
  it('leaving nothing, or turning to Components V2 with old fields left', async () => {
    const { body } = await call(sandbox, `POST ${messages}`, { content: 'x' });
    const line = `PATCH ${messages}/${body.id}`;
    expect(await call(sandbox, line, { content: '' })).toMatchObject({ status: 400, body: { code: 50006 } });
    const turned = await call(sandbox, line, v2(text()));
    expect(findingsIn(turned.body.errors)).toEqual([
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
    expect((await call(sandbox, line, { ...v2(text()), content: null })).status).toBe(200);
    const back = await call(sandbox, line, { content: 'x', flags: 0 });
    expect(findingsIn(back.body.errors)).toEqual([
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
  });
});

it('what is at the limits passes', async () => {
  const bodies = [
    { content: long(2000) },
    embed({ title: long(256), description: long(4096), footer: { text: long(1648) } }),
    legacy(...many(5, (r) => row(...many(5, (c) => button({ custom_id: `${r}${c}`, label: long(80) }))))),
    legacy(row(link({ url: `https://x.example/${long(494)}` }))),
    v2(...many(40, () => text(long(100)))),
    { content: 'x', nonce: long(25), enforce_nonce: true },
  ];
  for (const body of bodies)
    expect(await call(sandbox, `POST ${messages}`, body)).toMatchObject({ status: 200 });
});

it('a misspelt field passes, with a warning', async () => {
  await call(sandbox, `POST ${messages}`, { content: 'x', embeds: [{ title: 't', titel: 't' }] });
  expect(sandbox.outbox.at(-1)?.verdict.warnings).toEqual([
    "embeds[0].titel is no field of Discord's; it is ignored",
  ]);
});
