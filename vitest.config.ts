import { defineConfig } from 'vitest/config';

// Real processes and servers on a busy machine take their time; a test that hangs still ends.
export default defineConfig({
  test: { testTimeout: 30_000, hookTimeout: 30_000, expect: { poll: { timeout: 15_000 } } },
});
