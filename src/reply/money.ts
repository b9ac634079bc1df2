import type Big from 'big.js';
import type { Messages } from '../lang/en.ts';

/** An amount of US dollars as readers write it, to the cent: «USD 25,000.00», «25,000ドル». */
export function moneyText(amount: Big, messages: Messages): string {
  const [whole = '0', cents = '00'] = amount.toFixed(2).split('.');
  return messages.dutyCase.money(`${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${cents}`);
}
