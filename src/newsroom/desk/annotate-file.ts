import { readFile } from 'node:fs/promises';
import { annotateText } from '#core/annotate/annotate-text.ts';
import type { TextAnnotation } from '#core/annotate/annotation.ts';
import type { Language } from '#core/story/language.ts';
import { ContentProblem } from './content-problem.ts';
import { decodeText } from './decode-text.ts';

/**
 * The annotation of a text file, with the text that its offsets count in.
 *
 * @throws NoText, ContentProblem
 */
export async function annotateFile(
  path: string,
  language: Language | undefined,
): Promise<{ readonly annotation: TextAnnotation; readonly text: string; readonly guessed: boolean }> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes)
    throw new ContentProblem(path, [{ place: '(whole file)', expected: 'a file that can be read', found: 'none' }]);
  const { text, guessed } = decodeText(bytes);
  return { annotation: annotateText(text, language ? { language } : {}), text, guessed };
}
