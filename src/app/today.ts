import { TZDate } from '@date-fns/tz';
// By its own path: the whole of date-fns takes a second to load.
import { lightFormat } from 'date-fns/lightFormat';
import type { Day } from '../model/primitives.ts';

/** Which legal day is it in Washington? Section 232 acts take effect at 12:01 a.m. U.S. Eastern time. */
export function easternDay(now: Date): Day {
  return lightFormat(new TZDate(now, 'America/New_York'), 'yyyy-MM-dd');
}
