import type { Messages } from './en.ts';

export const jaDuty: Messages['dutyCase'] = {};
