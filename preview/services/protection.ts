import type { Area, BookSheet, Protection } from '../spreadsheet/book';
import { takeId } from '../spreadsheet/book-sheets';
import { type Context, counted } from './context';
import { ProtectionType } from './enums';
import type { GoogleProtection } from './google-types';
import { rangeAreas } from './identities';
import { ServiceError } from './service-error';

/** Protecting a sheet again gives the protection it has; ranges may carry several. */
export function addProtection(context: Context, sheetId: number, area: Area | null): GoogleProtection {
  const sheet = context.open.book.sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw new ServiceError(`Sheet ${sheetId} not found`);
  const known = area === null ? sheet.protections.find((each) => each.area === null) : undefined;
  const protection = known ?? {
    id: takeId(context.open.book),
    area,
    sheetId,
    description: '',
    warningOnly: false,
  };
  if (!known) sheet.protections.push(protection);
  return context.make.protection(protection.id);
}

export function protectionsOf(context: Context, sheets: BookSheet[], type: unknown): GoogleProtection[] {
  return sheets
    .flatMap(({ protections }) => protections)
    .filter(({ area }) => (area === null) === (type === ProtectionType.SHEET))
    .map(({ id }) => context.make.protection(id));
}

export function createProtection(context: Context, id: number): GoogleProtection {
  const sheetOf = () =>
    context.open.book.sheets.find(({ protections }) => protections.some((each) => each.id === id));
  const live = (): Protection => {
    const protection = sheetOf()?.protections.find((each) => each.id === id);
    if (!protection) throw new ServiceError('The protection has been removed.');
    return protection;
  };
  const change = (changes: Partial<Protection>) => {
    Object.assign(live(), changes);
    return protection;
  };
  const protection: GoogleProtection = counted('Protection', context, {
    getDescription: () => live().description,
    getProtectionType: () => (live().area === null ? ProtectionType.SHEET : ProtectionType.RANGE),
    getRange: () => {
      const { area, sheetId } = live();
      const sheet = sheetOf();
      return context.make.range(
        area ?? { sheetId, row: 0, column: 0, rows: sheet?.rowCount ?? 1, columns: sheet?.columnCount ?? 1 },
      );
    },
    getUnprotectedRanges: () => (live().unprotected ?? []).map((area) => context.make.range(area)),
    isWarningOnly: () => live().warningOnly,
    remove: () => {
      live();
      const sheet = sheetOf();
      if (sheet) sheet.protections = sheet.protections.filter((each) => each.id !== id);
    },
    setDescription: (description) => change({ description }),
    setUnprotectedRanges: (ranges) => {
      if (live().area !== null)
        throw new ServiceError('Unprotected ranges can only be set on a protected sheet.');
      return change({
        unprotected: ranges.map((range) => rangeAreas.of(range, 'Protection.setUnprotectedRanges')),
      });
    },
    setWarningOnly: (warningOnly) => change({ warningOnly }),
  });
  return protection;
}
