import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { call } from './bot.ts';
import { findingsIn } from './tree.ts';

let sandbox: Sandbox;
let now = Date.UTC(2026, 0, 1);
beforeAll(async () => {
  sandbox = await startSandbox({ rateLimits: false, clock: () => now });
  const text = { type: 3, name: 'text', description: 'd', autocomplete: true };
  const number = { type: 4, name: 'number', description: 'd', autocomplete: true };
  const list = [{ name: 'a', description: 'd', options: [text, number] }];
  await call(sandbox, `PUT /applications/${sandbox.applicationId}/commands`, list);
});
afterAll(() => sandbox.close());

/** Lets a user act, and gives the addresses to answer at. Nobody answers in time; that is not what is tested here. */
function asked(act: Promise<unknown>) {
  act.catch(() => {});
  const record = [...sandbox.state.interactions.values()].at(-1);
  const webhook = `/webhooks/${sandbox.applicationId}/${record?.token}`;
  return { callback: `POST /interactions/${record?.id}/${record?.token}/callback`, webhook };
}
const within = { answerWithin: 50, resolveWithin: 50 };
const slash = () => asked(sandbox.drive.slash({ command: 'a', ...within }));
const typing = (focused: string) => asked(sandbox.drive.autocomplete({ command: 'a', focused, ...within }));

async function pressed() {
  const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'l', custom_id: 'c' }] }];
  const { callback, webhook } = slash();
  await call(sandbox, callback, { type: 4, data: { content: 'x', components } });
  const { body } = await call(sandbox, `GET ${webhook}/messages/@original`);
  return asked(sandbox.drive.press({ message: String(body.id), customId: 'c', ...within }));
}

async function modal() {
  const input = { type: 4, custom_id: 'i', style: 1, required: false };
  const data = { custom_id: 'm', title: 'T', components: [{ type: 18, label: 'L', component: input }] };
  const opening = sandbox.drive.slash({ command: 'a' });
  await call(sandbox, asked(opening).callback, { type: 9, data });
  return asked(sandbox.drive.modalSubmit({ opened: await opening, fields: {}, ...within }));
}

const message = { type: 4, data: { content: 'x' } };
const modalOf = (extra: object) => ({ type: 9, data: { custom_id: 'm', title: 'T', ...extra } });
const input = (id = 'i') => ({ type: 18, label: 'L', component: { type: 4, custom_id: id, style: 1 } });

