import type { Area, Cell } from '../spreadsheet/book';
import { AUTOMATIC, isAutomatic } from '../spreadsheet/number-formats';
import { cellProperty, type PropertyWords } from './cell-property';
import { keptColor } from './colors';
import type { Context } from './context';
import type { GoogleRange } from './google-types';
import { ServiceError } from './service-error';

type LooksMembers = Pick<
  GoogleRange,
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'getFontColors'
  | 'setFontColor'
  | 'setFontColors'
  | 'getFontSize'
  | 'getFontSizes'
  | 'setFontSize'
  | 'setFontSizes'
  | 'getFontStyle'
  | 'getFontStyles'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'getNote'
  | 'getNotes'
  | 'setNote'
  | 'setNotes'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'getVerticalAlignment'
  | 'getVerticalAlignments'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'getWrap'
  | 'getWraps'
  | 'setWrap'
  | 'setWraps'
>;

type FontStyle = 'normal' | 'italic';
type FontWeight = 'normal' | 'bold';

/** Google's own size of text. */
const SIZE = 10;

/** How cells look: one line for each method that Google gives. */
export function rangeLooks(context: Context, area: Area, self: () => GoogleRange): LooksMembers {
  const property = <Key extends keyof Cell, Given, Read>(words: PropertyWords<Key, Given, Read>) =>
    cellProperty(context, area, self, words);

  const background = property({
    key: 'background',
    read: (kept): string => kept ?? '#ffffff',
    write: keptColor,
  });
  const color = property({ key: 'color', read: (kept): string => kept ?? '#000000', write: keptColor });
  const size = property({
    key: 'size',
    read: (kept): number => kept ?? SIZE,
    write: (given: number) => keptSize(given),
  });
  const style = property({
    key: 'italic',
    read: (kept): FontStyle => (kept ? 'italic' : 'normal'),
    write: (given: FontStyle | null) => chosen(given, 'italic', 'normal'),
  });
  const weight = property({
    key: 'bold',
    read: (kept): FontWeight => (kept ? 'bold' : 'normal'),
    write: (given: FontWeight | null) => chosen(given, 'bold', 'normal'),
  });
  const align = property({
    key: 'align',
    read: (kept): string => kept ?? 'general',
    write: (given: 'left' | 'center' | 'right' | 'normal' | null) =>
      oneOf(given === 'normal' ? null : given, ['left', 'center', 'right'] as const),
  });
  const vertical = property({
    key: 'vertical',
    read: (kept): string => kept ?? 'bottom',
    write: (given: 'top' | 'middle' | 'bottom' | null) => oneOf(given, ['top', 'middle', 'bottom'] as const),
  });
  const wrap = property({
    key: 'wrap',
    read: (kept): boolean => kept ?? false,
    write: (given: boolean) => given || undefined,
  });
  const note = property({
    key: 'note',
    read: (kept): string => kept ?? '',
    write: (given: string | null) => given || undefined,
  });
  const format = property({
    key: 'format',
    read: (kept): string => kept ?? AUTOMATIC,
    write: (given: string) => (isAutomatic(given) ? undefined : given),
  });

  return {
    getBackground: background.first,
    getBackgrounds: background.all,
    setBackground: background.fill,
    setBackgrounds: background.put,
    getFontColors: color.all,
    setFontColor: color.fill,
    setFontColors: color.put,
    getFontSize: size.first,
    getFontSizes: size.all,
    setFontSize: size.fill,
    setFontSizes: size.put,
    getFontStyle: style.first,
    getFontStyles: style.all,
    setFontStyle: style.fill,
    setFontStyles: style.put,
    getFontWeight: weight.first,
    getFontWeights: weight.all,
    setFontWeight: weight.fill,
    setFontWeights: weight.put,
    getHorizontalAlignment: align.first,
    getHorizontalAlignments: align.all,
    setHorizontalAlignment: align.fill,
    setHorizontalAlignments: align.put,
    getVerticalAlignment: vertical.first,
    getVerticalAlignments: vertical.all,
    setVerticalAlignment: vertical.fill,
    setVerticalAlignments: vertical.put,
    getWrap: wrap.first,
    getWraps: wrap.all,
    setWrap: wrap.fill,
    setWraps: wrap.put,
    getNote: note.first,
    getNotes: note.all,
    setNote: note.fill,
    setNotes: note.put,
    getNumberFormat: format.first,
    getNumberFormats: format.all,
    setNumberFormat: format.fill,
    setNumberFormats: format.put,
  };
}

function keptSize(size: number): number | undefined {
  if (!(size > 0)) throw new ServiceError(`Invalid font size: ${size}`);
  return size === SIZE ? undefined : size;
}

function chosen<Word extends string>(given: Word | null, yes: Word, no: Word): true | undefined {
  if (given !== null && given !== yes && given !== no) throw new ServiceError(`Invalid argument: ${given}`);
  return given === yes || undefined;
}

function oneOf<Word extends string>(given: Word | null, words: readonly Word[]): Word | undefined {
  if (given === null) return undefined;
  if (!words.includes(given)) throw new ServiceError(`Invalid argument: ${given}`);
  return given;
}
