import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Where a process id means the same process: this host since its last start and, in containers, this container.
 * Two containers may have one host name, and both call their process 1.
 */
export function placeOfProcesses(): string {
  const boot = quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const container = quietly(() => readlinkSync('/proc/self/ns/pid'));
  return [hostname(), boot ?? '', container ?? ''].join(' ');
}

/**
 * Tells a process from an earlier or later one with the same id, by when it began; null when no such process runs, and
 * an empty text where the system does not say when it began.
 */
export function beginningOf(pid: number): string | null {
  if (!runs(pid)) return null;
  if (process.platform === 'linux') {
    // After the name in parentheses: state, …, start in ticks since boot. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    // A process that has ended and waits for its parent to notice.
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? '');
  }
  return (
    quietly(() =>
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim(),
    ) ?? ''
  );
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
