import * as v from 'valibot';
import { problemsOf } from './check-story.ts';
import type { Person } from './person.ts';
import { peopleSchema, siteSchema, storySchema } from './schema.ts';
import type { Site } from './site.ts';
import type { Story } from './story.ts';

/** What is wrong with outside data, and where in it: `blocks.3.text`. */
export type Problem = { readonly place: string; readonly expected: string; readonly found: string };

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A story file's JSON value as a story, or everything that is wrong with it. Never throws. */
export function parseStory(value: unknown): Parsed<Story> {
  const parsed = parseWith(storySchema, value);
  if (!parsed.ok) return parsed;
  const { $schema: _, ...story } = parsed.value;
  const problems = problemsOf(story);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: story };
}

/** The value of `people.json` as directory entries. */
export function parsePeople(value: unknown): Parsed<readonly Person[]> {
  const parsed = parseWith(peopleSchema, value);
  if (!parsed.ok) return parsed;
  const seen = new Set<string>();
  const problems = parsed.value.flatMap((person, index): Problem[] => {
    const again = seen.has(person.id);
    seen.add(person.id);
    return again ? [{ place: `${index}.id`, expected: 'an id of its own', found: `${person.id} a second time` }] : [];
  });
  return problems.length > 0 ? { ok: false, problems } : parsed;
}

/** The value of `site.json`. */
export function parseSite(value: unknown): Parsed<Site> {
  const parsed = parseWith(siteSchema, value);
  if (!parsed.ok) return parsed;
  const { $schema: _, ...site } = parsed.value;
  return { ok: true, value: { ...site, url: site.url.replace(/\/+$/, '') } };
}

function parseWith<Schema extends v.GenericSchema>(schema: Schema, value: unknown): Parsed<v.InferOutput<Schema>> {
  // To a schema of objects a list is one without any of its fields.
  if (Array.isArray(value) && schema.type !== 'array')
    return { ok: false, problems: [{ place: '(whole file)', expected: 'Object', found: 'Array' }] };
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.map(problem) };
}

function problem(issue: v.BaseIssue<unknown>): Problem {
  return {
    place: v.getDotPath(issue) ?? '(whole file)',
    // Built-in checks say what they expect; our own say it in their message.
    expected: issue.kind === 'schema' ? (issue.expected ?? issue.message) : issue.message,
    found: shortened(issue.received === 'unknown' ? JSON.stringify(issue.input) : issue.received),
  };
}

function shortened(found: string | undefined): string {
  const text = (found ?? 'nothing').replace(/[\p{Cc}\p{Cf}]/gu, '�');
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
