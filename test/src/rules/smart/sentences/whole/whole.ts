/**
 * A goal and what is to be read in it by a reader of 15 January 2027: its figure (`70@2026-05→120`: from 70 in May 2026 to 120; `<25`:
 * at most 25; `60-75`), the day it is due (`~`: to be confirmed, `?`: which day, `fiscal?`: when does the year begin), the KPI; a limit that
 * guards another figure, a verdict on S.
 */
export type Whole = [text: string, figure: string, due: string, metric: string, more?: string];
