import { textWidth } from './text-width.ts';

/** A rectangle in points. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A text where it could stand; `y` is the middle of its line. */
export interface Place {
  text: string;
  x: number;
  y: number;
  align: 'left' | 'center' | 'right';
}

/**
 * Where does each label stand, so that none covers another or a line? Each has its places in the order of preference;
 * who comes first chooses first. Null for a label without a free place.
 */
export function placeLabels(
  wishes: readonly (readonly Place[])[],
  taken: readonly Box[],
  bounds: Box,
  size: number,
): (Place | null)[] {
  const occupied = [...taken];
  return wishes.map((places) => {
    const place = places.find((one) => {
      const box = boxOf(one, size);
      return within(box, bounds) && !occupied.some((other) => overlap(box, other));
    });
    if (place === undefined) return null;
    occupied.push(boxOf(place, size));
    return place;
  });
}

function boxOf({ text, x, y, align }: Place, size: number): Box {
  const width = textWidth(text, size);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left: left - 1, right: left + width + 1, top: y - size * 0.52, bottom: y + size * 0.52 };
}

function within(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
