import { createServer } from 'node:net';

/** The port that is wanted, or any free one. Addresses on the pages name it, so it is chosen before they are made. */
export async function freePort(wanted: number): Promise<number> {
  const attempt = (port: number) =>
    new Promise<number | undefined>((done) => {
      const probe = createServer();
      probe.once('error', () => done(undefined));
      probe.listen(port, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => done(typeof address === 'object' && address ? address.port : undefined));
      });
    });
  return (await attempt(wanted)) ?? (await attempt(0)) ?? wanted;
}
