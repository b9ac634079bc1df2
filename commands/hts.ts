import { measureJson } from '../src/reply/measure-json.ts';
import { isHeading } from '../src/rules/hts-headings.ts';
import { coveringEntries, incompleteLists, measuresOn } from '../src/rules/hts-lists.ts';
import { nearMisses } from '../src/rules/hts-near.ts';
import { wordedListsFor } from '../src/rules/hts-worded.ts';
import { codeOption } from './code-option.ts';
import type { Command } from './command.ts';
import { numberCard } from './hts-card.ts';
import { headingReply } from './hts-heading.ts';
import { coveredJson, incompleteJson, nearJson } from './hts-json.ts';
import { readHtsQuestion } from './hts-question.ts';
import { countryOption, dateOption } from './options.ts';
import { pageOption } from './paging.ts';

/** Which programs' lists cover an HTS number on a day, since when, what an origin pays, and what comes close? */
export const hts: Command = {
  name: 'hts',
  nameJa: 'htsコード',
  description: {
    en: 'Which Section 232 programs cover an HTS number on a day',
    ja: 'HTSコードがどの232条措置の対象かを調べる',
  },
  where: 'anywhere',
  options: [codeOption, { ...countryOption, required: false }, dateOption, pageOption],
  answer: (options, context) => {
    const { dataset, language } = context;
    const asked = readHtsQuestion(options, context);
    const { code, question, parsed, place } = asked;
    if (isHeading(code)) return headingReply(asked);
    const covered = coveringEntries(dataset, question);
    const answer = {
      covered,
      measures: measuresOn(dataset, covered, question),
      near: nearMisses(dataset, question, covered),
      incomplete: incompleteLists(dataset, question),
    };
    const worded = wordedListsFor(code, answer.incomplete, covered);
    const { card, buttons } = numberCard({ ...answer, incomplete: worded }, asked);
    return {
      audience: 'public',
      cards: [card],
      buttons,
      data: {
        command: 'hts',
        code,
        date: parsed.day,
        country: place?.code ?? null,
        covered: covered.map((row) => coveredJson(dataset, row, language)),
        measures: answer.measures.map((measure) => measureJson(dataset, measure, parsed.day, language)),
        nearMisses: answer.near.map(nearJson),
        incompleteLists: answer.incomplete.map((list) => incompleteJson(list, language)),
      },
    };
  },
};
