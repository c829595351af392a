/** Compiled, never run: each line below must not compile. */
import type { Client, Input, Output, Server } from '../../src/calls/contract';
import { problem } from '../../src/calls/problem';

declare const client: Client;
declare const server: Server;

// @ts-expect-error there is no such call
void client.fly({});
// @ts-expect-error the scope is one of three words
void client.beginBuild({ scope: 'half' });
// @ts-expect-error tabs are a list
void client.buildStep({ tabs: 'goals' });
// @ts-expect-error the input may not be left out
void client.look();
// @ts-expect-error the client answers later, not at once
export const now: Output<'look'> = client.look({});

export const there: Server['goTo'] = () => ({});
// @ts-expect-error a step gives the tabs it wrote
export const nothing: Server['buildStep'] = () => ({});
// @ts-expect-error every call has to be offered
export const half: Server = { look: server.look, check: server.check };
// @ts-expect-error a sheet's id is a number
export const place: Input<'goTo'> = { sheetId: '1' };
// @ts-expect-error an optional field is left out, never undefined by name of another
export const misspelt: Input<'goTo'> = { sheetId: 1, cel: 'A1' };
// @ts-expect-error only known problems are thrown
export const unheard = problem('fell over');
