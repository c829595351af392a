import type { Client } from '../../src/calls/contract';
import type { Reader } from '../../src/features/imports/flow/reader';
import type { Line } from '../../src/features/imports/read/table';

/** What each script that is fetched on demand gives. */
interface Scripts {
  Imports: Reader;
  Workbooks: (bytes: Uint8Array) => Promise<Line[] | null>;
}

declare const window: { throughlineScript?: { script: unknown } } & Window;

const known = new Map<keyof Scripts, unknown>();

/** What a script gives that is no part of the page; it is fetched the first time. */
export async function scriptOf<Name extends keyof Scripts>(
  client: Client,
  name: Name,
): Promise<Scripts[Name]> {
  if (!known.has(name)) {
    const { text } = await client.script({ name });
    const element = document.createElement('script');
    element.textContent = text;
    document.head.append(element);
    element.remove();
    known.set(name, window.throughlineScript?.script);
  }
  return known.get(name) as Scripts[Name];
}
