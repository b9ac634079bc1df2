import type { DataFault, Dataset } from '../../model/dataset.ts';
import { faultOf } from './fault.ts';

/** Every id is used once within its kind; country and group codes are used once among both. */
export function idsAreUnique(dataset: Dataset): DataFault[] {
  const tables: { key: 'id' | 'code'; records: readonly object[] }[] = [
    { key: 'code', records: [...dataset.countries, ...dataset.groups] },
    ...(
      ['programs', 'instruments', 'articles', 'conditions', 'measures', 'quotas', 'exclusions'] as const
    ).map((kind) => ({
      key: 'id' as const,
      records: dataset[kind],
    })),
    ...(['investigations', 'rules', 'events', 'partners'] as const).map((kind) => ({
      key: 'id' as const,
      records: dataset[kind],
    })),
  ];
  return tables.flatMap(({ key, records }) => {
    const seen = new Set<string>();
    return records.flatMap((record) => {
      const id = String((record as Record<string, unknown>)[key]);
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [faultOf(dataset, record, key, 'unique-ids', 'is already used by another record')];
    });
  });
}
