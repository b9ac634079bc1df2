import type { Command } from '../../commands/command.ts';
import type { Button, Reply } from '../../src/reply/reply.ts';

const COUNTRIES = [
  { code: 'JP', name: { en: 'Japan', ja: '日本' } },
  { code: 'KR', name: { en: 'South Korea', ja: '韓国' } },
  { code: 'CA', name: { en: 'Canada', ja: 'カナダ' } },
];

/** A public answer with a button to the next day's question, or a private refusal. */
export const rate: Command = {
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
export const settings: Command = {
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

export const commands: readonly Command[] = [rate, broken, settings];

function refusal(message: string): Reply {
  return {
    audience: 'private',
    cards: [{ tone: 'none', title: '', lead: message, sections: [] }],
    buttons: [{ kind: 'ask', label: 'Japan', command: 'rate', options: { country: 'JP' } }],
    data: {},
    refusal: { code: 'unknown-country', message, suggestions: ['Japan'] },
  };
}
