import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { commands } from '../commands/index.ts';
import { createChartPool } from '../src/app/charts/pool.ts';
import { loadWholeDataset } from '../src/app/load.ts';
import { startTestBot } from '../test/discord/harness.ts';

// `npm run bench:charts`: readers ask for 20 different histories at once, each with a picture, while another reader types
// a country. Prints how late the event loop ran and how long a list of suggestions took, beside the same with nothing to
// draw; the ratios are from one run, so that the speed of the computer falls out of them.
const CHARTS = 20;
const IDLE_MS = 4_000;
const TYPED = ['', 'J', 'Ja', 'Jap', 'United', 'ブラ', 'koera', 'EU'];

const dataset = loadWholeDataset();
const problems: object[] = [];
const pool = createChartPool({
  log: { warn: (line: object) => void problems.push(line), debug: () => undefined },
  timeoutMs: 120_000,
});
const test = await startTestBot({ commands, dataset, draw: pool.draw }, { rateLimits: false });

// Once unmeasured: code that runs for the first time is slow everywhere.
await typing(wait(1_000));
const idle = await typing(wait(IDLE_MS));
const began = performance.now();
const drawing = await typing(askForAll());
const seconds = (performance.now() - began) / 1_000;
await test.close();
await pool.close();
process.stdout.write(
  `${JSON.stringify(
    {
      charts: pool.drawn(),
      failed: problems.length,
      seconds,
      idle,
      drawing,
      delayRatio: drawing.delayP99Ms / idle.delayP99Ms,
      autocompleteRatio: drawing.autocompleteMedianMs / idle.autocompleteMedianMs,
      autocompleteWorstMs: drawing.autocompleteWorstMs,
    },
    null,
    2,
  )}\n`,
);
process.exit(pool.drawn() === CHARTS ? 0 : 1);

/** Asks for every history at once, and waits until each has its picture. */
async function askForAll(): Promise<void> {
  const questions = ['JP', 'EU', 'GB', 'CA', 'KR'].flatMap((country) =>
    ['steel', 'aluminum', 'automobiles', 'steel-derivatives'].map((product) => ({ country, product })),
  );
  await Promise.all(
    questions.slice(0, CHARTS).map(async (options) => {
      const answer = await test.sandbox.drive.slash({ command: 'history', options, answerWithin: 10_000 });
      await answer.waitForEdit(1, 120_000);
    }),
  );
}

/** Somebody types until `done`: how long did the suggestions take, and how late did the event loop run, in milliseconds? */
async function typing(done: Promise<unknown>) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let over = false;
  const ending = done.finally(() => {
    over = true;
  });
  const took: number[] = [];
  delay.enable();
  while (!over) {
    const country = TYPED[took.length % TYPED.length] ?? '';
    const started = performance.now();
    await test.sandbox.drive.autocomplete({
      command: 'tariff',
      options: { country },
      focused: 'country',
      answerWithin: 10_000,
    });
    took.push(performance.now() - started);
    await wait(20);
  }
  delay.disable();
  await ending;
  const sorted = took.toSorted((a, b) => a - b);
  return {
    autocompletes: took.length,
    autocompleteMedianMs: sorted[Math.floor(sorted.length / 2)] ?? 0,
    autocompleteWorstMs: sorted.at(-1) ?? 0,
    delayMeanMs: delay.mean / 1e6,
    delayP99Ms: delay.percentile(99) / 1e6,
    delayMaxMs: delay.max / 1e6,
  };
}
