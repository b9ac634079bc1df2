import { spawn } from 'node:child_process';

/** What opens an address in the person's own browser. */
function opener(platform: NodeJS.Platform, url: string): [string, string[]] {
  if (platform === 'darwin') return ['open', [url]];
  // `start` belongs to the shell; its first quoted word would be a title.
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', url]];
  return ['xdg-open', [url]];
}

/**
 * Opens an address of ours in the browser; resolves with what went wrong, or null. It is not waited for longer than two
 * seconds: some openers end only with the browser.
 */
export function openBrowser(url: string, platform = process.platform): Promise<string | null> {
  const [command, parameters] = opener(platform, url);
  const child = spawn(command, parameters, {
    stdio: 'ignore',
    detached: true,
    windowsVerbatimArguments: true,
  });
  child.unref();
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(null), 2_000);
    const end = (problem: string | null) => {
      clearTimeout(patience);
      resolve(problem);
    };
    child.on('error', ({ message }) =>
      end(message.includes('ENOENT') ? `${command} was not found` : message),
    );
    child.on('exit', (code) => end(code === 0 ? null : `${command} failed`));
  });
}
