import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A subcommand of `kutip`: what it says of itself and what it does. */
export type Command = {
  readonly name: string;
  readonly summary: string;
  /** Everything `--help` prints below the summary. */
  readonly usage: string;
  /** What is as it was, or whole, when something stops the command in the middle of it. */
  readonly stopped?: (args: readonly string[]) => string;
  /** @returns the exit code: 0 done, 1 something is wrong with the content, 2 the command was called wrongly */
  readonly run: (args: readonly string[]) => Promise<number>;
};

/** The command was called in a way it does not understand. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** `parseArgs`, with its complaints as `UsageError`. */
export function parse<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Where files may be named too, Node goes on about names that begin with a dash.
    throw new UsageError(message.replace(/\. To specify a positional argument .*$/s, ''));
  }
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Progress and complaints: not part of what a command prints as its result. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
