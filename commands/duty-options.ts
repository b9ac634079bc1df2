import type { Localized } from '../src/model/primitives.ts';
import { codeOption } from './code-option.ts';
import type { CommandOption } from './command.ts';
import { suggestConditions } from './duty-conditions.ts';
import { factsOption } from './duty-state.ts';
import { countryOption, dateOption, productOption } from './options.ts';

function numeric(name: string, nameJa: string, description: Localized): CommandOption {
  return { name, nameJa, description, type: 'number', required: false };
}

const YES_NO = 'boolean' as const;

/** The facts of a case, in the order in which Discord offers them. */
export const dutyOptions: CommandOption[] = [
  {
    ...numeric('value', '課税価格', {
      en: 'Entered value in US dollars, such as 100000',
      ja: '課税価格（米ドル、例：100000）',
    }),
    required: true,
  },
  countryOption,
  { ...codeOption, required: false },
  productOption,
  dateOption,
  numeric('mfn', '既存税率', {
    en: 'Normal duty in percent (column 1 or preferential), for all-in ceilings',
    ja: '既存税率（％、一般または特恵）。上限税率の計算に使用',
  }),
  numeric('steel', '鉄鋼', {
    en: 'Value of the steel content, % of the entered value',
    ja: '鉄鋼の含有価額（課税価格に占める％）',
  }),
  numeric('aluminum', 'アルミ', {
    en: 'Value of the aluminum content, % of the entered value',
    ja: 'アルミの含有価額（課税価格に占める％）',
  }),
  numeric('copper', '銅', {
    en: 'Value of the copper content, % of the entered value',
    ja: '銅の含有価額（課税価格に占める％）',
  }),
  numeric('metal-weight', '金属重量', {
    en: 'The listed metals, % of the weight (from April 2026 on)',
    ja: '対象金属の重量割合（％、2026年4月以降）',
  }),
  numeric('us-content', '米国産部分', {
    en: 'U.S. content approved by Commerce, % of the value',
    ja: '商務省が承認した米国産部分（価格に占める％）',
  }),
  {
    name: 'usmca',
    nameJa: 'usmca',
    description: { en: 'Do the goods qualify under USMCA?', ja: 'USMCAの原産品か' },
    type: YES_NO,
    required: false,
  },
  {
    name: 'quota',
    nameJa: '割当',
    description: { en: 'Within the quota or above it', ja: '割当の枠内か枠超過か' },
    type: 'string',
    required: false,
    choices: [
      { name: { en: 'in: within the quota', ja: 'in：枠内' }, value: 'in' },
      { name: { en: 'over: above the quota', ja: 'over：枠超過' }, value: 'over' },
    ],
  },
  numeric('quantity', '数量', {
    en: 'Quantity in kg, or watts for solar cells and modules (minimum prices)',
    ja: '数量（kg、太陽電池セル・モジュールはワット）',
  }),
  {
    name: 'document',
    nameJa: '書類',
    description: {
      en: 'Is the sale-price or contract document filed? (minimum prices)',
      ja: '販売価格・契約の書類を提出するか（最低輸入価格）',
    },
    type: YES_NO,
    required: false,
  },
  {
    name: 'condition',
    nameJa: '条件',
    description: {
      en: 'Conditions that the goods meet, several by commas',
      ja: '産品が満たす条件（複数はコンマ区切り）',
    },
    type: 'string',
    required: false,
    suggest: suggestConditions,
  },
  factsOption,
];
