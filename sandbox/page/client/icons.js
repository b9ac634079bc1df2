const SVG = 'http://www.w3.org/2000/svg';

/** Drawn on 24 by 24, in the colour of the text around them. */
const PATHS = {
  hash: 'M10 3 8 21M16 3l-2 18M4 9h17M3 15h17',
  megaphone: 'M4 10v5h4l9 4V6l-9 4H4Zm4 5v5h3l1-3M20 10v5',
  thread: 'M4 5h16v11H10l-5 4v-4H4V5Zm4 4h8M8 12h5',
  at: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm0 0v2a2.5 2.5 0 0 0 5 0v-2a9 9 0 1 0-4 7.5',
  menu: 'M4 6h16M4 12h16M4 18h16',
  panel: 'M4 5h16v14H4V5Zm11 0v14',
  close: 'M6 6l12 12M18 6 6 18',
  send: 'M4 4l17 8-17 8 3-8-3-8Zm3 8h8',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7Zm10-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  curve: 'M21 7H10a5 5 0 0 0-5 5v8',
  slash: 'M16 4 8 20',
  down: 'M5 9l7 7 7-7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4v5l4 2',
  check: 'M4 12l6 6L20 6',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
};

/** @typedef {keyof typeof PATHS} IconName */

/**
 * A small drawing beside a text, or inside a button that has a name of its own.
 * @param {IconName} name
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
