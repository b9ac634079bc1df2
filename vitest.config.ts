import { defineConfig } from 'vitest/config';

// Real processes and servers on a busy machine take their time; a test that hangs still ends. Many tests wait for one
// another's processes rather than compute, so that a third worker makes use of two cores.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 30_000, maxWorkers: 3 } });
