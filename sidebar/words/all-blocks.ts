import { sayAhead } from '../../src/messages/say-ahead';
import { wordsBlock } from '../../src/messages/served-page';
import { sidebarMessagesOf } from '../../src/messages/sidebar-all';
import { languages } from '../../src/workbook/language';

/** The words of every language, for the build to put into the page's file; the add-on serves it with one of them. */
export const text = languages
  .map((language) => wordsBlock(language, sayAhead(sidebarMessagesOf(language))))
  .join('');
