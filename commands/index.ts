import { about } from './about.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { digest } from './digest.ts';
import { duty } from './duty.ts';
import { events } from './events.ts';
import { exclusions } from './exclusions.ts';
import { exportCommand } from './export.ts';
import { helpFor } from './help.ts';
import { history } from './history.ts';
import { hts } from './hts.ts';
import { investigations } from './investigations.ts';
import { onthisday } from './onthisday.ts';
import { partner } from './partner.ts';
import { quota } from './quota.ts';
import { answeringRefusals } from './refuse.ts';
import { source } from './source.ts';
import { tariff } from './tariff.ts';
import { watch } from './watch.ts';

const answering: readonly Command[] = [
  tariff,
  history,
  hts,
  duty,
  compare,
  quota,
  exclusions,
  events,
  onthisday,
  investigations,
  source,
  partner,
  digest,
  watch,
  exportCommand,
  about,
].map(answeringRefusals);

/** Every slash command, in the order people meet them. The one list: registration, dispatch, `ask` and help use it. */
export const commands: readonly Command[] = [...answering, helpFor(answering)];
