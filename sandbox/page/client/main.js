import './components.js';
import { createActions } from './actions.js';
import { fetchState, listen } from './api.js';
import { createClockPanel } from './clock-panel.js';
import { parseLine } from './command-line.js';
import { createComposer } from './composer.js';
import { find } from './dom.js';
import { createDrawers } from './drawers.js';
import { entriesOf } from './entries.js';
import { createHeader } from './header.js';
import { japaneseFont } from './japanese-font.js';
import { createModel } from './model.js';
import { createOutboxPanel } from './outbox-panel.js';
import { createSidebar } from './sidebar.js';
import { createTimeline } from './timeline.js';

// The page: each part listens to the model, and the server's hints say when to ask it again.
const first = fetchState().catch(() => null);
await japaneseFont;
const dark = !matchMedia('(prefers-color-scheme: light)').matches;
const model = createModel({
  locale: navigator.language.startsWith('ja') ? 'ja' : 'en-US',
  userId: '',
  channelId: '',
  theme: dark ? 'dark' : 'light',
  panel: innerWidth >= 1400 ? 'open' : '',
});
const drawers = createDrawers(model);
createHeader(model, drawers);
createSidebar(model, drawers.closeChannels);
const actions = createActions(model, () => timeline);
const timeline = createTimeline(model, { ...actions, run });
const composer = createComposer(model, actions);
createClockPanel(model, refreshState);
const outbox = createOutboxPanel(model);
const banner = find('#banner');

/** An example was clicked: it is sent at once, in its own language. @param {string} line @param {string} locale */
function run(line, locale) {
  const { commands = [] } = model.server ?? {};
  const parsed = parseLine(entriesOf(commands, locale, model.texts), line);
  if (parsed) void actions.slash(line, parsed.entry.line, Object.fromEntries(parsed.filled), locale);
}

async function refreshState() {
  const server = await fetchState().catch(() => null);
  if (server) model.setServer(server);
}

model.listen(() => {
  const { connected, server, texts } = model;
  const says = !connected ? texts.lost : server && !model.ready ? texts.starting : '';
  if (banner.textContent !== says) banner.textContent = says;
  banner.hidden = says === '';
});

/** Many hints at once are one question. @param {() => unknown} ask */
function soon(ask) {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      void ask();
    }, 25);
  };
}
const askState = soon(refreshState);
const askMessages = soon(timeline.refresh);
const askOutbox = soon(outbox.refresh);

/**
 * Each connection begins with the number of the server's run. The first time the page knows everything but the calls;
 * later things may have happened meanwhile, and in another run nothing is as it was.
 * @param {unknown} now
 */
function begun(now) {
  if (runs.size > 0) {
    askState();
    if (runs.has(now)) askMessages();
    else void refreshState().then(timeline.restart);
  }
  runs.add(now);
  askOutbox();
}
const runs = new Set();

const server = await first;
if (server) model.setServer(server);
await timeline.restart();
listen(
  (event, data) => {
    if (event === 'ready' && data.run !== undefined) begun(data.run);
    else if (event === 'outbox') askOutbox();
    else if (event === 'message' || event === 'messageDelete') {
      if (data.channelId === model.place?.channelId) askMessages();
      else if (event === 'message') model.setUnread(String(data.channelId));
    } else askState();
  },
  () => model.setConnected(true),
  () => model.setConnected(false),
);
composer.free.focus({ preventScroll: true });

// As in Discord, whoever types while nothing else has the focus types into the composer.
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (
    key.length !== 1 ||
    key === ' ' ||
    ctrlKey ||
    metaKey ||
    altKey ||
    document.querySelector('dialog[open]')
  )
    return;
  const busy = target instanceof Element && target.closest('input, textarea, select');
  if (!busy) (composer.entry ? composer.tail : composer.free).focus();
});
