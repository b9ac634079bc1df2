import { ownOf } from './dom.js';

/**
 * Makes a message into its edited version by changing only what differs: whoever is in one of its buttons or menus stays
 * there when a picture comes, and a screen reader hears the picture alone. Both must be of the same message. What is in
 * use may differ from what it was made as, and is compared by `data-key`.
 * @template {Element} Made
 * @param {Made} old
 * @param {Made} fresh
 * @returns {Made} the one that stands now
 */
export function become(old, fresh) {
  if (isSame(old, fresh)) return old;
  if (!isLike(old, fresh)) {
    old.replaceWith(fresh);
    return fresh;
  }
  Object.assign(old, ownOf.get(fresh));
  const before = [...old.childNodes];
  const after = [...fresh.childNodes];
  while (before[0] && after[0] && isSame(before[0], after[0])) {
    before.shift();
    after.shift();
  }
  /** @type {Node | null} */
  let next = null;
  for (;;) {
    const [a, b] = [before.at(-1), after.at(-1)];
    if (!(a && b)) break;
    if (a instanceof Element && b instanceof Element && isLike(a, b)) next = become(a, b);
    else if (isSame(a, b)) next = a;
    else break;
    before.pop();
    after.pop();
  }
  next ??= before.at(-1)?.nextSibling ?? null;
  for (const node of before) old.removeChild(node);
  for (const node of after) old.insertBefore(node, next);
  return old;
}

/** @param {Node} node */
const keyOf = (node) => (node instanceof Element ? node.getAttribute('data-key') : null);

/** @param {Node} old @param {Node} fresh */
const isSame = (old, fresh) =>
  (keyOf(old) !== null && keyOf(old) === keyOf(fresh)) || (!ownOf.has(old) && old.isEqualNode(fresh));

/**
 * Do they differ, if at all, only in what is in them?
 * @param {Element} old
 * @param {Element} fresh
 */
const isLike = (old, fresh) =>
  keyOf(old) === null && keyOf(fresh) === null && old.cloneNode().isEqualNode(fresh.cloneNode());
