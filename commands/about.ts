import { messages } from '../src/lang/languages.ts';
import { documentRows } from '../src/reply/document-text.ts';
import { documentsFor } from '../src/rules/documents.ts';
import type { Command } from './command.ts';
import { verifiedThrough } from './frame.ts';

/** What does the bot hold, how fresh is it, under which terms, and how is an error reported? */
export const about: Command = {
  name: 'about',
  nameJa: '概要',
  description: {
    en: 'What this bot holds, how fresh it is, licence, and how to report an error',
    ja: '収録内容、データの時点、ライセンス、誤りの報告',
  },
  where: 'anywhere',
  options: [],
  answer: (_options, { dataset, documents, language }) => {
    const say = messages(language);
    const counts = {
      measures: dataset.measures.length,
      articleLists: dataset.articles.length,
      htsNumbers: dataset.articles.reduce((sum, list) => sum + list.entries.length, 0),
      instruments: dataset.instruments.length,
      events: dataset.events.length,
      investigations: dataset.investigations.length,
      quotas: dataset.quotas.length,
      countries: dataset.countries.length,
    };
    const byDay = Map.groupBy(dataset.programs, (program) => program.verifiedThrough);
    const freshness = [...byDay].sort().map(([day, programs]) => {
      const all = programs.length === dataset.programs.length;
      return say.about.freshnessRow(
        say.day(day),
        all ? say.about.allPrograms(programs.length) : say.list(programs.map(({ name }) => name[language])),
      );
    });
    return {
      audience: 'public',
      cards: [
        {
          tone: 'none',
          title: say.about.title,
          lead: say.about.lead,
          sections: [
            {
              heading: say.about.coverageHeading,
              rows: (Object.keys(counts) as (keyof typeof counts)[]).map((what) =>
                say.about.counts(say.about[what], counts[what]),
              ),
            },
            { heading: say.about.freshnessHeading, rows: freshness },
            {
              heading: say.documents.heading,
              rows: documentRows(documentsFor(documents, dataset), language),
              dropOrder: 2,
            },
            {
              heading: say.about.termsHeading,
              rows: [say.about.notAdvice, say.about.licence, say.about.stored],
            },
            { heading: say.about.reportHeading, rows: [say.about.report] },
          ],
        },
      ],
      buttons: [],
      data: {
        command: 'about',
        verifiedThrough: verifiedThrough(dataset, []),
        counts,
        programs: dataset.programs.map(({ id, name, status, began, verifiedThrough: through }) => ({
          id,
          name,
          status,
          began,
          verifiedThrough: through,
        })),
        licence: 'MIT',
        legalAdvice: false,
      },
    };
  },
};
