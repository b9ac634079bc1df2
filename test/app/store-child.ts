import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const PROGRAM = fileURLToPath(new URL('./store-process.ts', import.meta.url));

export interface StoreProcess {
  child: ChildProcess;
  /** Resolves with the first line that begins so; rejects with all that was said when the process ends without it. */
  says: (beginning: string) => Promise<string>;
  /** All lines so far. */
  lines: () => string[];
  ended: Promise<number | null>;
  kill: () => Promise<void>;
}

/** A real process that holds the store of a file, or counts in it. */
export function storeProcess(file: string, mode: 'hold' | 'count'): StoreProcess {
  const child = spawn(process.execPath, [PROGRAM, file, mode], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const lines = () => said.split('\n').slice(0, -1);
  const waiting = new Set<() => void>();
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    for (const check of waiting) check();
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return {
    child,
    lines,
    ended,
    kill,
    says: (beginning) =>
      new Promise((resolve, reject) => {
        const check = () => {
          const line = lines().find((text) => text.startsWith(beginning));
          if (line !== undefined) resolve(line);
        };
        waiting.add(check);
        check();
        ended.then(() => reject(new Error(`ended without «${beginning}»:\n${said}`)));
      }),
  };
}