describe('an answer is refused for', () => {
  it.each<[string, () => ReturnType<typeof slash> | Promise<ReturnType<typeof slash>>, unknown, string]>([
    ['no type', slash, {}, 'type: BASE_TYPE_REQUIRED'],
    ['a pong to a command', slash, { type: 1 }, 'type: BASE_TYPE_CHOICES'],
    ['an update to a command', slash, { type: 7, data: { content: 'x' } }, 'type: BASE_TYPE_CHOICES'],
    ['a deferred update to a command', slash, { type: 6 }, 'type: BASE_TYPE_CHOICES'],
    ['suggestions to a command', slash, { type: 8, data: { choices: [] } }, 'type: BASE_TYPE_CHOICES'],
    ['a message to typing', () => typing('text'), message, 'type: BASE_TYPE_CHOICES'],
    ['a deferral to typing', () => typing('text'), { type: 5 }, 'type: BASE_TYPE_CHOICES'],
    ['suggestions to a button', pressed, { type: 8, data: { choices: [] } }, 'type: BASE_TYPE_CHOICES'],
    ['a modal to a modal', modal, modalOf({ components: [input()] }), 'type: BASE_TYPE_CHOICES'],
    [
      'an update to a modal of no message',
      modal,
      { type: 7, data: { content: 'x' } },
      'type: BASE_TYPE_CHOICES',
    ],
    ['no data', slash, { type: 4 }, 'data: BASE_TYPE_REQUIRED'],
    [
      'long content',
      slash,
      { type: 4, data: { content: 'x'.repeat(2001) } },
      'data.content: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a long update',
      pressed,
      { type: 7, data: { content: 'x'.repeat(2001) } },
      'data.content: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a missing file',
      slash,
      { type: 4, data: { embeds: [{ image: { url: 'attachment://a.png' } }] } },
      'data.embeds.0.image.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    [
      '26 suggestions',
      () => typing('text'),
      {
        type: 8,
        data: { choices: Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: 'a' })) },
      },
      'data.choices: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a nameless suggestion',
      () => typing('text'),
      { type: 8, data: { choices: [{ name: '', value: 'a' }] } },
      'data.choices.0.name: BASE_TYPE_REQUIRED',
    ],
    [
      'a long suggested name',
      () => typing('text'),
      { type: 8, data: { choices: [{ name: 'x'.repeat(101), value: 'a' }] } },
      'data.choices.0.name: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a long suggestion',
      () => typing('text'),
      { type: 8, data: { choices: [{ name: 'a', value: 'x'.repeat(101) }] } },
      'data.choices.0.value: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'text where a number is typed',
      () => typing('number'),
      { type: 8, data: { choices: [{ name: 'a', value: 'a' }] } },
      'data.choices.0.value: NUMBER_TYPE_COERCE',
    ],
    [
      'a long modal title',
      slash,
      modalOf({ title: 'x'.repeat(46), components: [input()] }),
      'data.title: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a modal of six inputs',
      slash,
      modalOf({ components: ['1', '2', '3', '4', '5', '6'].map(input) }),
      'data.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an input twice',
      slash,
      modalOf({ components: [input(), input()] }),
      'data.components.1.component.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
  ])('%s', async (_, ask, body, finding) => {
    const { callback } = await ask();
    const answer = await call(sandbox, callback, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(findingsIn(answer.body.errors)).toEqual([finding]);
  });

  it('being empty', async () => {
    const answer = await call(sandbox, slash().callback, { type: 4, data: { content: '' } });
    expect(answer).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  it('being the second', async () => {
    const { callback } = slash();
    expect((await call(sandbox, callback, message)).status).toBe(204);
    expect(await call(sandbox, callback, message)).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  it('coming after three seconds, or to an interaction that never was', async () => {
    const { callback } = slash();
    now += 3001;
    expect(await call(sandbox, callback, message)).toMatchObject({ status: 404, body: { code: 10062 } });
    const never = 'POST /interactions/1/abc/callback';
    expect(await call(sandbox, never, message)).toMatchObject({ status: 404, body: { code: 10062 } });
  });
});

describe('what follows an answer', () => {
  it('is refused before it, after fifteen minutes, and once the answer is gone', async () => {
    const { callback, webhook } = slash();
    const original = `${webhook}/messages/@original`;
    expect(await call(sandbox, `PATCH ${original}`, { content: 'y' })).toMatchObject({
      body: { code: 10015 },
    });
    await call(sandbox, callback, message);
    now += 14 * 60_000;
    expect((await call(sandbox, `PATCH ${original}`, { content: 'y' })).status).toBe(200);
    expect((await call(sandbox, `DELETE ${original}`)).status).toBe(204);
    expect(await call(sandbox, `GET ${original}`)).toMatchObject({ status: 404, body: { code: 10008 } });
    now += 60_001;
    expect(await call(sandbox, `POST ${webhook}`, { content: 'y' })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  });

  it('becomes the answer itself after a deferral, and stays as private as that', async () => {
    const { callback, webhook } = slash();
    const deferred = await call(sandbox, `${callback}?with_response=true`, {
      type: 5,
      data: { flags: 64 | 32768 },
    });
    const { message: waiting } = deferred.body.resource as { message: { id: string; flags: number } };
    expect(waiting.flags).toBe(64 | 128);
    const first = await call(sandbox, `POST ${webhook}?wait=true`, { content: 'there' });
    expect(first.body).toMatchObject({ id: waiting.id, flags: 64, content: 'there' });
    const second = await call(sandbox, `POST ${webhook}`, { content: 'more' });
    expect(second.body).toMatchObject({ flags: 0, content: 'more' });
    const edited = await call(sandbox, `PATCH ${webhook}/messages/${second.body.id}`, { content: 'less' });
    expect(edited.body).toMatchObject({ id: second.body.id, content: 'less' });
  });

  it('is limited to five messages where the bot is not at home', async () => {
    const { callback, webhook } = asked(sandbox.drive.slash({ command: 'a', userInstalled: true }));
    await call(sandbox, callback, message);
    const statuses = [];
    for (let index = 0; index < 6; index += 1)
      statuses.push((await call(sandbox, `POST ${webhook}`, { content: 'x' })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 400]);
    expect(sandbox.outbox.at(-1)?.verdict.code).toBe(40094);
  });
});
