import { pageIn, wordsIn } from '../src/messages/served-page';
import type { Language } from '../src/workbook/language';

/** The page of the sidebar, with the words of one language. */
export const sidebarPage = (language: Language): string => pageIn(fileOf('Sidebar'), language);

/** The words of the sidebar in a language, as the JSON text that its page reads. */
export const sidebarWords = (language: Language): string => wordsIn(fileOf('Sidebar'), language) ?? '';

/** A file of the add-on as it was pushed: HtmlService rewrites what it serves, and that is to happen once. */
export const fileOf = (name: string): string => HtmlService.createTemplateFromFile(name).getRawContent();
