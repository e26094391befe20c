import type { Story } from '#core/story/story.ts';

/** What a story is about, at most 200 characters or so: its standfirst, or how its text begins. */
export function summaryOf({ standfirst, blocks, headline }: Pick<Story, 'standfirst' | 'blocks' | 'headline'>): string {
  const first = blocks.find((block) => block.type === 'paragraph');
  return standfirst ?? shortened(first?.text ?? headline, 200);
}

/** Cut at a word where it is longer. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(' ', limit - 1);
  return `${text.slice(0, cut > limit / 2 ? cut : limit - 1)}…`;
}
