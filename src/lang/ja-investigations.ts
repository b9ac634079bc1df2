import type { Messages } from './en.ts';

export const jaInvestigations: Messages['investigations'] = {};
