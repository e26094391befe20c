import { createContext, use } from 'react';
import { personPath, quotePath } from '#core/story/address.ts';
import type { Mark } from '#core/story/mark.ts';
import type { PersonId } from '#core/story/person.ts';
import type { QuoteId } from '#core/story/quote.ts';
import { segments, type Segment } from '#core/story/segment.ts';
import type { Slug } from '#core/story/slug.ts';
import { instead } from '#reader/ui/instead.ts';
import { Link } from '#reader/ui/link.tsx';
import styles from './marked-text.module.css';
import { strangerId } from './strangers.tsx';

/** What the marks of one story look like and lead to at this moment. */
export type Marking = {
  readonly slug: Slug;
  /** The margin's words beside a quote that opens a run: name, and role below it. */
  readonly margin: ReadonlyMap<QuoteId, { readonly name: string; readonly role: string }>;
  /** Mentions that open a card, as `person number`. */
  readonly underlined: ReadonlySet<string>;
  /** People with a page of their own, where their link leads without a script. */
  readonly pages: ReadonlySet<PersonId>;
  /** While a voice is pressed in, the quotes that are not theirs. */
  readonly faded: ReadonlySet<QuoteId>;
  readonly pressed: ReadonlySet<QuoteId>;
  readonly lit: QuoteId | undefined;
  readonly onQuote: (quote: QuoteId) => void;
  readonly onPerson: (person: PersonId) => void;
};

export const MarkingContext = createContext<Marking | undefined>(undefined);

/** A block's text with its quotes and people marked. Adds no character to the text. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const marking = use(MarkingContext);
  if (!marking || marks.length === 0) return text;
  return runs(segments(text, marks)).map((run) =>
    run.quote ? (
      <QuoteMark key={run.start} mark={run.quote} run={run.segments} marking={marking} />
    ) : (
      <Segments key={run.start} run={run.segments} marking={marking} />
    ),
  );
}

type QuoteMarkData = Extract<Mark, { type: 'quote' }>;
type PersonMarkData = Extract<Mark, { type: 'person' }>;
type Run = { readonly start: number; readonly quote: QuoteMarkData | undefined; readonly segments: Segment[] };

/** Neighbouring segments of one quote stand together, so that one element holds them. */
function runs(all: readonly Segment[]): readonly Run[] {
  const found: Run[] = [];
  for (const segment of all) {
    const quote = segment.marks.find((mark) => mark.type === 'quote');
    const last = found[found.length - 1];
    if (last && last.quote === quote) last.segments.push(segment);
    else found.push({ start: segment.start, quote, segments: [segment] });
  }
  return found;
}

function QuoteMark({ mark, run, marking }: { mark: QuoteMarkData; run: readonly Segment[]; marking: Marking }) {
  const first = mark.part === 0;
  const id = first ? { id: mark.quote } : {};
  const tone = [
    marking.faded.has(mark.quote) && styles.faded,
    marking.pressed.has(mark.quote) && styles.pressed,
    marking.lit === mark.quote && styles.lit,
  ];
  if (mark.kind === 'indirect') {
    return (
      <span {...id} className={names(styles.indirect, ...tone)}>
        <Segments run={run} marking={marking} />
      </span>
    );
  }
  const margin = first ? marking.margin.get(mark.quote) : undefined;
  return (
    <q {...id} className={names(styles.quote, ...tone)} {...(margin && { 'data-voice': margin.name })}>
      <Segments run={run} marking={marking} quote={mark.quote} {...(margin && { role: margin.role })} />
    </q>
  );
}

/** Segments of one run. A link cannot hold a link, so a person inside a quote divides the quote's link. */
function Segments({
  run,
  marking,
  quote,
  role,
}: {
  run: readonly Segment[];
  marking: Marking;
  quote?: QuoteId;
  role?: string;
}) {
  return run.map((segment, index) => {
    const person = segment.marks.find((mark): mark is PersonMarkData => mark.type === 'person');
    if (person && marking.underlined.has(`${person.person} ${person.mention}`)) {
      return <PersonMark key={segment.start} person={person.person} text={segment.text} marking={marking} />;
    }
    if (!quote) return segment.text;
    return (
      <Link
        key={segment.start}
        to={quotePath(marking.slug, quote)}
        className={styles.words}
        tabIndex={index === 0 ? undefined : -1}
        data-role={index === 0 ? role : undefined}
        onClick={instead(() => marking.onQuote(quote))}
      >
        {segment.text}
      </Link>
    );
  });
}

function PersonMark({ person, text, marking }: { person: PersonId; text: string; marking: Marking }) {
  const open = instead(() => marking.onPerson(person));
  if (marking.pages.has(person)) {
    return (
      <Link to={personPath(person)} className={styles.person} onClick={open}>
        {text}
      </Link>
    );
  }
  return (
    <a href={`#${strangerId(person)}`} className={styles.person} onClick={open}>
      {text}
    </a>
  );
}

function names(...all: readonly (string | false | undefined)[]): string {
  return all.filter(Boolean).join(' ');
}
