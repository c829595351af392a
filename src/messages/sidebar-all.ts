import type { Language } from '../workbook/language';
import { ar } from './ar/in-sidebar';
import { en } from './en/in-sidebar';
import { fr } from './fr/in-sidebar';
import type { SidebarMessages } from './messages';
import { vi } from './vi/in-sidebar';
import { zh } from './zh/in-sidebar';

const all: Record<Language, SidebarMessages> = { en, fr, ar, vi, zh };

/** The words of the sidebar, which leave out the notes, choices and findings that only the tabs hold. */
export const sidebarMessagesOf = (language: Language): SidebarMessages => all[language];
