// The library's elements that the page uses, and what their looks lack here: colours that follow the page's theme with
// enough contrast, room that shrinks to a phone's, a visible focus.
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-attachments.js';
import '@skyra/discord-components-core/discord-button.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';

const FOCUS = ':focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }';

/** @type {Record<string, string>} */
const LOOKS = {
  'discord-messages': `
    :host { background: none; border: 0; color: var(--text); font-family: var(--font); line-height: 1.375; }`,
  'discord-message': `
    :host { color: var(--text); font-family: var(--font); padding-right: var(--gutter); }
    :host(:hover) { background-color: var(--message-hover); }
    :host .discord-message-timestamp { color: var(--muted); margin-left: 4px; }
    :host .discord-message-content { min-width: 0; }
    :host .discord-author-avatar { min-width: 40px; }
    :host .discord-author-avatar img, :host .discord-author-info { cursor: default; }`,
  'discord-author-info': `
    :host .discord-author-username { color: var(--heading); }
    :host .discord-author-username:hover { cursor: default; text-decoration: none; }`,
  'discord-embed': `
    :host { color: var(--text); line-height: 1.375; margin: 4px 0; }
    :host .discord-left-border { background-color: var(--accent, var(--embed-edge)); }
    :host .discord-embed-root { flex: 0 1 auto; }
    :host .discord-embed-wrapper { background-color: var(--embed); border: 1px solid var(--embed-edge); border-left: 0; max-width: 520px; min-width: 0; }
    :host .discord-embed-wrapper .discord-embed-grid { display: grid; min-width: 0; overflow-wrap: anywhere; }`,
  'discord-embed-description': ':host { line-height: 1.375; }',
  'discord-embed-footer': ':host { color: var(--muted); line-height: 1.4; }',
  'discord-button': `
    :host > *:first-child { background-color: var(--button); border-radius: 8px; color: var(--button-text); font-family: var(--font); margin: 4px 8px 4px 0; min-width: 28px; }
    .secondary.hoverable:hover, a.secondary:hover { background-color: var(--button-hover); }
    .primary { background-color: #5865f2 !important; color: #fff !important; }
    .success { background-color: #24803f !important; color: #fff !important; }
    .destructive { background-color: #c93135 !important; color: #fff !important; }
    .primary:hover, .success:hover, .destructive:hover { filter: brightness(0.9); }
    ${FOCUS}`,
};

for (const [tag, css] of Object.entries(LOOKS)) {
  const element = /** @type {{ elementStyles?: unknown[] } | undefined} */ (
    /** @type {unknown} */ (customElements.get(tag))
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  // Lit takes the styles of a class when the first element of it is made: all of them are made after this.
  if (element) element.elementStyles = [...(element.elementStyles ?? []), sheet];
}
