import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { annotateText } from '#core/annotate/annotate-text.ts';
import { figuresOf, type Measured, type Scores } from './accuracy-figures.ts';
import { report } from './accuracy-report.ts';
import { indirectScores } from './indirect-accuracy.ts';

/**
 * Measures the annotator against hand-read articles, and prints the scorer's tables.
 *
 *     node scripts/accuracy.ts            measures, and writes docs/accuracy.md and what the site shows of it
 *     node scripts/accuracy.ts --keep DIR leaves texts and predictions there, and writes nothing else
 *
 * The articles are not part of this repository: KUTIP_GOLD names their folder.
 */

const gold = resolve(process.env['KUTIP_GOLD'] ?? join(import.meta.dirname, '..', '..', 'shared', 'gold'));
if (!existsSync(join(gold, 'score.py'))) {
  console.error(`No articles to measure against in ${gold}; set KUTIP_GOLD to their folder.`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'kutip-accuracy-'));
try {
  const sets = [...articleSets('articles'), ...articleSets('articles-en'), ...statementSets()];
  print(sets);
  const keep = process.argv.indexOf('--keep');
  const folder = keep > 0 ? process.argv[keep + 1] : undefined;
  if (folder) cpSync(scratch, folder, { recursive: true });
  else {
    const root = join(import.meta.dirname, '..');
    const figures = figuresOf(sets, indirectScores());
    writeFileSync(join(root, 'docs', 'accuracy.md'), report(figures));
    writeFileSync(join(root, 'src/core/edition/accuracy.json'), `${JSON.stringify(figures, null, 2)}\n`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}

/** Half to develop on, half to check with: by age, so that the check is about later years than the rules were made on. */
function articleSets(folder: 'articles' | 'articles-en'): Measured[] {
  const ids = readdirSync(join(gold, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4))
    .sort();
  return halves(ids).map(([part, chosen]) => {
    const texts = fresh(`${folder}-${part}`);
    const predictions = fresh(`${folder}-${part}-predictions`);
    for (const id of chosen) {
      cpSync(join(gold, folder, `${id}.txt`), join(texts, `${id}.txt`));
      cpSync(join(gold, folder, `${id}.json`), join(texts, `${id}.json`));
      predict(predictions, id, readFileSync(join(texts, `${id}.txt`), 'utf8'));
    }
    return { set: folder, part, ...score(['--gold', texts, '--predictions', predictions]) };
  });
}

function statementSets(): Measured[] {
  const lines = readFileSync(join(gold, 'pfsa-dev.jsonl'), 'utf8').split('\n');
  return halves(lines.filter((line) => line.trim())).map(([part, chosen]) => {
    const predictions = fresh(`pfsa-${part}-predictions`);
    const file = join(scratch, `pfsa-${part}.jsonl`);
    writeFileSync(file, chosen.join('\n'));
    for (const line of chosen) {
      const { id, text }: { id: string; text: string } = JSON.parse(line);
      predict(predictions, id, text);
    }
    return { set: 'pfsa', part, ...score(['--pfsa', file, '--predictions', predictions]) };
  });
}

function halves<T>(all: readonly T[]): [Measured['part'], readonly T[]][] {
  const half = Math.ceil(all.length / 2);
  return [
    ['develop', all.slice(0, half)],
    ['check', all.slice(half)],
    ['all', all],
  ];
}

function fresh(name: string): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  return folder;
}

function predict(folder: string, id: string, text: string): void {
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(annotateText(text)));
}

function score(options: readonly string[]): Scores['all'] {
  const output = execFileSync('python3', [join(gold, 'score.py'), ...options, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { all }: Scores = JSON.parse(output);
  return all;
}

function print(sets: readonly Measured[]): void {
  for (const { set, part, articles, metrics } of sets) {
    console.log(`\n${set} ${part} (${articles} articles)`);
    for (const [metric, { value, interval, of }] of Object.entries(metrics)) {
      if (value === null) continue;
      const spread = interval ? ` [${interval.map(percent).join(', ')}]` : '';
      console.log(`  ${metric.padEnd(20)} ${percent(value).padStart(5)}${spread}${of ? `  ${of[0]}/${of[1]}` : ''}`);
    }
  }
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}
