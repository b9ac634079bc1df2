import { type CommandContext, type Here, questionsOf } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import type { OptionValues, Reply } from '../../src/reply/reply.ts';
import { replyAsText } from '../../src/reply/text.ts';
import { type MemoryServices, memoryServices } from './memory-services.ts';

const dataset = loadDataset();
export const CHANNEL = '200000000000000001';
export const GUILD = '100000000000000001';
const CHANNEL_NAMES: Record<string, string> = { [CHANNEL]: 'trade', '200000000000000002': 'news' };

/** Who asks, and in which language. */
export interface Asking extends Partial<Here> {
  language?: 'en' | 'ja';
}

/** A server in which somebody who may manage it asks, and what they are told. */
export function settle(services: MemoryServices = memoryServices()) {
  const context = ({ language = 'en', ...here }: Asking = {}): CommandContext => ({
    dataset,
    language,
    today: '2026-11-24',
    documents: [],
    here: {
      guildId: GUILD,
      channelId: CHANNEL,
      userId: '300000000000000001',
      mayManage: true,
      channelName: (id) => CHANNEL_NAMES[id] ?? null,
      ...here,
    },
    services,
  });
  const ask = async (path: string, options: OptionValues = {}, asking: Asking = {}): Promise<Reply> => {
    const question = questionsOf(commands).find((one) => one.path === path);
    if (question === undefined) throw new Error(`no question ${path}`);
    return question.answer(options, context(asking));
  };
  return {
    services,
    context,
    ask,
    /** The answer as plain text. */
    text: async (...given: Parameters<typeof ask>) => replyAsText(await ask(...given)),
    /** The code of the refusal, or null. */
    refusal: async (...given: Parameters<typeof ask>) => (await ask(...given)).refusal?.code ?? null,
    suggest: (path: string, option: string, typed: string, asking: Asking = {}, others: OptionValues = {}) =>
      questionsOf(commands)
        .find((one) => one.path === path)
        ?.options.find(({ name }) => name === option)
        ?.suggest?.(typed, others, context(asking)) ?? [],
  };
}
