import type { DataFault, Dataset } from '../../model/dataset.ts';

/** One rule that the facts must keep, and what it is called in messages. */
export type DataRule = (dataset: Dataset) => DataFault[];

/** A fault of a record, with its file and place. `field` is the key that breaks the rule. */
export function faultOf(
  dataset: Dataset,
  record: object,
  field: string,
  rule: string,
  message: string,
): DataFault {
  const place = dataset.placeOf.get(record) ?? { file: '?', at: '?' };
  const name =
    'id' in record ? ` «${String(record.id)}»` : 'code' in record ? ` «${String(record.code)}»` : '';
  return {
    file: place.file,
    at: field === '' ? place.at : `${place.at}.${field}`,
    rule,
    message: `${message}${name}`,
  };
}
