import { useHref } from 'react-router';
import type { StoryLink } from '#core/edition/page.ts';
import { storyPath } from '#core/story/address.ts';
import type { Block, Image, Related } from '#core/story/block.ts';
import type { Mark } from '#core/story/mark.ts';
import { Link } from '#reader/ui/link.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import styles from './block-view.module.css';
import { MarkedText } from './marked-text.tsx';

/** One block of a story. `marks` are those of its text; `linked` is the story that a related line leads to. */
export function BlockView({ block, marks, linked }: { block: Block; marks: readonly Mark[]; linked?: StoryLink }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p className={styles.text}>
          <MarkedText text={block.text} marks={marks} />
        </p>
      );
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return (
        <Heading className={styles.heading}>
          <MarkedText text={block.text} marks={marks} />
        </Heading>
      );
    }
    case 'list':
      return <ListView items={block.items} marks={marks} />;
    case 'image':
      return <Picture image={block.image} />;
    case 'related':
      return <RelatedLine related={block} {...(linked && { linked })} />;
  }
}

/** Marks of a list count in its items joined by a line feed; each item shows its own. */
function ListView({ items, marks }: { items: readonly string[]; marks: readonly Mark[] }) {
  const starts = items.map((_, index) => items.slice(0, index).reduce((sum, item) => sum + item.length + 1, 0));
  return (
    <ul className={styles.list}>
      {items.map((item, index) => {
        const start = starts[index] ?? 0;
        const own = marks
          .filter((mark) => mark.start >= start && mark.end <= start + item.length)
          .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
        return (
          <li key={start} className={styles.text}>
            <MarkedText text={item} marks={own} />
          </li>
        );
      })}
    </ul>
  );
}

/** A picture with its place kept free. The first of a page is what the page is waiting for and loads at once. */
export function Picture({ image, first = 'no' }: { image: Image; first?: 'yes' | 'no' }) {
  const src = useHref(image.src);
  return (
    <figure className={styles.figure}>
      <img
        src={image.src.startsWith('/') ? src : image.src}
        alt={image.alt}
        width={image.width}
        height={image.height}
        decoding="async"
        {...(first === 'yes' ? { fetchPriority: 'high' } : { loading: 'lazy' })}
      />
      {(image.caption || image.credit) && (
        <figcaption>{[image.caption, image.credit].filter(Boolean).join(' ')}</figcaption>
      )}
    </figure>
  );
}

/** The newsroom's own "Baca juga": a quiet line outside the flow of the text. */
function RelatedLine({ related, linked }: { related: Related; linked?: StoryLink }) {
  const words = useWords();
  return (
    <aside className={styles.related} aria-label={`${words.alsoRead}: ${linked?.headline ?? related.text}`}>
      <p className={styles.relatedLabel}>{words.alsoRead}</p>
      {linked ? (
        <Link to={storyPath(linked.slug)} lang={linked.language}>
          {linked.headline}
        </Link>
      ) : related.url ? (
        <a href={related.url} rel="noopener">
          {related.text}
        </a>
      ) : (
        <span>{related.text}</span>
      )}
    </aside>
  );
}
