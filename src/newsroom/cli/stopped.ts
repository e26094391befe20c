import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { stampName } from '#newsroom/publish/site-folder.ts';
import { say, type Command } from './command.ts';

/** What a build leaves in its folder that was stopped before it was done. */
export function siteStays(out: string): string {
  return existsSync(join(out, stampName))
    ? 'The site that was published before is whole and as it was.'
    : 'Nothing has been published.';
}

/** The same of an import or an annotation. */
export const storiesStay =
  'Stories that were written before it stopped are whole; the same command again goes on with the others.';

/** What is safe when a command does not come to its end. */
export function whatStays({ stopped }: Command, args: readonly string[]): string {
  return stopped ? stopped(args) : 'Nothing has been changed.';
}

/** Runs a command that somebody may stop, with Ctrl+C or from outside: then it says what is safe, and leaves as shells expect. */
export async function stoppable(command: Command, args: readonly string[]): Promise<number> {
  const stop = (signal: NodeJS.Signals) => {
    // Behind the ^C of a terminal.
    if (process.stderr.isTTY) say('');
    say(`kutip ${command.name}: stopped. ${whatStays(command, args)}`);
    process.exit(128 + constants.signals[signal]);
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, stop);
  try {
    return await command.run(args);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
