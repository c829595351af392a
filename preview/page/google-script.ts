import type { FrameAnswer, FrameMessage } from './sidebar-frame';

/** `google.script` as HtmlService offers it to a page; put into the sidebar's frame before its own scripts. */
type Handler = (value: unknown, user: unknown) => void;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  user?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

const send = (message: FrameMessage) => parent.postMessage(message, '*');

function runner(handlers: Handlers): unknown {
  const settings: Record<string, (value: never) => unknown> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
  return new Proxy(settings, {
    get: (_, name) =>
      typeof name === 'string' ? (settings[name] ?? ((...args: unknown[]) => call(name, args))) : undefined,
  });

  function call(name: string, args: unknown[]): void {
    calls += 1;
    waiting.set(calls, handlers);
    try {
      send({ kind: 'run', id: calls, name, args });
    } catch (error) {
      waiting.delete(calls);
      // Google refuses what cannot be sent at once, as an error of the call itself.
      throw new TypeError(
        `Failed due to illegal value in property: ${error instanceof Error ? error.message : error}`,
      );
    }
  }
}

addEventListener('message', ({ source, data }: MessageEvent<FrameAnswer>) => {
  const handlers = source === parent ? waiting.get(data.id) : undefined;
  if (!handlers) return;
  waiting.delete(data.id);
  if ('value' in data) handlers.success?.(data.value, handlers.user);
  else if (handlers.failure) handlers.failure(new Error(data.message), handlers.user);
  else console.error(data.message);
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => send({ kind: 'close' }),
        origin: 'https://docs.google.com',
        setHeight: () => {},
        setWidth: () => {},
      },
    },
  },
});
