import { blank, call, concat, divide, type Formula, multiply, symbol, when } from '../../../workbook/formula';
import { answer } from '../../cells';

/** A bar of up to forty blocks and the per cent that an amount is of the planned money; blank for what is no amount. */
export function bar(amount: Formula): Formula {
  const share = divide(amount, answer('summary', 'planned'));
  const blocks = call('ROUND', multiply(call('MEDIAN', 0, 1, share), 40), 0);
  const percent = concat(call('ROUND', multiply(share, 100), 0), symbol(' %'));
  const worded = concat(concat(call('REPT', symbol('█'), blocks), symbol(' ')), percent);
  return when(call('ISNUMBER', amount), call('IFERROR', worded, blank));
}
