import type { Investigation } from '../../model/investigation.ts';
import { PALETTE } from './palette.ts';
import type { JsonObject } from './spec.ts';

/** How a finding is drawn: a colour, a form for its mark, and a filling for its bar. */
export const FINDING_SIGN: Record<
  Investigation['finding'],
  { colour: string; shape: string; filled: boolean; bar: JsonObject }
> = {
  threat: { colour: PALETTE.vermillion, shape: 'square', filled: true, bar: {} },
  'no-threat': { colour: PALETTE.sky, shape: 'circle', filled: false, bar: { fillOpacity: 0.15 } },
  withdrawn: { colour: PALETTE.muted, shape: 'cross', filled: true, bar: { fillOpacity: 0.4 } },
  terminated: { colour: PALETTE.muted, shape: 'cross', filled: true, bar: { fillOpacity: 0.4 } },
  pending: { colour: PALETTE.yellow, shape: 'triangle-up', filled: false, bar: { fillOpacity: 0.1 } },
  unknown: { colour: PALETTE.muted, shape: 'diamond', filled: false, bar: { fillOpacity: 0.1 } },
};
