/** A Discord on this computer, for trying the bot without an account. */
export interface LocalDiscord {
  token: string;
  apiUrl: string;
  /** Where a person can open it in a browser. */
  pageUrl: string;
  close: () => Promise<void>;
}

/** Starts the sandbox on the port, or on any free one if another program has it. Loaded only when it is needed. */
export async function startLocalDiscord(port: number): Promise<LocalDiscord> {
  const { startSandbox } = await import('../../sandbox/server.ts');
  const sandbox = await startSandbox({ port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return startSandbox();
  });
  return { token: sandbox.token, apiUrl: sandbox.api, pageUrl: sandbox.url, close: sandbox.close };
}
