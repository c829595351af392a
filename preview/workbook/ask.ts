import { clientOver } from '../../src/calls/client';
import type { Client } from '../../src/calls/contract';
import type { Local } from '../local';

/** The calls of the add-on in a local spreadsheet, as the sidebar makes them. */
export const clientOf = (local: Pick<Local, 'callFromSidebar'>): Client =>
  clientOver((request) => Promise.resolve(String(local.callFromSidebar('throughlineCall', request))));
