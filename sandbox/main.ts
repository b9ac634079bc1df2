import { startSandbox } from './server.ts';
import { KEEP_NEWEST } from './state/keep.ts';

// `node sandbox/main.ts [port]` runs the local Discord alone; a bot joins it with the address and token printed here.
const sandbox = await startSandbox({ port: Number(process.argv[2] ?? 0), keep: KEEP_NEWEST });
process.stdout.write(
  `page      ${sandbox.url}\nDISCORD_API_URL=${sandbox.api}\nDISCORD_TOKEN=${sandbox.token}\n`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
