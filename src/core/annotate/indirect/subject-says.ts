import { attributed } from '#core/annotate/speakers/attribution.ts';
import { isNounHere } from '#core/annotate/speakers/noun-here.ts';
import { subjectBefore } from '#core/annotate/speakers/subject-before.ts';
import type { Scene } from '#core/annotate/speakers/scene.ts';
import type { IndirectRule } from './find-indirect.ts';

/**
 * Speaker, verb of saying, and what was said as a clause behind it.
 *
 *     Siti mengatakan harga beras akan turun.        Siti, ketua panitia, menyampaikan bahwa acara batal.
 *     Ia berharap, di Jakarta, Senin, bahwa …        Jones said prices would fall.   Jones told reporters that …
 */
export const subjectSays: IndirectRule = (scene, { first, last }) => {
  const { tokens, facts } = scene.doc;
  for (let at = first + 1; at < last - 2; at += 1) {
    const { lower, kind, capital } = tokens[at]!;
    if (kind !== 'word' || capital) continue;
    const direct = facts.clauseVerbs.has(lower);
    if (!direct && !facts.linkedClauseVerbs.has(lower)) continue;
    if (!isAssertion(scene, first, at) || isNounHere(scene.doc, at)) continue;
    const start = clauseStart(scene, at + 1, last);
    const linked = start !== undefined && start > at + 1;
    const said = linked || (direct ? !isObject(scene.doc, at + 1, last) : isPredicated(scene.doc, at, last));
    if (start === undefined || !said || last - start < 3 || tokens[last - 1]!.text === ':') continue;
    const naming = subjectBefore(scene, first, at);
    if (!naming || isNobody(scene, naming.first) || isOneOfTwo(scene, naming.first)) continue;
    if (naming.type !== 'person' && holdsClause(scene, naming.last, at)) continue;
    // a denial keeps its verb, or the words would say the opposite
    const opening = denials.test(lower) ? at : start;
    return {
      parts: [{ first: opening, last: clauseEnd(scene, start, last) }],
      attribution: attributed('indirect, subject and verb', naming, { first: at, last: at + 1 }),
    };
  }
  return undefined;
};

const denials = /^(?:membantah|menampik|menepis|menyangkal|denied|denies|deny)$/;

/** “**Saya** kira …”, “**Setiap** pemimpin memastikan …”: nobody is reported. */
function isNobody({ doc }: Scene, first: number): boolean {
  const { lower } = doc.tokens[first]!;
  return (
    doc.facts.firstPerson.has(lower) ||
    /^(?:setiap|tiap|siapa|siapapun|apa|who|whoever|everyone|anyone|those|you)$/.test(lower)
  );
}

/** “The test could come **when** the union hopes that …”: the subject of another clause. */
function holdsClause({ doc }: Scene, from: number, verb: number): boolean {
  return doc.tokens
    .slice(from, verb)
    .some(({ lower }) =>
      /^(?:when|where|which|that|because|if|until|ketika|karena|bahwa|saat|sehingga|kalau)$/.test(lower),
    );
}

/** “Korut dan **Rusia** membantah …”: what two bodies say together has no one speaker. */
function isOneOfTwo({ doc, people }: Scene, first: number): boolean {
  const before = doc.tokens[first - 2];
  const isJoined = /^(?:dan|and)$/.test(doc.tokens[first - 1]?.lower ?? '') && before !== undefined && before.capital;
  return isJoined && people.personAt[first] === -1 && people.personAt[first - 2] === -1;
}

/**
 * Not “warga **yang** mengatakan itu sudah pulang”, “**saat** Siti mengatakan …”, “ia **harus** memastikan …”, “**were** told …”:
 * somebody speaks, or should, but the sentence tells something else.
 */
