import type { Book } from '../spreadsheet/book';

const DATABASE = 'throughline-preview';
const STORE = 'books';
const KEY = 'current';

/** The spreadsheet outlives a reload; IndexedDB, because a large one is more than localStorage takes. */
export async function savedBook(): Promise<Book | null> {
  const store = await open('readonly');
  return ((await settled(store.get(KEY))) as Book | undefined) ?? null;
}

export async function saveBook(book: Book): Promise<void> {
  const store = await open('readwrite');
  await settled(store.put(book, KEY));
  // The page's outline asks whether a spreadsheet was kept, before anything can be read from the database.
  localStorage.setItem(DATABASE, 'kept');
}

async function open(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = await settled(request);
  return database.transaction(STORE, mode).objectStore(STORE);
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
