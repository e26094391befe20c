import { isPlain, phraseWords, type Naming } from './named.ts';
import { general } from './role-holders.ts';
import type { Scene } from './scene.ts';

/** Words a phrase that takes up somebody known may have. */
const longest = 26;

/** Behind “itu”, “ini”, “tersebut” where they close the phrase that begins at `from`. */
export function demonstrativeEnd({ doc, people }: Scene, from: number, limit: number): number | undefined {
  const { tokens, facts } = doc;
  if (facts.articles.has(tokens[from]!.lower) && facts.language === 'id') {
    let end = from + 1;
    while (
      end < limit &&
      end < from + 6 &&
      tokens[end]!.kind === 'word' &&
      !facts.phraseEnders.has(tokens[end]!.lower) &&
      people.personAt[end] === -1
    )
      end += 1;
    return people.personAt[end] === -1 || end === limit ? end : undefined;
  }
  if (facts.unnamedDeterminers.has(tokens[from]!.lower)) return undefined;
  for (let at = from + 1; at < Math.min(limit, from + longest); at += 1) {
    const { lower } = tokens[at]!;
    if (!facts.demonstratives.has(lower) || lower === 'tadi') continue;
    const next = tokens[at + 1];
    if (
      !next ||
      at + 1 >= limit ||
      next.kind === 'mark' ||
      next.kind === 'number' ||
      facts.phraseEnders.has(next.lower) ||
      next.capital
    )
      return at + 1;
  }
  return undefined;
}

/** “politisi itu”: who is known by that role, or else who is in focus. A source stays a source. */
export function pointedAt(scene: Scene, first: number, last: number): Naming {
  const { doc, focus } = scene;
  const heads = doc.tokens.slice(first, Math.min(last, first + 3)).map(({ lower }) => lower);
  if (heads.some((word) => doc.facts.unnamedHeads.has(word))) return { type: 'unnamed', sure: true, first, last };
  if (isInstitution(doc, first)) return { type: 'organization', sure: true, first, last };
  if (heads[0] === 'orang' || heads[0] === 'pihak') return { type: 'unnamed', sure: false, first, last };
  const inside = new Set<number>();
  for (let at = first; at < last; at += 1) if (scene.people.personAt[at] !== -1) inside.add(scene.people.personAt[at]!);
  const focused = focus.before(first, (person) => !inside.has(person));
  const holder = scene.holders.before(phraseWords(scene, first, last), first);
  if (holder && !inside.has(holder.person)) {
    if (isSomebodyElse(scene, first, holder.person)) return { type: 'unnamed', sure: false, first, last };
    return { type: 'person', person: holder.person, how: 'role', sure: holder.person === focused?.person, first, last };
  }
  if (!focused || !isEpithet(scene, first, last)) return { type: 'unnamed', sure: false, first, last };
  return {
    type: 'person',
    person: focused.person,
    how: 'role',
    sure: isPlain(focused),
    first,
    last,
  };
}

/** “kata **seorang pengacara** perempuan … ucap pengacara itu”: somebody without a name, told of since whoever has that role. */
function isSomebodyElse({ doc: { tokens, facts }, people }: Scene, first: number, holder: number): boolean {
  for (let at = first - 1; at > Math.max(0, first - memory) && people.personAt[at] !== holder; at -= 1)
    if (tokens[at]!.lower === tokens[first]!.lower) return facts.unnamedDeterminers.has(tokens[at - 1]!.lower);
  return false;
}

/**
 * “politisi **senior** itu”, “**pria** itu”, “**sang** pelatih”: what is said of whom the story is about. A bare “perawat itu” is somebody of whom
 * no more is said; “the manager” is whoever spoke just before, unless the story told of a manager, or of managers.
 */
export function isEpithet(scene: Scene, first: number, last: number): boolean {
  const { tokens, facts } = scene.doc;
  const { lower } = tokens[first]!;
  const role = tokens.slice(first, first + 3).find((word) => facts.roleNouns.has(word.lower));
  // “the **72-year-old** told reporters”
  if (facts.language === 'en' && tokens[first + 1]?.lower.endsWith('-year-old')) return true;
  if (!role) return false;
  if (facts.language === 'en') return lower === 'the' && !isToldOf(scene, role.lower, first);
  return last - first > 2 || facts.articles.has(lower) || general.has(lower);
}

/** How far back a story is read for somebody of that role. */
const memory = 600;

/** “**a manager** of the shop”, “**managers** were there”: before token `at`. */
function isToldOf({ doc: { tokens } }: Scene, role: string, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - memory), at)
    .some(({ lower }, near, all) => lower === `${role}s` || (lower === role && all[near - 1]?.lower !== 'the'));
}

/** “kata perusahaan itu”, “rilis RSUD tersebut”. */
function isInstitution({ tokens, facts }: Scene['doc'], at: number): boolean {
  const { lower, upper } = tokens[at]!;
  if (facts.roleNouns.has(lower)) return false;
  const body =
    /^(?:perusahaan|kelompok|organisasi|lembaga|klub|media|laporan|studi|survei|yayasan|partai|company|group|club|union)$/.test(
      lower,
    );
  return upper || body || facts.properHeads.has(lower) || facts.institutionWords.has(lower);
}
