import { deflateSync } from 'node:zlib';
import type { Interaction } from 'discord.js';

/** A picture of one colour, 400 by 200, as PNG. */
function picture(): Buffer {
  const [width, height] = [400, 200];
  const rows = Buffer.alloc((width * 3 + 1) * height, 120);
  for (let row = 0; row < height; row += 1) rows[row * (width * 3 + 1)] = 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([size, body, sum]);
}

function crc(data: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

export const COMMANDS = [
  { name: 'pictures', description: 'In a card and beside it' },
  { name: 'choose', description: 'Menus and a button' },
  { name: 'slow', description: 'Thinks first' },
  {
    name: 'say',
    description: 'Says it',
    options: [{ type: 3, name: 'text', description: 'what', required: true }],
  },
  { name: 'silent', description: 'Never answers' },
];

const OPTIONS = ['Steel', 'Aluminum', 'Copper'].map((label) => ({ label, value: label.toLowerCase() }));
const row = (...components: object[]) => ({ type: 1, components });
const select = (customId: string, most: number) =>
  row({ type: 3, custom_id: customId, placeholder: `Up to ${most}`, options: OPTIONS, max_values: most });
const MENUS = [
  select('one', 1),
  select('more', 2),
  row(
    { type: 2, style: 1, label: 'Fill in', custom_id: 'modal' },
    { type: 2, style: 2, label: 'Not now', custom_id: 'off', disabled: true },
  ),
];
const MODAL = {
  title: 'A form',
  custom_id: 'form',
  components: [row({ type: 4, style: 1, label: 'Your name', custom_id: 'name', required: true })],
};

/** Everything that a message can have, as the page must show it. */
export async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isButton()) return interaction.showModal(MODAL as never);
  if (interaction.isStringSelectMenu())
    return interaction.update({ content: `chosen: ${interaction.values.join(', ')}` });
  if (interaction.isModalSubmit()) {
    const name = interaction.fields.getTextInputValue('name');
    return interaction.reply({ content: `hello ${name}`, flags: 'Ephemeral' });
  }
  if (!interaction.isChatInputCommand()) return undefined;
  switch (interaction.commandName) {
    case 'pictures':
      return interaction.reply({
        embeds: [{ title: 'A chart', image: { url: 'attachment://chart.png' }, color: 0xff0000 }],
        files: [
          { attachment: picture(), name: 'chart.png', description: 'Rates by year' },
          { attachment: Buffer.from('a,b\n'), name: 'table.csv' },
        ],
      });
    case 'choose':
      return interaction.reply({ content: 'choose', components: MENUS as never });
    case 'slow':
      await interaction.deferReply();
      await new Promise((resolve) => setTimeout(resolve, 400));
      return interaction.editReply('thought **hard**');
    case 'say':
      return interaction.reply({
        content: interaction.options.getString('text', true),
        embeds: [{ title: interaction.options.getString('text', true), fields: [{ name: 'n', value: 'v' }] }],
      });
    default:
      return undefined;
  }
}
