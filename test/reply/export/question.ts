import { loadDataset } from '../../../src/model/dataset.ts';
import { type ExportQuestion, exportFile } from '../../../src/reply/export/file.ts';

export const dataset = loadDataset();

/** The file of an export, in English and on 2026-11-24 unless said otherwise. */
export function fileOf(question: Partial<ExportQuestion> & Pick<ExportQuestion, 'what' | 'format'>) {
  return exportFile(dataset, { scope: {}, language: 'en', today: '2026-11-24', ...question });
}
