import { systemProblem } from '#newsroom/desk/system-problem.ts';

/** A build was stopped while it moved finished files over a site: some of its pages are new, others old. */
export class HalfPlaced extends Error {
  override readonly name = 'HalfPlaced';

  constructor(out: string, cause: unknown) {
    const reason = systemProblem(cause) ?? (cause instanceof Error ? cause.message : String(cause));
    super(
      [
        `while the finished site was being put in place: ${reason}`,
        `Some pages in ${out} are new and some are as they were, each of them whole. Run the same command again: it makes all of them.`,
      ].join('\n'),
      { cause },
    );
  }
}
