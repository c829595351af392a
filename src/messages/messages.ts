import type { en } from './en';
import type { en as inSidebar } from './en/in-sidebar';

/** English is the type of every language: a missing or extra message does not compile. */
export type Messages = typeof en;
export type SidebarMessages = typeof inSidebar;
