import type { OutsideDuty } from '../model/rule.ts';
import type { FactOption } from '../rules/duty-case/facts.ts';

/** What `/duty` says. */
export const enDuty = {
  money: (amount: string) => `USD ${amount}`,
  title: (parts: readonly string[]) => parts.join(' · '),
  /** The answer; `rate` is the duty as a percentage of the entered value. */
  settled: (amount: string, rate: string, value: string) =>
    `**${amount}** Section 232 duty, ${rate} of the entered value of ${value}.`,
  nothingDue: 'No Section 232 duty is due.',
  notListed: (code: string) =>
    `No Section 232 list holds ${code} on this day, so no Section 232 duty is due.`,
  notReached: 'No Section 232 measure reaches these goods on this day.',
  unsettled: 'This cannot be settled from what was given; what would settle it stands below.',
  mayNotEnter: 'Above an absolute quota nothing may be entered for consumption, whatever duty is paid.',
  linesHeading: 'How it adds up',
  line: (what: string, duty: string, amount: string) => `• ${what}: ${duty} → **${amount}**`,
  lineOpen: (what: string, duty: string) => `• ${what}: ${duty} → needs a fact below`,
  lineBarred: (what: string, duty: string) => `• ${what}: ${duty} → may not be entered`,
  by: (act: string) => `Measure under ${act}`,
  rule: (title: string, act: string) => (act === '' ? `Rule: ${title}` : `Rule: ${title} (${act})`),
  ceilingReached: 'the normal duty already reaches the all-in rate, so nothing is added',
  ceilingAdds: (rate: string, mfn: string) => `adds what the normal duty of ${mfn} leaves of ${rate}`,
  displacedHeading: 'Gives way',
  displaced: (program: string, why: string) => `• ${program} is not charged: ${why}`,
  byOrder: 'one of the two is due, and the other program comes first',
  outside: {
    'reciprocal-tariff': 'the reciprocal tariff (IEEPA)',
    'canada-mexico-ieepa-duty': 'the Canada and Mexico duty (IEEPA)',
    'section-122-surcharge': 'the Section 122 surcharge',
    'section-301-forced-labor': 'the Section 301 duty of 2026 (forced labor)',
    'section-338-canada': 'the Section 338 duty on Canadian goods',
  } satisfies Record<OutsideDuty, string>,
  settlesHeading: 'What would settle it',
  changesHeading: 'What would change it',
  /** One fact that would change the answer, with the options that give it. */
  question: (options: readonly string[], text: string) =>
    `• ${options.map((option) => `\`${option}\``).join(' + ')} ${text}`,
  facts: {
    code: 'The HTS number of the goods, 8 or 10 digits',
    product: 'The product that the goods are',
    mfn: 'The normal (column 1 or preferential) duty in percent: the ceiling includes it',
    steel: 'The value of the steel content, in percent of the entered value',
    aluminum: 'The value of the aluminum content, in percent of the entered value',
    copper: 'The value of the copper content, in percent of the entered value',
    'metal-weight': 'The listed metals, in percent of the weight',
    'us-content': 'The U.S. content approved by Commerce, in percent of the value',
    usmca: 'Whether the goods qualify under USMCA',
    quota: 'Whether the goods enter within the quota (in) or above it (over)',
    quantity: 'The quantity in kg (solar cells and modules: watts), for the minimum price',
    document: 'Whether the sale-price or contract document is filed with the entry',
    condition: 'A condition that the goods meet',
  } satisfies Record<FactOption, string>,
  partly: (list: string) => `Only some goods of this number are on the list “${list}”: give more digits`,
  oneOf: (list: string, note: string) => (note === '' ? list : `${list} (${note})`),
  conditionMenu: 'What if a condition applies?',
  notApplicable: (condition: string) => `“${condition}” changes nothing for these goods on this day.`,
  idleOption: (option: string) => `The option «${option}» changes nothing for these goods on this day.`,
  normalHeading: 'With the normal duty',
  normal: (rate: string, amount: string, total: string) =>
    `Normal duty ${rate}: ${amount}; together ${total}.`,
  notIncludedHeading: 'Not included',
  notIncluded: (withNormal: boolean) =>
    `${withNormal ? 'Antidumping' : 'The normal duty (give it as mfn), antidumping'} and countervailing duties, Section 301 duties, fees and taxes.`,
  scopeText: 'The words of the lists decide, not the number alone.',
  withoutCode:
    'By product only: duties of other programs on the same goods are not looked at. Give the HTS number for those.',
  otherProduct: (product: string, code: string) =>
    `${code} is not on a list of ${product} for this origin and day; the answer is for the lists it is on.`,
  in: 'within the quota',
  over: 'above the quota',
  badValue:
    'The value must be an amount of US dollars above 0 and up to a trillion, with at most two decimals, such as 100000 or 2500.50.',
  badPercent: (option: string) =>
    `The option «${option}» wants a percentage from 0 to 100, such as 40 or 12.5.`,
  badMfn: 'The option «mfn» wants the normal duty as a percentage from 0 to 1000, such as 2.5.',
  badContent: 'Steel, aluminum and copper content together cannot be more than 100% of the entered value.',
  badQuantity: 'The option «quantity» wants a number above 0: kg, or watts for solar cells and modules.',
  badQuota: 'The option «quota» is in (within the quota) or over (above it).',
  codeOrProduct: 'Give the HTS number (code) or the product.',
  chapter99: (code: string) =>
    `${code} is a Chapter 99 number, under which a duty is filed. Give the number of the goods in chapters 1 to 97; /hts shows what ${code} stands for.`,
  unknownCondition: (text: string) => `No condition is known as «${text}».`,
  severalConditions: (text: string) => `«${text}» fits several conditions; name one of them.`,
};
