import { messagesOf } from '../messages/all';
import type { TabId } from '../tabs/ids';
import type { Layout } from './lay-out';

/** What a tab is called in this workbook; what a build would call it where it is not there. */
export const titleIn = (
  { tabLayouts, language }: Pick<Layout, 'tabLayouts' | 'language'>,
  tab: TabId,
): string => tabLayouts[tab]?.title ?? messagesOf(language).tabs[tab].title;
