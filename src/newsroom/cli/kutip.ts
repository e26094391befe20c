import { ContentProblem } from '#newsroom/desk/content-problem.ts';
import { NothingFound } from '#newsroom/desk/find-files.ts';
import { keepCompiled } from '#newsroom/desk/keep-compiled.ts';
import { systemProblem } from '#newsroom/desk/system-problem.ts';
import { HalfPlaced } from '#newsroom/publish/half-placed.ts';
import { print, say, UsageError, type Command } from './command.ts';
import { stoppable, whatStays } from './stopped.ts';

keepCompiled();

/** Each is loaded when it is called, so that none waits for what only another needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./import.ts')).importCommand,
  annotate: async () => (await import('./annotate.ts')).annotate,
  check: async () => (await import('./check.ts')).check,
  schema: async () => (await import('./schema.ts')).schema,
  dev: async () => (await import('./dev.ts')).dev,
  build: async () => (await import('./build.ts')).build,
  serve: async () => (await import('./serve.ts')).serveCommand,
  start: async () => (await import('./start.ts')).start,
};

/** The newsroom's door. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(await overview());
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    say(`kutip: there is no command "${name}".\n\n${await overview()}`);
    return 2;
  }
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    print(`kutip ${command.name}: ${command.summary}\n\n${command.usage}`);
    return 0;
  }
  try {
    return await stoppable(command, args);
  } catch (error) {
    if (error instanceof UsageError) {
      say(`kutip ${command.name}: ${error.message}\n\n${command.usage}`);
      return 2;
    }
    if (error instanceof ContentProblem || error instanceof NothingFound) {
      say(`kutip ${command.name}: ${error.message}`);
      if (error instanceof ContentProblem)
        say(`Correct that and run the same command again. ${whatStays(command, args)}`);
      return 1;
    }
    const message = error instanceof Error ? error.message : String(error);
    say(`kutip ${command.name}: ${systemProblem(error) ?? message}`);
    if (!(error instanceof HalfPlaced)) say(whatStays(command, args));
    if (process.env['KUTIP_DEBUG']) say(error instanceof Error ? (error.stack ?? '') : '');
    else say('KUTIP_DEBUG=1 shows where it happened.');
    return 1;
  }
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(...all.map(({ name }) => name.length));
  const lines = all.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return ['kutip <command> [options]', '', ...lines, '', 'kutip <command> --help says more about one.'].join('\n');
}

process.exitCode = await main(process.argv.slice(2));
