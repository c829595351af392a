import type { Area } from '../spreadsheet/book';
import { type Context, counted } from './context';
import type { GoogleRange } from './google-types';
import { rangeAreas } from './identities';
import { addProtection } from './protection';
import { liveSheet } from './range-grid';
import { rangeLooks } from './range-looks';
import { rangePlace } from './range-place';
import { rangeValidation } from './range-validation';
import { rangeValues } from './range-values';

/** Fixed coordinates, as Google's are: a range does not follow when rows are inserted above it. */
export function createRange(context: Context, area: Area): GoogleRange {
  const self = () => range;
  const range: GoogleRange = counted('Range', context, {
    ...rangePlace(context, area),
    ...rangeValues(context, area, self),
    ...rangeLooks(context, area, self),
    ...rangeValidation(context, area, self),
    activate: () => {
      context.open.book.activeSheetId = liveSheet(context, area).id;
      return range;
    },
    protect: () => addProtection(context, area.sheetId, area),
  });
  return rangeAreas.remember(range, area);
}
