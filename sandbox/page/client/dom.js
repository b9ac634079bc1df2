/** @typedef {Node | string | null | undefined | false} Child */

/**
 * Makes an HTML element. Children that are strings become text, never markup; a property that starts with `on` is a
 * listener; `true` sets an empty attribute, `false` and `null` leave it out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown>} [properties]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  assign(element, properties);
  element.append(...kept(children));
  return element;
}

/**
 * The properties with which an element of the library was made, where it has any.
 * @type {WeakMap<Node, Record<string, unknown>>}
 */
export const ownOf = new WeakMap();

/**
 * The same for an element of the library of components, which has properties besides attributes.
 * @param {string} tag
 * @param {Record<string, unknown>} own properties of the component
 * @param {Record<string, unknown>} properties
 * @param {...(Child | Child[])} children
 * @returns {HTMLElement}
 */
export function component(tag, own, properties, ...children) {
  const element = document.createElement(tag);
  Object.assign(element, own);
  if (Object.keys(own).length > 0) ownOf.set(element, own);
  assign(element, properties);
  element.append(...kept(children));
  return element;
}

/**
 * @param {Element} element
 * @param {Record<string, unknown>} properties
 */
function assign(element, properties) {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined)
      element.setAttribute(name, String(value));
  }
}

/**
 * @param {(Child | Child[])[]} children
 * @returns {(Node | string)[]}
 */
function kept(children) {
  return children.flat().filter((child) => child !== null && child !== undefined && child !== false);
}

/**
 * The one element that the page's HTML has under this selector.
 * @param {string} selector
 * @returns {HTMLElement}
 */
export function find(selector) {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`the page has no ${selector}`);
  return found;
}

/**
 * An address that may stand in a link or a picture; null for any but http(s) and data pictures.
 * @param {string | null | undefined} url
 * @returns {string | null}
 */
export function safeUrl(url) {
  return url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
}
