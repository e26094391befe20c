import type { Document } from '#core/annotate/document.ts';
import { places } from '#core/language/world/places.ts';
import { before } from './clue.ts';
import type { Mention } from './mention.ts';
import { speaksBehind } from './what-stands-behind.ts';

/** The head of the name of a thing stands before it: “Stadion **Siti Aminah**”. */
export function namesThing(doc: Document, mention: Mention): boolean {
  const { first, run, words: own, classes } = mention;
  const { properHeads } = doc.facts;
  if (first > run.first) {
    // “KNP **Dukung** Siti”: a group that says in its name whom it is for
    if (own[0] === 'dukung') return true;
    // “Direktur PT Karya Jalan **Tirso Belwan**”: words that no list knows, up to the end, are the company's
    const isCompany = doc.tokens.slice(run.first, first).some(({ lower }) => /^(?:pt|cv|po|bus)$/.test(lower));
    if (isCompany && !classes.includes('name')) return true;
    // “PO **Bagas Sanjaya**”: a company of buses, whatever its name
    if (doc.tokens[first - 1]!.text === 'PO') return true;
    let at = first - 1;
    while (at > run.first && partOfThing.test(doc.tokens[at]!.lower)) at -= 1;
    // “Jalan **Letda** Sujono”
    if (run.classes[at - run.first] === 'honorific' && streets.test(doc.tokens[at - 1]?.lower ?? '')) return true;
    const word = doc.tokens[at]!.lower;
    const roleInRun = run.classes.slice(0, first - run.first - 1).includes('role');
    return (
      properHeads.has(word) &&
      (!roleInRun || own.length === 1 || nameFollows(doc, mention) || isSomewhere(doc, mention))
    );
  }
  return (
    // “Rumah Singgah”, but “rumah **Siti**”
    (before(doc, first, ({ lower, text, kind }) => kind === 'word' && properHeads.has(lower) && text !== 'rumah') &&
      !isWhoseOffice(doc, mention)) ||
    (vessels.test(doc.tokens[first - 1]?.lower ?? '') &&
      /^(?:kapal|perahu|kereta)$/.test(doc.tokens[first - 2]?.lower ?? ''))
  );
}

/** Between the head of an institution's name and the name: “Rumah Sakit **Umum Pusat Dr** Sutrisno”. */
const partOfThing =
  /^(?:nasional|internasional|umum|pusat|daerah|negeri|swasta|jenderal|sultan|raden|pangeran|santa|santo|st|national|international|memorial|dr|prof|h|kh|r)\.?$/;

const streets = /^(?:jalan|jl|jln|gang|bandara|lapangan|stadion)\.?$/;

/** “kapal **nelayan** Surya Bahari”. */
const vessels =
  /^(?:eksekutif|ekonomi|api|nelayan|motor|cepat|induk|tanker|penumpang|feri|ferry|layar|wisata|tongkang|kargo|tunda)$/;

/** “Staf Rumah Sakit **Wahidin Basri** dr Siti Aminah”, “Direktur RSUD **Wahidin Basri**, Siti Aminah”: whose office it is comes behind. */
function nameFollows({ tokens, facts }: Document, { last }: Mention): boolean {
  const next = tokens[last];
  if (!next) return false;
  const [holder, more] = [tokens[last + 1], tokens[last + 2]];
  if (next.kind === 'word') return facts.honorifics.has(next.lower) && holder?.capital === true;
  // “Direktur RS **Tirso Rahayu**, dr. Siti”
  const isSomebody = holder !== undefined && (holder.capital || facts.honorifics.has(holder.lower));
  return next.text === ',' && isSomebody && more?.capital === true;
}

/** “Kurator pameran **Wisno Tirtomo** menjelaskan”: behind an office of something in lower case a name that speaks is its holder's. */
function isWhoseOffice(doc: Document, { first, last, words: own, classes }: Mention): boolean {
  const [role, head] = [doc.tokens[first - 2], doc.tokens[first - 1]!];
  const isOffice = !head.capital && doc.facts.roleNouns.has(role?.lower ?? '');
  return isOffice && own.length > 1 && classes.includes('name') && speaksBehind(doc, last);
}

/** “Pengasuh Pondok Pesantren **Ora Tirso**, Sleman”: words that no list knows, and where the thing is. */
function isSomewhere({ tokens }: Document, { last, classes }: Mention): boolean {
  return !classes.includes('name') && tokens[last]?.text === ',' && places.has(tokens[last + 1]?.lower ?? '');
}

/** “Taman Mini Indonesia **Indah**”, “Stadion Utama Gelora **Wahyu**”: the head of a thing opens the run, and no office stands in it. */
export function endOfThing({ facts, tokens }: Document, { first, run, words }: Mention): boolean {
  // “Komisi I **Sugiarno**”
  if (first === run.first || words.length > 1 || run.classes[first - run.first - 1] === 'numeral') return false;
  const isOffice = run.classes.slice(0, first - run.first).some((own) => own === 'role' || own === 'honorific');
  return !isOffice && facts.properHeads.has(tokens[run.first]!.lower);
}

/** “Budi, 18, **of** Tirso”, “a resident of Tirso **Park**”. */
export function isOfPlace({ tokens }: Document, { run, words: own }: Mention): boolean {
  if (tokens[run.first - 1]?.lower !== 'of') return false;
  if (tokens[run.first - 2]?.lower === 'remnants') return true;
  return tokens[run.first - 2]?.text === ',' || /^(?:park|hill|lake|wood|creek)$/.test(own[own.length - 1]!);
}
