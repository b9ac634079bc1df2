import { defineConfig } from 'vitest/config';

// Real processes and servers on a busy machine take their time; a test that hangs still ends. Two workers also where
// there are two cores only: left to itself Vitest keeps one of them free, and many tests wait for processes anyway.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 30_000, maxWorkers: 2 } });
