/** So near the end, in pixels, counts as being there. */
const NEAR = 80;

/**
 * Keeps a scrolled element at its end while it grows, unless the reader has scrolled up to read.
 * @param {HTMLElement} scroller
 * @param {readonly Element[]} parts what grows in it
 * @param {(atEnd: boolean) => void} changed
 */
export function followEnd(scroller, parts, changed) {
  let follows = true;
  let last = 0;

  function toEnd() {
    follows = true;
    scroller.scrollTop = scroller.scrollHeight;
    changed(true);
  }

  scroller.addEventListener(
    'scroll',
    () => {
      const { scrollTop, scrollHeight, clientHeight } = scroller;
      const atEnd = scrollHeight - scrollTop - clientHeight < NEAR;
      // What grows below moves nothing: only the reader goes up.
      if (atEnd) follows = true;
      else if (scrollTop < last) follows = false;
      last = scrollTop;
      changed(follows);
    },
    { passive: true },
  );
  // Pictures and fonts that come later must not push the newest message out of sight.
  const grown = new ResizeObserver(() => {
    if (follows) toEnd();
  });
  for (const part of [scroller, ...parts]) grown.observe(part);
  return {
    toEnd,
    /** Goes to the end if the reader has been there. */
    keep() {
      if (follows) toEnd();
    },
  };
}
