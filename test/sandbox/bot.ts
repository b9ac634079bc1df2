import { Client, type ClientOptions, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/server.ts';

export interface Running {
  readonly sandbox: Sandbox;
  readonly client: Client<true>;
  stop(): Promise<void>;
}

/** A real discord.js bot, logged in to a fresh sandbox, with these commands and this answer to every interaction. */
export async function startBot(
  commands: readonly object[],
  onInteraction: (interaction: Interaction) => Promise<unknown> | undefined,
  options: SandboxOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<Running> {
  const sandbox = await startSandbox(options);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    ...clientOptions,
    rest: { api: sandbox.api, ...clientOptions.rest },
  });
  client.on(Events.Error, () => {});
  client.on(Events.InteractionCreate, (interaction) => {
    onInteraction(interaction)?.catch((error: unknown) => client.emit(Events.Warn, String(error)));
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(sandbox.token);
  await ready;
  const running = client as Client<true>;
  await running.application.commands.set(commands as never);
  return {
    sandbox,
    client: running,
    async stop() {
      await client.destroy();
      await sandbox.close();
    },
  };
}

/** Resolves when the client says this. */
export function once(client: Client, event: string): Promise<unknown[]> {
  return new Promise((resolve) => client.once(event, (...values: unknown[]) => resolve(values)));
}

/** Calls the sandbox's API as the bot would, with any body. */
export async function call(
  sandbox: Pick<Sandbox, 'api' | 'token'>,
  line: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Record<string, unknown>; headers: Headers }> {
  const [method = 'GET', path = ''] = line.split(' ');
  const response = await fetch(`${sandbox.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: (text ? JSON.parse(text) : {}) as Record<string, unknown>,
    headers: response.headers,
  };
}
