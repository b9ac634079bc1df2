import type { Messages } from './en.ts';

export const jaPartner: Messages['partner'] = {};
