import type { Dataset } from '../src/model/dataset.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import type { CommandOption } from './command.ts';

/** The facts of a case in few letters, carried by buttons and menus: an id of Discord has 100 characters. */
export const factsOption: CommandOption = {
  name: 'facts',
  nameJa: '前提',
  description: { en: 'The facts of the case in short', ja: '前提条件の略記' },
  type: 'string',
  required: false,
  hidden: true,
};

/** The letter of each option; what it stood for yesterday it must stand for tomorrow, as buttons of old messages say it. */
const LETTERS = {
  code: 'c',
  product: 'p',
  date: 'd',
  mfn: 'm',
  steel: 's',
  aluminum: 'a',
  copper: 'u',
  'metal-weight': 'w',
  'us-content': 'n',
  usmca: 'y',
  quota: 'q',
  quantity: 't',
  document: 'f',
  condition: 'k',
} as const;

type Name = keyof typeof LETTERS;
const NAMES = Object.keys(LETTERS).filter((name): name is Name => name in LETTERS);

/** Options of `/duty` with all but value and country put together: `facts=c8703230100,d20260115,m2.5,k1f9q`. */
export function packed({ value, country, ...rest }: OptionValues): OptionValues {
  const facts = NAMES.flatMap((name) => {
    const given = rest[name];
    return given === undefined || given === '' ? [] : [`${LETTERS[name]}${short(name, String(given))}`];
  }).join(',');
  return {
    ...(value === undefined ? {} : { value }),
    ...(country === undefined ? {} : { country }),
    ...(facts === '' ? {} : { facts }),
  };
}

/** The same options written out again. What nothing stands for any more is left out. */
export function unpacked({ facts, ...options }: OptionValues, dataset: Dataset): OptionValues {
  if (typeof facts !== 'string') return options;
  const read = facts.split(',').flatMap((part): [Name, string | number | boolean][] => {
    const name = NAMES.find((one) => LETTERS[one] === part[0]);
    const value = name === undefined ? '' : long(name, part.slice(1), dataset);
    return name === undefined || value === '' ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(read), ...options };
}

function short(name: Name, text: string): string {
  switch (name) {
    case 'code':
      return text.replaceAll('.', '');
    case 'date':
      return text.replaceAll('-', '');
    case 'product':
      return shortKey(text);
    case 'condition':
      return text
        .split(',')
        .map((id) => shortKey(id.trim()))
        .join('.');
    default:
      return text;
  }
}

function long(name: Name, text: string, dataset: Dataset): string | number | boolean {
  switch (name) {
    case 'code':
    case 'quota':
      return text;
    case 'usmca':
    case 'document':
      return text === 'true';
    case 'date':
      return text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    case 'product':
      return dataset.programs.find(({ id }) => shortKey(id) === text)?.id ?? '';
    case 'condition':
      return text
        .split('.')
        .flatMap((key) => dataset.conditions.find(({ id }) => shortKey(id) === key)?.id ?? [])
        .join(',');
    default:
      return /^\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : '';
  }
}

/** Four letters and digits that stand for an id, the same whatever else the data holds (FNV-1a, 32 bits). */
export function shortKey(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash % 36 ** 4).toString(36).padStart(4, '0');
}
