// Sends what the user does to the sandbox and shows what the bot answers. Data only ever becomes text, never markup.

const answers = document.querySelector('#answers');
const locale = document.querySelector('#locale');
const user = document.querySelector('#user');

/** Makes an element with a text or children. */
function make(tag, content = [], properties = {}) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...[content].flat());
  return element;
}

async function ask(body) {
  const response = await fetch('/sandbox/interactions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ locale: locale.value, user: user.value || 'Reader', ...body }),
  });
  return response.json();
}

function optionsOf(form) {
  const filled = [...new FormData(form)].filter(([, value]) => value !== '');
  return Object.fromEntries(filled);
}

function showEmbed(embed) {
  const colour = `#${(embed.color ?? 0x888888).toString(16).padStart(6, '0')}`;
  const box = make('div', [], { className: 'embed' });
  box.style.borderLeftColor = colour;
  if (embed.author) box.append(make('div', make('small', embed.author.name)));
  if (embed.title) {
    const link = embed.url?.startsWith('http')
      ? make('a', embed.title, { href: embed.url, rel: 'noreferrer' })
      : embed.title;
    box.append(make('div', make('b', link)));
  }
  if (embed.description) box.append(make('div', embed.description));
  for (const field of embed.fields ?? [])
    box.append(make('div', make('b', field.name)), make('div', field.value));
  for (const picture of [embed.image, embed.thumbnail]) {
    if (picture) box.append(make('img', [], { src: picture.url, alt: picture.description ?? '' }));
  }
  if (embed.footer) box.append(make('div', make('small', embed.footer.text)));
  return box;
}

function showComponent(component, message) {
  if (component.type === 2 && component.url) {
    return make('a', component.label ?? component.url, { href: component.url, rel: 'noreferrer' });
  }
  if (component.type === 2) {
    const label = [component.emoji?.name, component.label].filter(Boolean).join(' ');
    const button = make('button', label, { disabled: component.disabled ?? false });
    button.addEventListener('click', () =>
      act({ kind: 'press', message: message.id, customId: component.custom_id }),
    );
    return button;
  }
  if (component.type === 3) {
    const several = (component.max_values ?? 1) > 1;
    const choices = component.options.map((one) =>
      make('option', one.label, { value: one.value, selected: one.default ?? false }),
    );
    const blank = several ? [] : [make('option', component.placeholder ?? '…', { value: '' })];
    const select = make('select', [...blank, ...choices], { multiple: several });
    select.addEventListener('change', () => {
      const values = [...select.selectedOptions].map((one) => one.value).filter(Boolean);
      act({ kind: 'select', message: message.id, customId: component.custom_id, values });
    });
    return select;
  }
  if (component.type === 10) return make('p', component.content);
  const pictures = (component.items ?? []).map((item) =>
    make('img', [], { src: item.media.url, alt: item.description ?? '' }),
  );
  const inner = [...(component.components ?? []), ...(component.accessory ? [component.accessory] : [])];
  return make('div', [...pictures, ...inner.map((one) => showComponent(one, message))]);
}

function showMessage(message) {
  const parts = [];
  if (message.flags & 64) parts.push(make('div', 'Only you can see this', { className: 'note' }));
  if (message.flags & 128) parts.push(make('div', 'The bot is thinking…', { className: 'note' }));
  if (message.content) parts.push(make('p', message.content));
  for (const embed of message.embeds ?? []) parts.push(showEmbed(embed));
  for (const component of message.components ?? []) parts.push(showComponent(component, message));
  for (const file of message.attachments ?? []) {
    parts.push(
      make(
        'div',
        make('a', `${file.filename} (${file.size} bytes)`, { href: file.url, download: file.filename }),
      ),
    );
  }
  return make('div', parts);
}

function showModal(id, modal) {
  const inputs = modal.components.flatMap((part) =>
    part.component ? [{ ...part.component, label: part.label }] : (part.components ?? []),
  );
  const fields = inputs.map((one) =>
    make('label', [
      one.label ?? one.custom_id,
      ' ',
      make('input', [], { name: one.custom_id, value: one.value ?? '' }),
    ]),
  );
  const form = make('form', [make('b', modal.title), ...fields, make('button', 'Submit')]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    act({ kind: 'modal', interaction: id, fields: Object.fromEntries(new FormData(form)) });
  });
  return form;
}

function fill(card, title, result) {
  const parts = [make('small', title)];
  if (result.error) parts.push(make('p', result.error, { className: 'error' }));
  if (result.response) parts.push(showMessage(result.response));
  if (result.modal) parts.push(showModal(result.id, result.modal));
  for (const message of result.followUps ?? []) parts.push(make('small', 'follow-up'), showMessage(message));
  const json = make('pre', JSON.stringify(result, null, 2));
  card.replaceChildren(...parts, make('details', [make('summary', 'JSON'), json]));
}

/** Does something as the user, shows the answer, and looks for later edits (a picture, say) for a while. */
async function act(body) {
  const title = body.command
    ? `/${body.command} ${Object.entries(body.options).flat().join(' ')}`
    : `${body.kind} ${body.customId ?? ''}`;
  const card = make('article', make('small', `${title} …`));
  answers.prepend(card);
  let result = await ask(body);
  fill(card, title, result);
  for (let tries = 0; tries < 8 && result.id; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 700));
    const later = await (await fetch(`/sandbox/interactions/${result.id}`)).json();
    if (JSON.stringify(later) !== JSON.stringify(result)) fill(card, title, later);
    result = later;
  }
}

for (const form of document.querySelectorAll('form[data-command]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    act({ kind: 'slash', command: form.dataset.command, options: optionsOf(form) });
  });
}

for (const input of document.querySelectorAll('input[data-suggest]')) {
  const suggest = async () => {
    const { command } = input.form.dataset;
    const options = { ...optionsOf(input.form), [input.dataset.suggest]: input.value };
    const { choices = [] } = await ask({
      kind: 'autocomplete',
      command,
      focused: input.dataset.suggest,
      options,
    });
    input.list?.replaceChildren(
      ...choices.map((one) => make('option', one.name, { value: String(one.value) })),
    );
  };
  let timer;
  for (const event of ['focus', 'input']) {
    input.addEventListener(event, () => {
      clearTimeout(timer);
      timer = setTimeout(suggest, 150);
    });
  }
}

locale?.addEventListener('change', () => locale.form.submit());
