import type { Area } from '../spreadsheet/book';
import { type Context, counted } from './context';
import type { GoogleRange } from './google-types';
import { rangeAreas } from './identities';
import { layered } from './layered';
import { addProtection } from './protection';
import { liveSheet } from './range-grid';
import { rangeLooks } from './range-looks';
import { rangePlace } from './range-place';
import { rangeValidation } from './range-validation';
import { rangeValues } from './range-values';

/** Fixed coordinates, as Google's are: a range does not follow when rows are inserted above it. */
export function createRange(context: Context, area: Area): GoogleRange {
  const self = (): GoogleRange => range;
  const acts: Pick<GoogleRange, 'activate' | 'protect'> = {
    activate: () => {
      context.open.book.activeSheetId = liveSheet(context, area).id;
      context.select(area);
      return range;
    },
    protect: () => addProtection(context, area.sheetId, area),
  };
  const range = counted(
    'Range',
    context,
    layered(
      () => rangeValues(context, area, self),
      () => rangePlace(context, area),
      () => rangeLooks(context, area, self),
      () => rangeValidation(context, area, self),
      () => acts,
    ),
  );
  return rangeAreas.remember(range, area);
}
