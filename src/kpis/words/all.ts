import type { Language } from '../../workbook/language';
import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';
import type { KpiWords } from './kpi-words';
import { vi } from './vi';
import { zh } from './zh';

const all: Record<Language, () => KpiWords> = { en, fr, ar, vi, zh };

/** Everyday words for KPIs in a language; made when they are asked for. */
export const kpiWordsOf = (language: Language): KpiWords => all[language]();
