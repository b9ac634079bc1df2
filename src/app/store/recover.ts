import type { State } from '../../model/stored.ts';
import { backupOf, setAside } from './durable-file.ts';
import type { Migration } from './migrate.ts';
import { type Reading, readState } from './read-state.ts';

export interface Recovery {
  migrations: readonly Migration[];
  /** Milliseconds since 1970, for the names of damaged files. */
  now: () => number;
  /** Tells whoever runs the bot what was found. */
  tell: (message: string) => void;
}

/**
 * Reads the state of a file, or where that is damaged or missing the one of its backup; null where there is neither.
 * A damaged file is set aside under a name that is told, never overwritten. Where both are damaged, the records that
 * are valid by themselves are taken from the newer one.
 */
export async function recoverState(file: string, recovery: Recovery): Promise<State | null> {
  const { migrations, tell } = recovery;
  const backup = backupOf(file);
  const reading = await readState(file, migrations);
  if (reading.kind === 'good') return reading.state;
  // Read before anything is moved: this may refuse to go on.
  const second = await readState(backup, migrations);
  await tellDamage(file, reading, recovery);
  await tellDamage(backup, second, recovery);
  if (second.kind === 'good') {
    const why = reading.kind === 'missing' ? 'is missing' : 'is damaged';
    tell(`${file} ${why}: what ${backup} holds was restored, the last changes may be lost`);
    return second.state;
  }
  if (reading.kind === 'missing' && second.kind === 'missing') return null;
  const salvage = salvageOf(reading) ?? salvageOf(second);
  if (salvage === null) {
    tell(
      'NOTHING COULD BE RESTORED: the bot begins without any digests, watches or memory of what it posted',
    );
    return null;
  }
  tell(
    `no undamaged copy is left: what could be read was kept, ${salvage.lost} records or values were left out`,
  );
  return salvage.state;
}

async function tellDamage(file: string, reading: Reading, { now, tell }: Recovery): Promise<void> {
  if (reading.kind !== 'damaged') return;
  tell(`${file} is damaged (${reading.problem}) and was kept as ${await setAside(file, now())}`);
}

function salvageOf(reading: Reading) {
  return reading.kind === 'damaged' ? reading.salvage : null;
}
