import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Real processes, servers and browsers on a busy machine take their time; a test that hangs still ends.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 15_000 } },
    // Two workers also where there are two cores only: left to itself Vitest keeps one of them free.
    maxWorkers: 2,
    // Files share what a worker has loaded (discord.js, the data), which a third of the time went into; none changes it.
    isolate: false,
  },
});
