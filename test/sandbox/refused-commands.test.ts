import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { long, many } from './bodies.ts';
import { call } from './bot.ts';
import { findingsIn } from './tree.ts';

let sandbox: Sandbox;
let commands: string;
beforeAll(async () => {
  sandbox = await startSandbox({ rateLimits: false });
  commands = `/applications/${sandbox.applicationId}/commands`;
});
afterAll(() => sandbox.close());

const command = (extra: object = {}) => ({ name: 'a', description: 'd', ...extra });
const option = (extra: object = {}) => ({ type: 3, name: 'o', description: 'd', ...extra });
const options = (...list: object[]) => command({ options: list });
const choices = (...list: object[]) => options(option({ choices: list }));

const REFUSED: [what: string, body: object, finding: string][] = [
  ['upper case', command({ name: 'Abc' }), '0.name: APPLICATION_COMMAND_INVALID_NAME'],
  ['a blank in the name', command({ name: 'a b' }), '0.name: APPLICATION_COMMAND_INVALID_NAME'],
  ['a long name', command({ name: long(33) }), '0.name: BASE_TYPE_BAD_LENGTH'],
  ['no name', { description: 'd' }, '0.name: BASE_TYPE_REQUIRED'],
  ['no description', { name: 'a' }, '0.description: BASE_TYPE_REQUIRED'],
  ['a long description', command({ description: long(101) }), '0.description: BASE_TYPE_MAX_LENGTH'],
  [
    'a description of a context menu',
    command({ type: 2 }),
    '0.description: APPLICATION_COMMAND_CONTEXT_MENU_INVALID',
  ],
  [
    'a translated name with a blank',
    command({ name_localizations: { ja: 'a b' } }),
    '0.name_localizations.ja: APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'an unknown locale',
    command({ name_localizations: { jp: 'a' } }),
    '0.name_localizations.jp: DICT_TYPE_INVALID_KEY',
  ],
  [
    'an unknown locale of a choice',
    choices({ name: 'a', value: 'a', name_localizations: { xx: 'a' } }),
    '0.options.0.choices.0.name_localizations.xx: DICT_TYPE_INVALID_KEY',
  ],
  [
    '26 options',
    options(...many(26, (index) => option({ name: `o${index}` }))),
    '0.options: BASE_TYPE_MAX_LENGTH',
  ],
  ['an option name', options(option({ name: 'O' })), '0.options.0.name: APPLICATION_COMMAND_INVALID_NAME'],
  [
    'an option twice',
    options(option(), option()),
    '0.options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  ['an unknown option type', options(option({ type: 12 })), '0.options.0.type: UNION_TYPE_CHOICES'],
  [
    'required after optional',
    options(option(), option({ name: 'p', required: true })),
    '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'subcommands beside options',
    options(option({ type: 1, name: 's' }), option()),
    '0.options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  [
    'a group in a group',
    options(option({ type: 2, options: [option({ type: 2 })] })),
    '0.options.0.options.0.type: BASE_TYPE_CHOICES',
  ],
  [
    'autocomplete with choices',
    options(option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })),
    '0.options.0.autocomplete: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
  ],
  [
    '26 choices',
    choices(...many(26, (index) => ({ name: `${index}`, value: `${index}` }))),
    '0.options.0.choices: BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a long choice name',
    choices({ name: long(101), value: 'a' }),
    '0.options.0.choices.0.name: BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a long choice',
    choices({ name: 'a', value: long(101) }),
    '0.options.0.choices.0.value: BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a choice of the wrong type',
    options(option({ type: 4, choices: [{ name: 'a', value: 'a' }] })),
    '0.options.0.choices.0.value: NUMBER_TYPE_COERCE',
  ],
  [
    'a choice twice',
    choices({ name: 'a', value: 'a' }, { name: 'a', value: 'b' }),
    '0.options.0.choices.1.name: APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
  ],
  [
    'bounds the wrong way',
    options(option({ type: 4, min_value: 2, max_value: 1 })),
    '0.options.0.min_value: APPLICATION_COMMAND_OPTIONS_BOUNDS_INVALID',
  ],
  ['an unknown context', command({ contexts: [3] }), '0.contexts.0: BASE_TYPE_CHOICES'],
  [
    '8,001 characters',
    options(
      ...many(4, (o) =>
        option({
          name: `o${o}`,
          choices: many(25, (c) => ({
            name: `${long(18)}${o}-${c}`.padEnd(40, 'x'),
            value: `${o}-${c}`.padEnd(41, 'x'),
          })),
        }),
      ),
    ),
    '0: APPLICATION_COMMAND_TOO_LARGE',
  ],
];

