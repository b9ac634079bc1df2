/** @import { Model } from './model.js' */
/** @import { Call } from './types.ts' */
import { fetchOutbox } from './api.js';
import { find, make } from './dom.js';

/** So that a long session stays light. */
const MOST = 200;

/**
 * Each HTTP call that the bot made and whether Discord would have taken it, the newest first.
 * @param {Model} model
 */
export function createOutboxPanel(model) {
  const title = make('h2', {});
  const hint = make('p', { class: 'hint' });
  const list = make('ol', { class: 'calls', reversed: true });
  find('#outbox').append(title, hint, list);
  let after = 0;
  let busy = false;
  let again = false;

  /** Asks for the calls since the last time. */
  async function refresh() {
    again = true;
    if (busy) return;
    busy = true;
    while (again) {
      again = false;
      const answer = await fetchOutbox(after).catch(() => null);
      if (!answer) break;
      // A smaller number than before: another run of the sandbox.
      if (answer.next < after) {
        list.replaceChildren();
        after = 0;
        again = true;
        continue;
      }
      after = answer.next;
      list.prepend(...answer.entries.slice(-MOST).reverse().map(row));
      while (list.children.length > MOST) list.lastElementChild?.remove();
    }
    busy = false;
    hint.hidden = false;
  }

  /** @param {Call} call */
  function row(call) {
    const { texts } = model;
    const { accepted, warnings } = call.verdict;
    const kind = !accepted ? 'refused' : warnings.length > 0 ? 'warned' : 'accepted';
    const verdict = !accepted
      ? texts.refused
      : warnings.length > 0
        ? texts.warnings(warnings.length)
        : texts.accepted;
    const details = make(
      'details',
      { class: `call ${kind}` },
      make(
        'summary',
        {},
        make('span', { class: 'call-method' }, call.method),
        make('span', { class: 'call-path' }, call.path),
        make('span', { class: 'call-verdict' }, `${call.status} ${verdict}`),
      ),
    );
    // The bodies are long: they are written out when somebody looks.
    details.addEventListener('toggle', () => {
      if (details.open && details.children.length === 1) details.append(...detailsOf(call));
    });
    return make('li', {}, details);
  }

  /** @param {Call} call */
  function detailsOf(call) {
    const { texts, locale } = model;
    const { message, errors, warnings } = call.verdict;
    const why = [message, ...warnings].filter(Boolean);
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', dateStyle: 'medium' }).format(
      new Date(call.at),
    );
    const facts = [time, call.route ?? '', call.ms === undefined ? '' : texts.milliseconds(call.ms)]
      .filter(Boolean)
      .join(' · ');
    const files = call.files
      .map(({ name, type, size }) => `${name} (${type}, ${texts.bytes(size)})`)
      .join(', ');
    return [
      make('div', { class: 'call-facts' }, facts),
      why.length > 0 &&
        make(
          'ul',
          { class: 'call-why' },
          why.map((text) => make('li', {}, text)),
        ),
      errors !== undefined && json(texts.refused, errors),
      files && make('div', { class: 'call-facts' }, `${texts.callFiles}: ${files}`),
      call.body !== null && json(texts.callBody, call.body),
      call.response !== null && json(texts.callAnswer, call.response),
    ].filter((part) => part !== false && part !== '');
  }

  /** @param {string} name @param {unknown} value */
  const json = (name, value) =>
    make(
      'div',
      {},
      make('h3', {}, name),
      make('pre', { tabindex: '0', 'aria-label': name }, JSON.stringify(value, null, 2)),
    );

  function draw() {
    const { texts } = model;
    title.textContent = texts.outbox;
    hint.textContent = texts.outboxHint;
  }

  model.listen((changed) => {
    if (!changed.has('locale')) return;
    draw();
    list.replaceChildren();
    after = 0;
    void refresh();
  });
  draw();
  return { refresh };
}
