import { type Language, messages } from '../lang/languages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Instrument } from '../model/instrument.ts';
import { link, plain } from './markdown.ts';

/** The short name of an act as people cite it: «Proclamation 10356», 大統領布告10356号, «83 FR 11625». */
export function actName(instrument: Instrument, language: Language): string {
  const { kind, number, citation, document } = instrument;
  const named = number === null ? undefined : NAMES[kind]?.[language]?.(number);
  if (named !== undefined) return named;
  if (kind === 'federal-register-notice' || kind === 'interim-final-rule') {
    const where = citation ?? document;
    if (where !== null) return language === 'ja' ? `連邦官報 ${where}` : `Federal Register ${where}`;
  }
  return instrument.title[language];
}

type Namer = Partial<Record<Language, (number: string) => string>>;
const NAMES: Partial<Record<Instrument['kind'], Namer>> = {
  proclamation: { en: (number) => `Proclamation ${number}`, ja: (number) => `大統領布告${number}号` },
  'executive-order': { en: (number) => `Executive Order ${number}`, ja: (number) => `大統領令${number}号` },
  'cbp-message': {
    en: (number) => (/^QB/.test(number) ? `CBP ${number}` : `CSMS ${number.replace(/^CSMS\s*/, '')}`),
    ja: (number) => (/^QB/.test(number) ? `CBP通知 ${number}` : `CSMS ${number.replace(/^CSMS\s*/, '')}`),
  },
  'wto-dispute': { en: (number) => `WTO ${number}`, ja: (number) => `WTO紛争${number}` },
};

/** An act's short name, linked to its official text where it has one. */
export function actLink(dataset: Dataset, id: string, language: Language): string {
  const instrument = dataset.byId.instruments.get(id);
  if (instrument === undefined) return plain(id);
  const name = actName(instrument, language);
  return instrument.url === null ? plain(name) : link(name, instrument.url);
}

/** An act's short name, linked, with its title where that says more; a title may repeat the number in brackets. */
export function actWithTitle(dataset: Dataset, id: string, language: Language): string {
  const act = dataset.byId.instruments.get(id);
  const name = actLink(dataset, id, language);
  if (act === undefined) return name;
  const short = actName(act, language);
  const title = act.title[language].replace(`（${short}）`, '');
  return title === short ? name : messages(language).titled(name, title);
}

/**
 * The legal edition of a Federal Register document at govinfo, where its day and number are known; federalregister.gov
 * itself is informational. https://www.govinfo.gov/help/fr
 */
export function legalEdition(instrument: Instrument): string | null {
  const { document, published } = instrument;
  if (document === null || published === null || published.length < 10) return null;
  return `https://www.govinfo.gov/content/pkg/FR-${published}/pdf/${document}.pdf`;
}