function isAssertion({ doc }: Scene, first: number, verb: number): boolean {
  const { lower, text } = doc.tokens[verb - 1]!;
  if (unreal[doc.language].test(lower)) return false;
  // “…, **mengingat** harga naik”: since they rise
  if (text === ',' && doc.tokens[verb]!.lower === 'mengingat') return false;
  if (doc.language === 'en' && ((text === ',' && isNounPhrase(doc, verb + 1)) || isInserted(doc, first, verb)))
    return false;
  if (
    /^(?:dapat|pernah|sempat|lagi|juga|have|has|be)$/.test(lower) &&
    unreal[doc.language].test(doc.tokens[verb - 2]?.lower ?? '')
  )
    return false;
  const opener = doc.tokens[first]!.lower;
  return (
    !/^(?:ketika|saat|setelah|when|after|while|if|jika|bila)$/.test(opener) ||
    doc.tokens.slice(first, verb).some((token) => token.text === ',')
  );
}

/** “the man **they said** had come”: a clause about the noun before it. */
function isInserted({ tokens, facts }: Scene['doc'], first: number, verb: number): boolean {
  const { lower } = tokens[verb - 1]!;
  const before = tokens[verb - 2];
  const isPronoun = facts.singularPronouns.has(lower) || facts.pluralPronouns.has(lower);
  return isPronoun && verb - 2 >= first && before?.kind === 'word' && !facts.openers.has(before.lower);
}

/** “…, say **the researchers**, and …”: the speaker behind the verb. */
function isNounPhrase({ tokens, facts }: Scene['doc'], at: number): boolean {
  const { lower, capital } = tokens[at]!;
  if (capital) return !facts.openers.has(lower);
  return (
    lower === 'the' && [1, 2, 3].some((step) => facts.roleNouns.has(tokens[at + step]?.lower.replace(/s$/, '') ?? ''))
  );
}

