import { Client, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { once, type Running, startBot } from './bot.ts';

const PING = [{ name: 'ping', description: 'x' }];
const pong = (interaction: Interaction) =>
  interaction.isChatInputCommand() ? interaction.reply('pong') : undefined;

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function bot(heartbeatInterval = 41_250): Promise<Running> {
  const running = await startBot(PING, pong, { heartbeatInterval });
  stop = running.stop;
  return running;
}

describe('a lost connection', () => {
  it.each([
    ['closed with 4000', (sandbox: Sandbox) => sandbox.faults.gateway.drop(4000)],
    ['asked to reconnect', (sandbox: Sandbox) => sandbox.faults.gateway.reconnect()],
    ['resumable session', (sandbox: Sandbox) => sandbox.faults.gateway.invalidSession(true)],
  ])('%s: resumed, and what was missed is answered', async (_, fail) => {
    const { sandbox, client } = await bot();
    const resumed = once(client, Events.ShardResume);
    fail(sandbox);
    const handle = await sandbox.drive.slash({ command: 'ping' });
    expect(handle.response?.content).toBe('pong');
    expect((await resumed)[1]).toBeGreaterThanOrEqual(1);
    expect(sandbox.gateway.counts).toEqual({ identified: 1, resumed: 1, connected: 1 });
  });

  it('heartbeats without an answer: found dead and resumed', async () => {
    const { sandbox, client } = await bot(150);
    const resumed = once(client, Events.ShardResume);
    sandbox.faults.gateway.acknowledge(false);
    await once(client, Events.ShardReconnecting);
    sandbox.faults.gateway.acknowledge(true);
    await resumed;
    expect((await sandbox.drive.slash({ command: 'ping' })).response?.content).toBe('pong');
  });

  it('a wrong token is final', async () => {
    const { sandbox, client } = await bot();
    const gone = once(client, Events.ShardDisconnect);
    sandbox.faults.gateway.drop(4004);
    await gone;
    await expect(sandbox.drive.slash({ command: 'ping', answerWithin: 30 })).rejects.toThrow(
      'did not respond',
    );
  });
});

describe('logging in', () => {
  const login = async (sandbox: Sandbox, intents: number[], token = sandbox.token) => {
    const client = new Client({ intents, rest: { api: sandbox.api } });
    stop = async () => {
      await client.destroy();
      await sandbox.close();
    };
    return client.login(token);
  };

  it('refuses a wrong token', async () => {
    await expect(login(await startSandbox(), [GatewayIntentBits.Guilds], 'wrong')).rejects.toThrow(
      'invalid token',
    );
  });

  it('refuses privileged intents that were not granted', async () => {
    const sandbox = await startSandbox();
    await expect(login(sandbox, [GatewayIntentBits.MessageContent])).rejects.toThrow('disallowed intents');
  });

  it('grants them if told so', async () => {
    const sandbox = await startSandbox({ privilegedIntents: GatewayIntentBits.MessageContent });
    await login(sandbox, [GatewayIntentBits.MessageContent]);
    expect(sandbox.gateway.counts.identified).toBe(1);
  });
});

describe('events', () => {
  it('come only to those who asked for them', async () => {
    const { sandbox, client } = await bot();
    const heard: string[] = [];
    client.on('raw' as never, ((packet: { t: string }) => heard.push(packet.t)) as never);
    sandbox.drive.say({ content: 'hello' });
    const channel = sandbox.world.addChannel(client.guilds.cache.firstKey() ?? '', 'more');
    const left = once(client, Events.GuildDelete);
    sandbox.world.removeBot(channel.guildId ?? '');
    await left;
    expect(heard).toEqual(['CHANNEL_CREATE', 'GUILD_DELETE']);
    await expect(sandbox.drive.slash({ command: 'ping' })).rejects.toThrow('the bot is not in this server');
  });

  it('of messages come without their text, unless they speak to the bot', async () => {
    const intents = [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ];
    const running = await startBot([], pong, {}, { intents });
    stop = running.stop;
    const { sandbox, client } = running;
    const heard: string[] = [];
    const done = new Promise<void>((resolve) => {
      client.on(Events.MessageCreate, (message) => {
        heard.push(message.content);
        if (heard.length === 2) resolve();
      });
    });
    sandbox.drive.say({ content: 'among us' });
    sandbox.drive.say({ content: `<@${sandbox.applicationId}> you` });
    await done;
    expect(heard).toEqual(['', `<@${sandbox.applicationId}> you`]);
  });
});

describe('packets of a client', () => {
  async function talk(send: (socket: WebSocket, sandbox: Sandbox) => void, headers = {}): Promise<number> {
    const sandbox = await startSandbox();
    stop = () => sandbox.close();
    const socket = new WebSocket(sandbox.url.replace('http', 'ws'), { headers });
    return new Promise((resolve) => {
      socket.once('message', () => send(socket, sandbox));
      socket.on('close', resolve);
      socket.on('error', () => resolve(0));
    });
  }
  const identify = (sandbox: Sandbox, extra: object) =>
    JSON.stringify({ op: 2, d: { token: sandbox.token, intents: 1, properties: {}, ...extra } });

  it.each<[string, number, (socket: WebSocket, sandbox: Sandbox) => void]>([
    ['not JSON', 4002, (socket) => socket.send('{')],
    ['over 4,096 bytes', 4002, (socket) => socket.send(JSON.stringify({ op: 1, d: 'x'.repeat(4096) }))],
    ['before the login', 4003, (socket) => socket.send(JSON.stringify({ op: 3, d: {} }))],
    ['a wrong token', 4004, (socket, sandbox) => socket.send(identify(sandbox, { token: 'x' }))],
    ['unknown intents', 4013, (socket, sandbox) => socket.send(identify(sandbox, { intents: 1 << 30 }))],
    ['privileged intents', 4014, (socket, sandbox) => socket.send(identify(sandbox, { intents: 1 << 15 }))],
    ['an impossible shard', 4010, (socket, sandbox) => socket.send(identify(sandbox, { shard: [2, 1] }))],
    ['a second login', 4005, (socket, sandbox) => [1, 2].map(() => socket.send(identify(sandbox, {})))],
    ['too many', 4008, (socket) => Array.from({ length: 121 }, () => socket.send('{"op":1,"d":null}'))],
  ])('%s: closed with %i', async (_, code, send) => {
    expect(await talk(send)).toBe(code);
  });

  it('from a page of another site are not even read', async () => {
    expect(await talk(() => {}, { origin: 'http://elsewhere.example' })).toBe(0);
  });
});
