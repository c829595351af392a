import type { Language } from '../workbook/language';
import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';
import type { Messages } from './messages';
import { vi } from './vi';
import { zh } from './zh';

const all: Record<Language, Messages> = { en, fr, ar, vi, zh };

export const messagesOf = (language: Language): Messages => all[language];
