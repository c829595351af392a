import type { Language } from '../workbook/language';
import { definitions as arDefinitions } from './ar/definitions';
import { kpis as arKpis } from './ar/kpis';
import { measures as arMeasures } from './ar/measures';
import { definitions as enDefinitions } from './en/definitions';
import { kpis as enKpis } from './en/kpis';
import { measures as enMeasures } from './en/measures';
import { definitions as frDefinitions } from './fr/definitions';
import { kpis as frKpis } from './fr/kpis';
import { measures as frMeasures } from './fr/measures';
import type { CatalogueWords } from './messages';
import { definitions as viDefinitions } from './vi/definitions';
import { kpis as viKpis } from './vi/kpis';
import { measures as viMeasures } from './vi/measures';
import { definitions as zhDefinitions } from './zh/definitions';
import { kpis as zhKpis } from './zh/kpis';
import { measures as zhMeasures } from './zh/measures';

const en = { kpis: enKpis, measures: enMeasures, definitions: enDefinitions };
const all: Record<Language, CatalogueWords> = {
  en,
  fr: { kpis: frKpis, measures: frMeasures, definitions: frDefinitions },
  ar: { kpis: arKpis, measures: arMeasures, definitions: arDefinitions },
  vi: { kpis: viKpis, measures: viMeasures, definitions: viDefinitions },
  zh: { kpis: zhKpis, measures: zhMeasures, definitions: zhDefinitions },
};

/** Apart from the other messages, so that the sidebar need not carry them. */
export const catalogueWordsOf = (language: Language): CatalogueWords => all[language];
