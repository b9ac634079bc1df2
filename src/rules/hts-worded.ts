import type { ArticleList } from '../model/articles.ts';
import type { Covered } from './hts-lists.ts';

/**
 * Chapters whose goods may be parts of a road vehicle: plastics, rubber, technical textiles, friction material, glass,
 * copper, fittings, machines, electrical goods, vehicles, instruments, seats, brushes. Notes 33(p) and 38(j) leave out
 * chapters 72, 73 and 76; food, drugs, wood or furniture are no such parts.
 */
const VEHICLE_PART = /^(39|40|57|59|63|68|70|74|83|84|85|87(?!0[1-59]|1[0-35])|90|91|9401|96)/;

/** Machines, electrical goods, vehicles, aircraft and instruments. */
const DRONE_PART = /^(84|85|87|88|90)/;

const COULD_BE: Readonly<Record<string, RegExp>> = {
  'auto-parts': VEHICLE_PART,
  'mhd-vehicle-parts': VEHICLE_PART,
  'uas-components': DRONE_PART,
};

/**
 * Which of the lists that are known by their words only could goods of an HTS number be on? Those of goods of its kind,
 * unless a list of the same program names the whole number (note 33(p): parts that are not on a parts list). A help for
 * readers: what such a list says is the law.
 */
export function wordedListsFor(
  code: string,
  lists: readonly ArticleList[],
  covered: readonly Covered[],
): ArticleList[] {
  return lists.filter(
    ({ program }) =>
      (COULD_BE[program]?.test(code) ?? true) &&
      !covered.some(({ list, match }) => list.program === program && match === 'full'),
  );
}
