import { messages } from '../src/lang/languages.ts';
import { aboutText, type ExportFile, type ExportQuestion, exportFile } from '../src/reply/export/file.ts';
import { verifiedDay } from '../src/reply/export/question.ts';
import { plain } from '../src/reply/markdown.ts';
import type { Card } from '../src/reply/reply.ts';
import type { Command, CommandContext } from './command.ts';
import { exportOptions, readExport } from './export-options.ts';
import { footer, reportButton } from './frame.ts';

/** Measures, events, dates ahead or a timeline as a file: for spreadsheets, scripts, calendars and news readers. */
export const exportCommand: Command = {
  name: 'export',
  nameJa: 'データ出力',
  description: {
    en: 'Measures, events, dates ahead or a timeline as a file (csv, json, ics, rss)',
    ja: '措置、出来事、今後の予定、経緯をファイルに出力する（csv、json、ics、rss）',
  },
  where: 'anywhere',
  options: exportOptions,
  answer: (options, context) => {
    const { dataset, language, today } = context;
    const question = { ...readExport(options, context), language, today };
    const file = exportFile(dataset, question);
    const { what, format, scope } = question;
    const { program, ...rest } = scope;
    return {
      audience: 'public',
      cards: [fileCard(file, question, context)],
      buttons: [reportButton(messages(language))],
      files: [{ name: file.name, type: file.type, data: file.data }],
      data: {
        command: 'export',
        what,
        format,
        ...rest,
        ...(program === undefined ? {} : { product: program }),
        name: file.name,
        rows: file.rows,
        verifiedThrough: verifiedDay(dataset, program),
        content: file.data,
      },
    };
  },
};

/** What the file holds, how much, how fresh. */
function fileCard(file: ExportFile, { what, format, scope }: ExportQuestion, context: CommandContext): Card {
  const { dataset, language } = context;
  const say = messages(language);
  const { name, rows, undated, data } = file;
  const size = say.exports.bytes(Buffer.byteLength(data));
  const lead = say.exports.lead(say.exports.counted[format](rows), plain(name), size);
  return {
    tone: 'none',
    title: say.exports.title(say.exports.whats[what], aboutText(dataset, scope, language)),
    lead: rows === 0 ? `${lead}\n${say.exports.none}` : lead,
    sections: [
      {
        heading: say.exports.holdsHeading,
        rows: [
          say.exports.holds[what],
          say.exports.about[format],
          ...(undated === 0 ? [] : [say.exports.undated(undated)]),
        ],
      },
    ],
    footer: footer(say, verifiedDay(dataset, scope.program), []),
  };
}
