import { readFileSync } from 'node:fs';

// For `node --import`: the process believes that it is so many milliseconds later than it is, as the file CLOCK_FILE
// says. SIGUSR2 has the file read again, as if somebody had set the computer's clock.
const RealDate = globalThis.Date;
const read = () => Number(readFileSync(process.env.CLOCK_FILE, 'utf8'));
let shift = read();
process.on('SIGUSR2', () => {
  shift = read();
});
globalThis.Date = class ShiftedDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }
  static now() {
    return RealDate.now() + shift;
  }
};
