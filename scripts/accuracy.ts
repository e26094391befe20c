import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { annotateText } from '#core/annotate/annotate-text.ts';

/**
 * Measures the annotator against hand-read articles, and prints the scorer's tables.
 *
 *     node scripts/accuracy.ts            the halves to develop on and to check with, and all
 *     node scripts/accuracy.ts --keep DIR leaves the predictions there
 *
 * The articles are not part of this repository: KUTIP_GOLD names their folder.
 */

type Metric = { value: number | null; interval: [number, number] | null; of: [number, number] | null };
type Report = { all: { articles: number; metrics: Record<string, Metric> } };
type Set = { name: string; ids: string[]; report: Report };

const gold = resolve(process.env['KUTIP_GOLD'] ?? join(import.meta.dirname, '..', '..', 'shared', 'gold'));
const scratch = mkdtempSync(join(tmpdir(), 'kutip-accuracy-'));

if (!existsSync(join(gold, 'score.py'))) {
  console.error(`No articles to measure against in ${gold}; set KUTIP_GOLD to their folder.`);
  process.exit(2);
}
try {
  const sets = [...articleSets('articles'), ...articleSets('articles-en'), ...statementSets()];
  print(sets);
} finally {
  const keep = process.argv.indexOf('--keep');
  if (keep > 0) cpSync(scratch, process.argv[keep + 1]!, { recursive: true });
  rmSync(scratch, { recursive: true });
}

/** Half to develop on, half to check with: by age, so that the check is about later years than the rules were made on. */
function articleSets(folder: string): Set[] {
  const ids = readdirSync(join(gold, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4))
    .sort();
  const half = Math.ceil(ids.length / 2);
  const parts = { develop: ids.slice(0, half), check: ids.slice(half), all: ids };
  return Object.entries(parts).map(([part, chosen]) => {
    const texts = fresh(`${folder}-${part}`);
    const predictions = fresh(`${folder}-${part}-predictions`);
    for (const id of chosen) {
      cpSync(join(gold, folder, `${id}.txt`), join(texts, `${id}.txt`));
      cpSync(join(gold, folder, `${id}.json`), join(texts, `${id}.json`));
      predict(predictions, id, readFileSync(join(texts, `${id}.txt`), 'utf8'));
    }
    return { name: `${folder} ${part}`, ids: chosen, report: score(['--gold', texts, '--predictions', predictions]) };
  });
}

function statementSets(): Set[] {
  const lines = readFileSync(join(gold, 'pfsa-dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  const half = Math.ceil(lines.length / 2);
  const parts = { develop: lines.slice(0, half), check: lines.slice(half), all: lines };
  return Object.entries(parts).map(([part, chosen]) => {
    const predictions = fresh(`pfsa-${part}-predictions`);
    const file = join(scratch, `pfsa-${part}.jsonl`);
    writeFileSync(file, chosen.join('\n'));
    const records = chosen.map((line) => JSON.parse(line) as { id: string; text: string });
    for (const { id, text } of records) predict(predictions, id, text);
    return {
      name: `pfsa ${part}`,
      ids: records.map(({ id }) => id),
      report: score(['--pfsa', file, '--predictions', predictions]),
    };
  });
}

function fresh(name: string): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  return folder;
}

function predict(folder: string, id: string, text: string): void {
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(annotateText(text)));
}

function score(options: string[]): Report {
  const output = execFileSync('python3', [join(gold, 'score.py'), ...options, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return JSON.parse(output) as Report;
}

function print(sets: readonly Set[]): void {
  for (const { name, report } of sets) {
    console.log(`\n${name} (${report.all.articles} articles)`);
    for (const [metric, { value, interval, of }] of Object.entries(report.all.metrics)) {
      if (value === null) continue;
      const spread = interval ? ` [${interval.map(percent).join(', ')}]` : '';
      console.log(`  ${metric.padEnd(20)} ${percent(value).padStart(5)}${spread}${of ? `  ${of[0]}/${of[1]}` : ''}`);
    }
  }
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}
