import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { annotateText } from '#core/annotate/annotate-text.ts';
import { browserTimes } from './bench-browser.ts';

/**
 * Prints what the annotator costs: time for a story of 600 words and for up to 5 MB, beside one plain regular expression over
 * the same text in the same run; the same story in Chromium slowed to a quarter, where one is installed; and the size of the
 * bundle with both languages. `node scripts/bench.ts`
 */

const corpus = join(import.meta.dirname, '..', 'tests', 'corpus', 'indirect', 'id.json');
const cases: { text: string }[] = JSON.parse(readFileSync(corpus, 'utf8'));
const sentences = cases.map(({ text }) => text);
const spoken = sentences.flatMap((text, at) => (at % 3 === 0 ? [text, `“${text}” kata Siti Aminah.`] : [text]));
const story = storyOf(600);

for (let warm = 0; warm < 200; warm += 1) annotateText(story);
print('story of 600 words', story, 200);
for (const megabytes of [0.5, 1, 2.5, 5])
  print(`${megabytes} MB`, story.repeat(Math.ceil((megabytes * 1e6) / story.length)), 1);
const code = await bundle();
const times = await browserTimes(code, story);
console.log(
  times
    ? `story of 600 words in Chromium slowed 4×: first ${ms(times.first)}, then ${ms(times.middle)} (limit 40 ms), a plain pattern ${ms(times.plain)}`
    : 'no Chromium here: name one in KUTIP_CHROMIUM to time the annotator in a browser',
);
console.log(
  `bundle, both languages: ${(brotliCompressSync(code).length / 1024).toFixed(1)} KB of 1,024 bytes, brotli (limit 60)`,
);

function ms(time: number): string {
  return `${time.toFixed(2)} ms`;
}

function storyOf(words: number): string {
  let text = '';
  for (let at = 0; text.split(/\s+/).length < words; at += 1) text += `${spoken[at % spoken.length]}\n\n`;
  return text;
}

function print(what: string, text: string, times: number): void {
  const own = time(() => annotateText(text), times);
  const plain = time(() => [...text.matchAll(/["“”]([^"“”]+)["“”],?\s+(?:kata|ujar)\s+(\p{Lu}\S+)/gu)], times);
  console.log(`${what}: ${ms(own)}, a plain pattern ${ms(plain)}`);
}

function time(run: () => unknown, times: number): number {
  const start = performance.now();
  for (let at = 0; at < times; at += 1) run();
  return (performance.now() - start) / times;
}

async function bundle(): Promise<string> {
  const input = join(import.meta.dirname, '..', 'src', 'core', 'annotate', 'annotate-text.ts');
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input, preserveEntrySignatures: 'strict' } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  return chunk?.code ?? '';
}