describe('a command is refused for', () => {
  it.each(REFUSED)('%s', async (_, body, finding) => {
    const answer = await call(sandbox, `PUT ${commands}`, [body]);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(findingsIn(answer.body.errors)).toEqual([finding]);
  });

  it('its translations, where these make it too large', async () => {
    const big = (ja: string) =>
      many(25, (index) => option({ name: `o${index}`, description_localizations: { ja } }));
    const wide = (index: number) => option({ type: 1, name: `s${index}`, options: big(long(100)) });
    expect((await call(sandbox, `PUT ${commands}`, [options(wide(0), wide(1), wide(2))])).status).toBe(200);
    const answer = await call(sandbox, `PUT ${commands}`, [options(...many(4, wide))]);
    expect(findingsIn(answer.body.errors)).toEqual(['0: APPLICATION_COMMAND_TOO_LARGE']);
  });

  it('having the name of another', async () => {
    const answer = await call(sandbox, `PUT ${commands}`, [command(), command()]);
    expect(findingsIn(answer.body.errors)).toEqual(['1: APPLICATION_COMMANDS_DUPLICATE_NAME']);
  });

  it('being one too many', async () => {
    const list = many(101, (index) => command({ name: `c${index}` }));
    expect(await call(sandbox, `PUT ${commands}`, list)).toMatchObject({
      status: 400,
      body: { code: 30032 },
    });
  });

  it('belonging to another application, or to a server without the bot', async () => {
    expect(await call(sandbox, 'PUT /applications/1/commands', [])).toMatchObject({
      status: 404,
      body: { code: 10002 },
    });
    const elsewhere = `/applications/${sandbox.applicationId}/guilds/1/commands`;
    expect(await call(sandbox, `PUT ${elsewhere}`, [])).toMatchObject({ status: 403, body: { code: 50001 } });
  });
});

describe('registered commands', () => {
  it('keep id and version while unchanged, the id when changed', async () => {
    const put = async (...list: object[]) =>
      (await call(sandbox, `PUT ${commands}`, list)).body as unknown as Record<string, string>[];
    const [first] = await put(
      command({ default_member_permissions: '32', options: [option({ required: false })] }),
    );
    expect(first).toMatchObject({ default_member_permissions: '32', type: 1, nsfw: false });
    expect(first?.options).toEqual([option()]);
    const [same] = await put(command({ default_member_permissions: '32', options: [option()] }));
    expect(same).toEqual(first);
    const [changed] = await put(command({ description: 'other' }));
    expect(changed?.id).toBe(first?.id);
    expect(changed?.version).not.toBe(first?.version);
    await put();
    const [anew] = await put(command());
    expect(anew?.id).not.toBe(first?.id);
  });

  it('show their translations to those who ask', async () => {
    await call(sandbox, `PUT ${commands}`, [command({ name_localizations: { ja: '関税' } })]);
    const [plain] = (await call(sandbox, `GET ${commands}`)).body as unknown as object[];
    const [full] = (await call(sandbox, `GET ${commands}?with_localizations=true`))
      .body as unknown as object[];
    expect(plain).not.toHaveProperty('name_localizations');
    expect(full).toHaveProperty('name_localizations', { ja: '関税' });
  });

  it('can be made, changed and taken away one by one', async () => {
    const made = await call(sandbox, `POST ${commands}`, command({ name: 'one' }));
    expect(made.status).toBe(201);
    expect((await call(sandbox, `POST ${commands}`, command({ name: 'one' }))).status).toBe(200);
    const line = `${commands}/${made.body.id}`;
    expect((await call(sandbox, `PATCH ${line}`, { description: 'new' })).body).toMatchObject({
      description: 'new',
    });
    expect((await call(sandbox, `PATCH ${line}`, { name: 'NEW' })).status).toBe(400);
    expect((await call(sandbox, `DELETE ${line}`)).status).toBe(204);
    expect(await call(sandbox, `GET ${line}`)).toMatchObject({ status: 404, body: { code: 10063 } });
  });

  it('may be created two hundred times a day', async () => {
    let day = 0;
    const own = await startSandbox({
      rateLimits: false,
      clock: () => Date.UTC(2026, 0, 1) + day * 86_400_000,
    });
    const put = (prefix: string) =>
      call(
        own,
        `PUT /applications/${own.applicationId}/commands`,
        many(90, (index) => command({ name: `${prefix}${index}` })),
      );
    expect([await put('a'), await put('b'), await put('b')].map((one) => one.status)).toEqual([
      200, 200, 200,
    ]);
    expect(await put('c')).toMatchObject({ status: 400, body: { code: 30034 } });
    day = 1.1;
    expect((await put('c')).status).toBe(200);
    await own.close();
  });
});
