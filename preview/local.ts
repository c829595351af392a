import { loadInVm } from './bundle/load-in-vm';
import { type Local, type LocalOptions, openLocalWith } from './bundle/open-local-with';

export type { Local, LocalOptions } from './bundle/open-local-with';

/** A local spreadsheet for Node; the browser opens one with a loader of its own. */
export const openLocal = (options: LocalOptions = {}): Local => openLocalWith(options, loadInVm());
