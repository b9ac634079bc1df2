import type { Command, Question } from '../../commands/command.ts';
import { answeringRefusals } from '../../commands/refuse.ts';
import type { Button, Reply } from '../../src/reply/reply.ts';

const COUNTRIES = [
  { code: 'JP', name: { en: 'Japan', ja: '日本' } },
  { code: 'KR', name: { en: 'South Korea', ja: '韓国' } },
  { code: 'CA', name: { en: 'Canada', ja: 'カナダ' } },
];

/** A command without subcommands. */
export type Single = Extract<Command, Question>;

/** A public answer with a button to the next day's question, or a private refusal. */
export const rate: Single = {
  name: 'rate',
  nameJa: '税率',
  description: { en: 'The rate for a country', ja: '国ごとの税率' },
  where: 'anywhere',
  options: [
    {
      name: 'country',
      nameJa: '国',
      description: { en: 'The country of origin', ja: '原産国' },
      type: 'string',
      required: true,
      suggest: (text, others, { language }) => {
        if (text === 'fail') throw new Error('secret inside of suggest');
        if (others.days === 99)
          return [
            { name: 'x'.repeat(300), value: 'JP' },
            { name: 'long', value: 'v'.repeat(101) },
          ];
        return COUNTRIES.filter(({ name }) =>
          name[language].toLowerCase().startsWith(text.toLowerCase()),
        ).map(({ code, name }) => ({ name: name[language], value: code }));
      },
    },
    {
      name: 'days',
      nameJa: '日数',
      description: { en: 'How many days ahead', ja: '何日後' },
      type: 'integer',
      required: false,
    },
    {
      name: 'exact',
      nameJa: '厳密',
      description: { en: 'Exactly this day', ja: 'その日のみ' },
      type: 'boolean',
      required: false,
    },
  ],
  answer: (options, { language, today }) => {
    const country = COUNTRIES.find(({ code }) => code === options.country);
    if (country === undefined)
      return refusal(language === 'ja' ? '国が見つかりません。' : 'No such country.');
    const days = Number(options.days ?? 0);
    return {
      audience: 'public',
      cards: [
        {
          tone: 'duty',
          title: country.name[language],
          lead: `${days} ${options.exact ?? '-'} ${today} ${language}`,
          sections: [],
        },
      ],
      buttons: [
        { kind: 'ask', label: '+1', command: 'rate', options: { ...options, days: days + 1 } },
        { kind: 'link', label: 'Source', url: 'https://www.federalregister.gov/' },
        ...(days === 5 ? [brokenButton] : []),
      ],
      data: options,
    };
  },
};

const brokenButton: Button = { kind: 'ask', label: 'Old', command: 'gone', options: {} };

/** A bug: throws what no reader may see. */
const broken: Command = {
  name: 'broken',
  nameJa: '故障',
  description: { en: 'Always fails', ja: '必ず失敗する' },
  where: 'anywhere',
  options: [],
  answer: () => {
    throw new Error('secret inside of broken');
  },
};

/** A server's settings: a private answer. */
export const settings: Single = {
  name: 'settings',
  nameJa: '設定',
  description: { en: 'Settings of this server', ja: 'サーバーの設定' },
  where: 'server',
  options: [
    {
      name: 'what',
      nameJa: '内容',
      description: { en: 'What to do', ja: '操作' },
      type: 'string',
      required: true,
      choices: [{ name: { en: 'Show', ja: '表示' }, value: 'show' }],
    },
  ],
  answer: async () => ({
    audience: 'private',
    cards: [{ tone: 'none', title: 'Settings', lead: 'none yet', sections: [] }],
    buttons: [],
    data: {},
  }),
};

/** A server's plan, with subcommands: one that is slow, one that asks for a channel, one that brings files. */
export const plan: Command = {
  name: 'plan',
  nameJa: '計画',
  description: { en: 'A plan', ja: '計画' },
  where: 'anywhere',
  subcommands: [
    {
      name: 'set',
      nameJa: '設定',
      description: { en: 'Set the plan', ja: '計画を設定する' },
      slow: 'private',
      options: [
        {
          name: 'channel',
          nameJa: 'チャンネル',
          description: { en: 'Where', ja: '場所' },
          type: 'channel',
          required: true,
        },
        {
          name: 'word',
          nameJa: '語',
          description: { en: 'A word', ja: '語' },
          type: 'string',
          required: false,
          suggest: (text, others, { here }) => [
            { name: `${text} ${others.channel} ${here?.guildId}`, value: text || '-' },
          ],
        },
      ],
      answer: async (options, { here }) => {
        if (options.word === 'fail') throw new Error('secret inside of plan set');
        const name = here?.channelName(String(options.channel));
        return {
          audience: 'private',
          cards: [
            { tone: 'none', title: String(name), lead: JSON.stringify({ ...options, here }), sections: [] },
          ],
          buttons: [
            { kind: 'ask', label: 'Set again', command: 'plan set', options: { ...options, word: 'again' } },
          ],
          data: options,
        };
      },
    },
    {
      name: 'files',
      nameJa: 'ファイル',
      description: { en: 'The plan as files', ja: '計画のファイル' },
      slow: 'public',
      options: [
        {
          name: 'size',
          nameJa: '大きさ',
          description: { en: 'Bytes of the second', ja: '二つ目の大きさ' },
          type: 'integer',
          required: true,
        },
      ],
      answer: ({ size }) => ({
        audience: 'public',
        cards: [{ tone: 'none', title: 'Files', lead: 'here', sections: [] }],
        buttons: [],
        files: [
          { name: 'plan.csv', type: 'text/csv', data: 'a,b\n1,日本\n' },
          { name: 'plan.bin', type: 'application/octet-stream', data: new Uint8Array(Number(size)) },
        ],
        data: {},
      }),
    },
  ],
};

export const commands: readonly Command[] = [rate, broken, settings, plan].map(answeringRefusals);

function refusal(message: string): Reply {
  return {
    audience: 'private',
    cards: [{ tone: 'none', title: '', lead: message, sections: [] }],
    buttons: [{ kind: 'ask', label: 'Japan', command: 'rate', options: { country: 'JP' } }],
    data: {},
    refusal: { code: 'unknown-country', message, suggestions: ['Japan'] },
  };
}
