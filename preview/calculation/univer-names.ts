import type { IDefinedNameMapItem } from '@univerjs/engine-formula';
import type { Area, Book } from '../spreadsheet/book';
import { rangeText } from './range-text';
import { areaOfText } from './univer-references';

const PROTECTION = '_protection_';

/** Protected areas travel as hidden names, so that they move when a person inserts or removes rows. */
export function toUniverNames(book: Book): IDefinedNameMapItem {
  const areas = [
    ...book.names.map(({ name, area }) => ({ name, area, hidden: false })),
    ...book.sheets.flatMap(({ protections }) =>
      protections.flatMap(({ id, area }) =>
        area ? [{ name: `${PROTECTION}${id}`, area, hidden: true }] : [],
      ),
    ),
  ];
  return Object.fromEntries(
    areas.flatMap(({ name, area, hidden }) => {
      const formulaOrRefString = rangeText(area, book);
      return formulaOrRefString === null ? [] : [[name, { id: name, name, formulaOrRefString, hidden }]];
    }),
  );
}

interface NamedAreas {
  names: { name: string; area: Area }[];
  protections: Map<number, Area>;
}

export function fromUniverNames(names: IDefinedNameMapItem, sheetIds: Map<string, number>): NamedAreas {
  const found = Object.values(names).flatMap(({ name, formulaOrRefString }) => {
    const area = areaOfText(formulaOrRefString, sheetIds);
    // A name whose cells are gone reads #REF! and goes with them, as in Google Sheets.
    return area ? [{ name, area }] : [];
  });
  const isProtection = ({ name }: { name: string }) => name.startsWith(PROTECTION);
  return {
    names: found.filter((name) => !isProtection(name)),
    protections: new Map(
      found.filter(isProtection).map(({ name, area }) => [Number(name.slice(PROTECTION.length)), area]),
    ),
  };
}
