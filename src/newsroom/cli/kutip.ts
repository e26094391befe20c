import { ContentProblem } from '#newsroom/desk/content-problem.ts';
import { NothingFound } from '#newsroom/desk/find-files.ts';
import { annotate } from './annotate.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { print, say, UsageError, type Command } from './command.ts';
import { importCommand } from './import.ts';
import { schema } from './schema.ts';
import { serveCommand } from './serve.ts';
import { start } from './start.ts';

const commands: readonly Command[] = [importCommand, annotate, check, schema, build, serveCommand, start];

/** The newsroom's door. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(overview());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    say(`kutip: there is no command "${name}".\n\n${overview()}`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    print(`kutip ${command.name}: ${command.summary}\n\n${command.usage}`);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof UsageError) {
      say(`kutip ${command.name}: ${error.message}\n\n${command.usage}`);
      return 2;
    }
    if (error instanceof ContentProblem || error instanceof NothingFound) {
      say(`kutip ${command.name}: ${error.message}`);
      return 1;
    }
    say(`kutip ${command.name}: ${error instanceof Error ? error.message : String(error)}`);
    if (process.env['KUTIP_DEBUG']) say(error instanceof Error ? (error.stack ?? '') : '');
    else say('Nothing that was there before has been changed. KUTIP_DEBUG=1 shows where it happened.');
    return 1;
  }
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return ['kutip <command> [options]', '', ...lines, '', 'kutip <command> --help says more about one.'].join('\n');
}

process.exitCode = await main(process.argv.slice(2));
