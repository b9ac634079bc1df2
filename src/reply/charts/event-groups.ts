import type { Event } from '../../model/event.ts';
import { PALETTE } from './palette.ts';

/** What kinds of event look alike in a picture. */
export type EventGroup = 'act' | 'meeting' | 'deal' | 'case' | 'court' | 'deadline';

export const GROUP_OF: Record<Event['kind'], EventGroup> = {
  announcement: 'act',
  proclamation: 'act',
  effective: 'act',
  legislation: 'act',
  summit: 'meeting',
  ministerial: 'meeting',
  call: 'meeting',
  agreement: 'deal',
  report: 'case',
  'investigation-initiated': 'case',
  ruling: 'court',
  dispute: 'court',
  deadline: 'deadline',
};

/** A form and a colour for each group, so that neither is needed to tell them apart. */
export const GROUP_SIGN: Record<EventGroup, { shape: string; colour: string }> = {
  act: { shape: 'square', colour: PALETTE.vermillion },
  meeting: { shape: 'circle', colour: PALETTE.sky },
  deal: { shape: 'triangle-up', colour: PALETTE.green },
  case: { shape: 'diamond', colour: PALETTE.yellow },
  court: { shape: 'cross', colour: PALETTE.purple },
  deadline: { shape: 'triangle-down', colour: PALETTE.orange },
};
