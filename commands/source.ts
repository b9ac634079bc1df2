import { messages } from '../src/lang/languages.ts';
import type { Instrument } from '../src/model/instrument.ts';
import type { Measure } from '../src/model/measure.ts';
import { actName } from '../src/reply/act-text.ts';
import { quoted } from '../src/reply/markdown.ts';
import { measureJson } from '../src/reply/measure-json.ts';
import { findInstruments, suggestInstruments } from '../src/rules/instruments.ts';
import type { Command, CommandOption } from './command.ts';
import { reportButton } from './frame.ts';
import { requiredText } from './options.ts';
import { Refused } from './refused.ts';
import { instrumentCard, measureCard, severalCard } from './source-cards.ts';

const idOption: CommandOption = {
  name: 'id',
  nameJa: '番号',
  description: {
    en: 'An act, citation, document or heading: 9705, 83 FR 11625, 2018-05478, 9903.81.87',
    ja: '法令番号、官報の引用番号、文書番号、第99類のHTSコード（9705、83 FR 11625、9903.81.87など）',
  },
  type: 'string',
  required: true,
  suggest: (text, _others, { dataset, language }) => suggestInstruments(dataset, text, language),
};

/** Says who? The act behind a number, citation, document number or Chapter 99 heading, with its address and effects. */
export const source: Command = {
  name: 'source',
  nameJa: '出典',
  description: {
    en: 'The legal act behind a number, citation or Chapter 99 heading',
    ja: '法令番号、官報番号、第99類のHTSコードから根拠法令を調べる',
  },
  where: 'anywhere',
  options: [idOption],
  answer: (options, context) => {
    const { dataset, language, today } = context;
    const say = messages(language);
    const text = requiredText(options, 'id', context);
    const measure = dataset.byId.measures.get(text);
    const found =
      measure === undefined
        ? findInstruments(dataset, text)
        : { ...ofMeasure(measure, dataset.byId.instruments), nearest: [] };
    if (found.instruments.length === 0 && found.measures.length === 0)
      throw new Refused({
        code: 'unknown-source',
        message: say.error.unknownSource(quoted(text)),
        suggestions: found.nearest.map((instrument) => actName(instrument, language)),
      });
    const [only] = found.instruments;
    const card =
      measure !== undefined
        ? measureCard(measure, context)
        : found.instruments.length === 1 && found.measures.length === 0 && only !== undefined
          ? instrumentCard(only, context)
          : severalCard(text, found, context);
    const open = found.instruments.length === 1 ? only?.url : undefined;
    return {
      audience: 'public',
      cards: [card],
      buttons: [
        ...(open === null || open === undefined
          ? []
          : [{ kind: 'link' as const, label: say.buttons.open, url: open }]),
        reportButton(say),
      ],
      data: {
        command: 'source',
        id: text,
        instruments: found.instruments,
        measures: found.measures.map((item) => measureJson(dataset, item, today, language)),
      },
    };
  },
};

function ofMeasure(measure: Measure, instruments: ReadonlyMap<string, Instrument>) {
  const ids = [measure.startedBy, ...(measure.endedBy === null ? [] : [measure.endedBy])];
  return { instruments: [...new Set(ids)].flatMap((id) => instruments.get(id) ?? []), measures: [measure] };
}
