import type { Problem } from '#core/story/parse.ts';
import { problemInWords } from './problem-in-words.ts';

/** What is found where a file should be and is not. */
export const noSuchFile = 'no such file';

/** A file of the newsroom's own that cannot be used, with everything that is wrong with it. */
export class ContentProblem extends Error {
  override readonly name = 'ContentProblem';
  readonly file: string;
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    super([file, ...problems.map((problem) => `  ${problem.place}: ${problemInWords(problem)}`)].join('\n'));
    this.file = file;
    this.problems = problems;
  }

  get isMissingFile(): boolean {
    return this.problems[0]?.found === noSuchFile;
  }
}
