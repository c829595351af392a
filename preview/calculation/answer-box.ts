/** A mailbox in shared memory: one thread sleeps until the other has answered, so that the answer seems synchronous. */
const STATE = 0;
const LENGTH = 1;
const STILL_TO_COME = 2;
const HEADER_BYTES = 12;
const CHUNK_BYTES = 1 << 20;

const EMPTY = 0;
const FULL = 1;

export const createAnswerMemory = (): SharedArrayBuffer => new SharedArrayBuffer(HEADER_BYTES + CHUNK_BYTES);

/** Long answers cross in chunks; only a worker may call this, for it sleeps until each chunk has been taken. */
export function putAnswer(memory: SharedArrayBuffer, answer: unknown): void {
  const header = new Int32Array(memory, 0, 3);
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const chunk = bytes.subarray(start, start + CHUNK_BYTES);
    Atomics.wait(header, STATE, FULL);
    new Uint8Array(memory, HEADER_BYTES).set(chunk);
    Atomics.store(header, LENGTH, chunk.length);
    Atomics.store(header, STILL_TO_COME, bytes.length - start - chunk.length);
    turn(header, FULL);
  }
}

export function takeAnswer(memory: SharedArrayBuffer, timeoutSeconds: number): unknown {
  const header = new Int32Array(memory, 0, 3);
  const decoder = new TextDecoder();
  let text = '';
  let stillToCome: number;
  do {
    if (Atomics.wait(header, STATE, EMPTY, timeoutSeconds * 1000) === 'timed-out') {
      throw new Error(`The calculation gave no answer within ${timeoutSeconds} seconds.`);
    }
    stillToCome = Atomics.load(header, STILL_TO_COME);
    // TextDecoder refuses shared memory, so the chunk is copied out.
    const chunk = new Uint8Array(memory, HEADER_BYTES, Atomics.load(header, LENGTH)).slice();
    text += decoder.decode(chunk, { stream: stillToCome > 0 });
    turn(header, EMPTY);
  } while (stillToCome > 0);
  return JSON.parse(text);
}

function turn(header: Int32Array, state: typeof EMPTY | typeof FULL): void {
  Atomics.store(header, STATE, state);
  Atomics.notify(header, STATE);
}
