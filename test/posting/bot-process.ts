import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { City } from './city.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CLOCK = fileURLToPath(new URL('shifted-clock.mjs', import.meta.url));

/** The bot, as `npm start` runs it. */
export interface BotProcess {
  kill: (signal: NodeJS.Signals) => void;
  /** Resolves with its exit code when it has ended; null when a signal ended it. */
  ended: Promise<number | null>;
  /** What it has written to its log and to standard error. */
  output: () => string;
}

/** Starts the bot on a city, by the city's clock. */
export function startProcess(city: City, logLevel = 'info'): BotProcess {
  const { sandbox, stateFile, clockFile } = city;
  const child = spawn(process.execPath, ['--import', CLOCK, 'src/app/launch.mjs', 'main'], {
    cwd: PROJECT,
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: sandbox.api,
      STATE_FILE: stateFile,
      CLOCK_FILE: clockFile,
      LOG_LEVEL: logLevel,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  return {
    kill: (signal) => void child.kill(signal),
    ended: new Promise((resolve) => child.on('close', resolve)),
    output: () => output,
  };
}