const unreal = {
  id: /^(?:yang|untuk|guna|demi|agar|supaya|tidak|belum|tak|bukan|jangan|enggan|dengan|tanpa|setelah|sebelum|sambil|seraya|harus|perlu|wajib|bisa|dapat|mampu|ingin|mau|hendak|akan|mesti|boleh|sulit|gagal|dilarang|diminta|diharapkan|berusaha|mencoba|berupaya|berani|usai|saat|ketika|daripada|ikut|saling)$/,
  en: /^(?:who|to|not|never|didn't|doesn't|won't|can|could|should|must|may|might|will|would|without|before|after|by|for|of|was|were|been|being|is|are|be|gets|got|the|a|an|any|no|so-called|i|we|you)$/,
} as const;

/** “menyebut aksi itu **sebagai** ancaman”, “menyebut kondisi ini **berlangsung** enam bulan”, unlike “menyebut nama itu”. */
function isPredicated({ tokens, language }: Scene['doc'], verb: number, last: number): boolean {
  if (
    language !== 'id' ||
    !/^(?:menyebut|melaporkan|mencatat|menggambarkan|mendeskripsikan)$/.test(tokens[verb]!.lower)
  )
    return false;
  for (let at = verb + 2; at < Math.min(last - 1, verb + 14); at += 1) {
    const { lower, kind, capital } = tokens[at]!;
    if (lower === 'sebagai') return !/^(?:mencatat|melaporkan)$/.test(tokens[verb]!.lower);
    if (kind === 'mark' || lower === 'yang' || lower === 'dalam' || lower === 'ke') return false;
    if (!capital && !/^mengg|^mend/.test(tokens[verb]!.lower) && predicate.test(lower) && !noPredicate.test(lower))
      return true;
  }
  return false;
}

/** “declared **a state of emergency**”: a thing and no verb, so no clause. */
function isObject({ tokens }: Scene['doc'], first: number, last: number): boolean {
  if (!declaring.test(tokens[first - 1]!.lower) || !/^(?:an?|the|his|her|its|their)$/.test(tokens[first]!.lower))
    return false;
  return !tokens.slice(first, last).some(({ lower }) => finite.test(lower));
}

const declaring = /^(?:declared|announced|confirmed|reported|denied|acknowledged)$/;
const finite = /^(?:is|are|was|were|ha[sd]|have|will|would|could|should|may|must|did|[a-z]{2,}ed)$/;

const predicate =
  /^(?:adalah|merupakan|tidak|belum|sudah|telah|akan|masih|bukan|bisa|dapat|harus|ada|sedang|mulai|(?:me[mn]|meng|ber|ter|di)[a-z]{4,})$/;
const noPredicate =
  /^(?:terkait|tersebut|terhadap|terutama|tentang|bersama|berbagai|beberapa|berikut|dirinya|dinas|menteri|mereka|berita|berkas|terduga|tersangka|terdakwa|terlapor|direktur|dugaan)$/;

/** “…, sedangkan para pedagang masih menunggu”, “…, but gave no details”: the reporter goes on about something else. */
function clauseEnd({ doc }: Scene, first: number, last: number): number {
  for (let at = first + 2; at < last - 1; at += 1) {
    if (doc.tokens[at]!.text === ',' && /^(?:sedangkan|sementara|but)$/.test(doc.tokens[at + 1]!.lower)) return at;
    if (doc.tokens[at]!.lower === 'sedangkan') return at;
    if (/^(?:dan|and)$/.test(doc.tokens[at]!.lower) && doc.facts.full.has(doc.tokens[at + 1]!.lower)) return at;
  }
  return last;
}

/** “complained **about** the rain”, “mengeluh **soal** harga”: what was talked of, not what was said; “said **about** 40 died” is. */
function isTopic({ tokens }: Scene['doc'], at: number): boolean {
  const [head, next] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  if (head === 'about')
    return (
      next?.kind === 'word' &&
      !/^(?:half|[a-z]+teen|[a-z]+ty|two|three|four|five|six|seven|eight|nine|ten)$/.test(next.lower)
    );
  return /^(?:against|tentang|soal|mengenai|perihal|ihwal)$/.test(head);
}

/** Over “bahwa”, a comma, and where and to whom it was said. */
function clauseStart({ doc }: Scene, from: number, last: number): number | undefined {
  const { tokens, facts } = doc;
  if (isTopic(doc, from)) return undefined;
  const link = linkWithin(doc, from, Math.min(last, from + 14));
  if (link !== undefined) return link + 1;
  const head = tokens[from];
  if (!head) return undefined;
  if (head.text === ',') return from + 1;
  if (
    head.lower === 'to' &&
    /^(?:vowed|promised|agreed|promises|vows|pledged|threatened)$/.test(tokens[from - 1]!.lower)
  )
    return from;
  const address =
    /^(?:kepada|di|dalam|pada|saat|usai|seusai|lewat|melalui|to|in|at|on|during|reporters)$/.test(head.lower) ||
    facts.calendar.has(head.lower);
  if (!address) return /^[.;:?!(]$/.test(head.text) ? undefined : from;
  for (let at = from; at < Math.min(last, from + 16); at += 1) {
    const next = tokens[at + 1];
    if (
      tokens[at]!.text === ',' &&
      next &&
      !facts.calendar.has(next.lower) &&
      next.kind === 'word' &&
      !/^(?:di|pada|dalam)$/.test(next.lower)
    )
      return at + 1;
  }
  return undefined;
}

function linkWithin({ tokens, facts }: Scene['doc'], from: number, limit: number): number | undefined {
  if (facts.clauseLinks.has(tokens[from]?.lower ?? '')) return from;
  for (let at = from; at < limit; at += 1) {
    const { lower } = tokens[at]!;
    if (lower === 'bahwa') return at;
    if (lower === 'that' && at - from <= 6) return at;
    if (/^(?:yang|adalah|akan|telah|who|which|is|was)$/.test(lower)) return undefined;
  }
  return undefined;
}
