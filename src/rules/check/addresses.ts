import type { DataFault, Dataset } from '../../model/dataset.ts';
import { faultOf } from './fault.ts';

/** Public mirrors and transcriptions: good to check against, not to send a reader to first. */
const MIRRORS = [
  'github.com',
  'githubusercontent.com',
  'justia.com',
  'vlex.com',
  'elaws.us',
  'thefederalregister.org',
  'docslib.org',
  'htshub.com',
];

function isMirror(address: string): boolean {
  const host = new URL(address).hostname;
  return MIRRORS.some((mirror) => host === mirror || host.endsWith(`.${mirror}`));
}

/**
 * Each instrument has its official address, or none and the reason why; a mirror is never the address.
 * https://www.federalregister.gov/reader-aids/using-federalregister-gov/understanding-federal-register-document-urls
 */
export function instrumentsHaveTheirAddress(dataset: Dataset): DataFault[] {
  return dataset.instruments.flatMap((instrument) => {
    const rule = 'official-address';
    if (instrument.url === null && instrument.urlMissing === undefined)
      return [
        faultOf(
          dataset,
          instrument,
          'urlMissing',
          rule,
          'says neither the official address nor why there is none:',
        ),
      ];
    if (instrument.url !== null && instrument.urlMissing !== undefined)
      return [
        faultOf(dataset, instrument, 'urlMissing', rule, 'has an address and a reason for having none:'),
      ];
    if (instrument.url !== null && isMirror(instrument.url))
      return [faultOf(dataset, instrument, 'url', rule, 'a mirror stands as the official address of')];
    return [];
  });
}
