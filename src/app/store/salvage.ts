import { z } from 'zod';
import { Delivery, Digest, EMPTY_STATE, SeenDocument, State, Watch } from '../../model/stored.ts';

/** What could be read of a state that is not valid as a whole. */
export interface Salvage {
  state: State;
  /** How many records or values had to be left out. */
  lost: number;
}

const Loose = z.looseObject({});

/**
 * Takes from a state of the newest version what is valid by itself: one bad record should not cost a server its
 * digests. Null where nothing of it is worth keeping.
 */
export function salvaged(read: unknown): Salvage | null {
  const fields = Loose.safeParse(read).data ?? {};
  let lost = 0;
  const each = <T>(record: z.ZodType<T>, list: unknown): T[] => {
    if (!Array.isArray(list)) {
      lost += 1;
      return [];
    }
    return list.flatMap((item: unknown) => {
      const parsed = record.safeParse(item);
      if (!parsed.success) lost += 1;
      return parsed.success ? [parsed.data] : [];
    });
  };
  const one = <T>(value: z.ZodType<T>, read: unknown, otherwise: T): T => {
    const parsed = value.safeParse(read);
    if (!parsed.success) lost += 1;
    return parsed.success ? parsed.data : otherwise;
  };
  const { register, told, toldDatesThrough } = State.shape;
  const state: State = {
    version: EMPTY_STATE.version,
    digests: each(Digest, fields.digests),
    deliveries: each(Delivery, fields.deliveries),
    watches: each(Watch, fields.watches),
    documents: each(SeenDocument, fields.documents),
    register: one(register, fields.register, EMPTY_STATE.register),
    told: one(told, fields.told, EMPTY_STATE.told),
    toldDatesThrough: one(toldDatesThrough, fields.toldDatesThrough, EMPTY_STATE.toldDatesThrough),
  };
  const kept = [state.digests, state.deliveries, state.watches, state.documents].some(
    (records) => records.length > 0,
  );
  return kept ? { state, lost } : null;
}
