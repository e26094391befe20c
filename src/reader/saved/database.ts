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

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kutip', 1);
    opening.addEventListener('upgradeneeded', () => {
      for (const list of Object.values(lists)) opening.result.createObjectStore(list, { keyPath: 'key' });
    });
    opening.addEventListener('success', () => {
      opening.result.addEventListener('close', forget);
      resolve(opening.result);
    });
    opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')));
  });
}
