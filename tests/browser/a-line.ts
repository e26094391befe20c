import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** A line to a site that can be slow, and cut, and mended where it was. */
export type Line = {
  readonly origin: string;
  /** From now on every answer takes this long, in milliseconds. */
  readonly slow: (delay: number) => void;
  /** From now on the site has nothing whose address begins so. */
  readonly remove: (path: string) => void;
  /** From now on these words stand in place of those, wherever the site has them. */
  readonly correct: (words: string, others: string) => void;
  readonly cut: () => void;
  readonly mend: () => Promise<void>;
};

/**
 * Hands on what `site` answers.
 *
 * @param pieceLength in bytes, of the pieces that HTML comes in; without it everything comes at once
 */
export async function aLine(site: string, { pieceLength = Infinity } = {}): Promise<Line> {
  let delay = 0;
  let removed: string | undefined;
  let corrected: readonly [words: string, others: string] | undefined;
  const server = createServer(async (request, response) => {
    await wait(delay);
    const path = removed !== undefined && request.url?.startsWith(removed) ? '/404.html/' : request.url;
    const { status, headers, body } = await fetch(site + path);
    for (const name of ['content-type', 'content-security-policy', 'cache-control']) {
      const value = headers.get(name);
      if (value) response.setHeader(name, value);
    }
    response.writeHead(status);
    const type = headers.get('content-type') ?? '';
    const sent = body ? await buffer(body) : Buffer.alloc(0);
    const bytes = corrected && /html|json/.test(type) ? Buffer.from(sent.toString().replaceAll(...corrected)) : sent;
    const step = type.includes('html') ? pieceLength : Infinity;
    for (let at = 0; at < bytes.length; at += step) {
      response.write(bytes.subarray(at, at + step));
      if (step < Infinity) await wait(8);
    }
    response.end();
  });
  const open = (port: number) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    server.listen(port, resolve);
    return promise;
  };
  await open(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The line has no port.');
  return {
    origin: `http://localhost:${address.port}`,
    slow: (milliseconds) => {
      delay = milliseconds;
    },
    remove: (path) => {
      removed = path;
    },
    correct: (words, others) => {
      corrected = [words, others];
    },
    cut: () => {
      server.closeAllConnections();
      server.close();
    },
    mend: () => open(address.port),
  };
}
