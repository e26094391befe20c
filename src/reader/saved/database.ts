/** What its database calls the lists that the device keeps. */
export const lists = { story: 'stories', quote: 'quotes' } as const;

export type ListName = (typeof lists)[keyof typeof lists];

/**
 * Asks one thing of one list. What was written is there for good when this resolves: a full device may say so only at
 * the end. Throws where the device refuses storage.
 */
export async function ask<Answer>(
  list: ListName,
  mode: 'readonly' | 'readwrite',
  question: (list: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const transaction = (await database()).transaction(list, mode);
  const asked = question(transaction.objectStore(list));
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve(asked.result));
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
}

let opened: Promise<IDBDatabase> | undefined;

/** A failed opening is forgotten, and a database that the browser closed, so that the next try starts afresh. */
function database(): Promise<IDBDatabase> {
  if (!opened) {
    opened = open();
    opened.catch(forget);
  }
  return opened;
}

function forget(): void {
  opened = undefined;
}

/** Of whatever version it is; where a list is not there it is made. Makes way for another tab that changes or removes it. */
function open(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kutip', version);
    const missing = () => Object.values(lists).filter((list) => !opening.result.objectStoreNames.contains(list));
    opening.addEventListener('upgradeneeded', () => {
      for (const list of missing()) opening.result.createObjectStore(list, { keyPath: 'key' });
    });
    opening.addEventListener('success', () => {
      const { result } = opening;
      const close = () => {
        result.close();
        forget();
      };
      for (const type of ['close', 'versionchange']) result.addEventListener(type, close);
      if (missing().length === 0) return resolve(result);
      result.close();
      resolve(open(result.version + 1));
    });
    for (const type of ['error', 'blocked']) opening.addEventListener(type, () => reject(new Error(type)));
  });
}
