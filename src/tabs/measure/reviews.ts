import { choice, date, link, prose, text } from '../../workbook/column';
import { table } from '../describe';

/** What was learnt and decided, review by review; decisions may reach back to the strategy. */
export const reviews = table({
  id: 'reviews',
  group: 'measure',
  size: 'full',
  prefix: 'V',
  name: 'figures',
  columns: {
    figures: prose(),
    date: date(),
    rhythm: choice('rhythms'),
    review: text(),
    worked: prose(),
    failed: prose(),
    why: prose(),
    customersSaid: prose(),
    teamSaid: prose(),
    market: prose(),
    rivals: prose(),
    technology: prose(),
    decision: choice('decisions'),
    changes: choice('changes'),
    subject: text(),
    owner: link('people'),
    due: date(),
    done: choice('yesNo'),
  },
});
