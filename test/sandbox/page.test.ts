import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/server.ts';
import { type Running, startBot } from './bot.ts';

const CLIENT = new URL('../../sandbox/page/client/', import.meta.url);
const NASTY = '<img src=x onerror=alert(1)>"\'&';
const COMMANDS = [
  {
    name: 'say',
    name_localizations: { ja: '言う' },
    description: NASTY,
    options: [
      { type: 3, name: 'text', description: 'd', required: true, autocomplete: true },
      {
        type: 4,
        name: 'times',
        description: 'd',
        choices: [{ name: 'twice', name_localizations: { ja: '二回' }, value: 2 }],
      },
    ],
  },
  { name: 'ask', description: 'd' },
];

let running: Running;
beforeAll(async () => {
  running = await startBot(COMMANDS, (interaction) => {
    if (interaction.isAutocomplete()) return interaction.respond([{ name: 'N', value: 'v' }]);
    if (interaction.isButton()) return interaction.update({ content: 'pressed', components: [] });
    if (!interaction.isChatInputCommand() || interaction.commandName !== 'say') return undefined;
    const button = { type: 2, style: 1, label: 'l', custom_id: 'c' };
    const content = `${interaction.options.getString('text')} ${interaction.options.getInteger('times')}`;
    return interaction.reply({ content, components: [{ type: 1, components: [button] }] });
  });
});
afterAll(() => running.stop());

/** Calls the page with any headers, also those that fetch would set itself. */
function ask(
  line: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<{ status: number; text: string; headers: object }> {
  const [method = 'GET', path = '/'] = line.split(' ');
  return new Promise((resolve, reject) => {
    const sent = request(`${running.sandbox.url}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(chunks).toString(),
          headers: response.headers,
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = { 'content-type': 'application/json' };
interface Said {
  readonly id: string;
  readonly response: { readonly id: string; readonly content: string };
}
const post = async (body: object, headers: Record<string, string> = {}) => {
  const { status, text } = await ask(
    'POST /sandbox/interactions',
    { ...json, ...headers },
    JSON.stringify(body),
  );
  return { status, body: JSON.parse(text) as Said };
};

describe('the page', () => {
  it('is the same for everybody, whatever is registered and asked for', async () => {
    const page = await ask('GET /');
    expect(page.text).toContain('<script type="module" src="/page/client/main.js">');
    expect(page.text).not.toContain('onerror');
    expect((await ask('GET /?locale=%22%3E%3Cscript%3E')).text).toBe(page.text);
  });

  it('loads nothing from elsewhere, and its data never becomes markup', async () => {
    const { headers, text } = await ask('GET /');
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining(
        "default-src 'none'; script-src 'self'; style-src 'self';",
      ) as string,
      'x-content-type-options': 'nosniff',
    });
    expect(text).not.toMatch(/https?:/);
    const own = (await readdir(CLIENT)).filter((name) => name.endsWith('.js'));
    expect(own.length).toBeGreaterThan(30);
    for (const name of own) {
      const script = await readFile(new URL(name, CLIENT), 'utf8');
      expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b/);
    }
    expect((await ask('GET /page/page.ts')).status).toBe(404);
    expect((await ask('GET /page/../server.ts')).status).toBe(404);
  });

  it('sends commands, typing and button presses', async () => {
    const said = await post({
      kind: 'slash',
      command: 'say',
      options: { text: 'hi', times: '2' },
      locale: 'ja',
    });
    expect(said).toMatchObject({ status: 200, body: { response: { content: 'hi 2' }, ephemeral: false } });
    const { id } = said.body.response;
    const pressed = await post({ kind: 'press', message: id, customId: 'c' });
    expect(pressed.body).toMatchObject({ callbackType: 7, response: { content: 'pressed' } });
    const typed = await post({
      kind: 'autocomplete',
      command: 'say',
      focused: 'text',
      options: { text: 'h' },
    });
    expect(typed.body).toEqual({ choices: [{ name: 'N', value: 'v' }] });
    const again = await ask(`GET /sandbox/interactions/${said.body.id}`);
    expect(JSON.parse(again.text)).toMatchObject({ response: { content: 'pressed' } });
  });

  it('says why something cannot be done', async () => {
    expect(await post({ kind: 'slash', command: 'nothing' })).toMatchObject({ status: 422 });
    expect(await post({ kind: 'dance' })).toMatchObject({ status: 400 });
    expect(await post({ kind: 'slash', command: 'say', token: 'x' })).toMatchObject({ status: 400 });
  });
});

describe('strangers are turned away:', () => {
  it.each(['elsewhere.example', '127.0.0.1', 'localhost:1', '127.0.0.1.elsewhere.example:80'])(
    'host %s',
    async (host) => {
      for (const line of ['GET /', 'GET /sandbox/state', 'GET /sandbox/stream', 'GET /api/v10/gateway']) {
        expect((await ask(line, { host })).status).toBe(403);
      }
    },
  );

  it.each<Record<string, string>>([
    { origin: 'http://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'content-type': 'text/plain' },
  ])('%o', async (headers) => {
    expect((await post({ kind: 'slash', command: 'ask' }, headers)).status).toBe(403);
    if (headers['content-type']) return;
    for (const line of [
      'GET /sandbox/state',
      'GET /sandbox/stream',
      'GET /sandbox/outbox',
      'POST /sandbox/clock',
    ])
      expect((await ask(line, { ...json, ...headers })).status).toBe(403);
  });

  it('but the own page is let in, under each name of this machine', async () => {
    const { port } = new URL(running.sandbox.url);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      const own = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
      expect((await post({ kind: 'slash', command: 'nothing' }, own)).status).toBe(422);
    }
  });

  it('and so is every address but this machine’s', async () => {
    await expect(startSandbox({ host: '0.0.0.0' })).rejects.toThrow('loopback only');
  });
});
