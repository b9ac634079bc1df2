import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/app/main.ts', import.meta.url));

/** The bot as `npm start` runs it, on a local Discord of its own. */
export interface RealBot {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the bot on a free port with nothing remembered; gives the address that it prints. */
export async function startRealBot(): Promise<RealBot> {
  const folder = await mkdtemp(join(tmpdir(), 'section232-page-'));
  const { DISCORD_TOKEN: _token, DISCORD_API_URL: _url, ...rest } = process.env;
  const env = { ...rest, SANDBOX_PORT: '0', STATE_FILE: join(folder, 'state.json'), LOG_LEVEL: 'error' };
  // Another folder: a .env beside the project must not make it a bot on the real Discord.
  const child = spawn(process.execPath, [MAIN], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  return {
    url: await addressFrom(child),
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (url) resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the bot ended with ${code}: ${said}`)));
  });
}
