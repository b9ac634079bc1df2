/** So near the end, in pixels, counts as being there. */
const NEAR = 80;
/** So long after the reader's hand moved, in milliseconds, a scrolling is the reader's. */
const HAND = 400;

/**
 * Keeps a scrolled element at its end while it grows, unless the reader has scrolled up to read.
 * @param {HTMLElement} scroller
 * @param {readonly Element[]} parts what grows in it
 * @param {(atEnd: boolean) => void} changed
 */
export function followEnd(scroller, parts, changed) {
  let follows = true;
  let touched = Number.NEGATIVE_INFINITY;

  /** Where it stood last, by our hand or the reader's. */
  let last = 0;

  function toEnd() {
    follows = true;
    scroller.scrollTop = scroller.scrollHeight;
    last = scroller.scrollTop;
    changed(true);
  }

  const touch = () => {
    touched = performance.now();
  };
  for (const event of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    scroller.addEventListener(event, touch, { passive: true });
  }
  scroller.addEventListener(
    'scroll',
    () => {
      const { scrollTop, scrollHeight, clientHeight } = scroller;
      const atEnd = scrollHeight - scrollTop - clientHeight < NEAR;
      // A message that becomes shorter scrolls, too: that is nobody's wish to leave the end.
      const isReader = performance.now() - touched < HAND;
      if (isReader) touch();
      // Nor is it, if it has grown since we were at its end: a picture came right after a click.
      if (atEnd) follows = true;
      else if (isReader && scrollTop < last) follows = false;
      last = scrollTop;
      changed(follows);
    },
    { passive: true },
  );
  // Components draw themselves a moment later than they are put in, pictures and fonts come later still.
  const grown = new ResizeObserver(() => {
    if (follows) toEnd();
  });
  for (const part of [scroller, ...parts]) grown.observe(part);
  return toEnd;
}
