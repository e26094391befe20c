import { useHref } from 'react-router';
import type { QuoteCard } from '#core/edition/page.ts';
import { quotePath } from '#core/story/address.ts';
import { SaveButton } from '#reader/saved/save-button.tsx';
import { ShareButton } from '#reader/share/share-button.tsx';
import { CopyLink } from '#reader/share/share-row.tsx';
import type { Shared } from '#reader/share/share-targets.ts';
import buttons from '#reader/ui/button.module.css';
import { useWords } from '#reader/ui/preferences.ts';
import { quoted } from '#reader/ui/quoted.ts';
import { useAddress } from '#reader/ui/edition-context.ts';
import { voiceName } from '#reader/ui/voice-name.ts';

/** What can be done with one quote, in its sheet and on its page. */
export function QuoteActions({
  card,
  picture,
  look = 'button',
}: {
  card: QuoteCard;
  /** Where the quote's picture stands, when it has one. */
  picture: string | undefined;
  look?: 'button' | 'primary';
}) {
  const words = useWords();
  const shared = useSharedQuote(card);
  const src = useHref(picture ?? '');
  return (
    <>
      <ShareButton shared={shared} label={words.shareQuote} look={look} />
      <CopyLink url={shared.url} />
      <SaveButton keepsake={{ type: 'quote', card }} />
      {picture && (
        <a href={src} download={`${card.story}-${card.quote}.png`} className={buttons.button}>
          {words.pictureCard}
        </a>
      )}
    </>
  );
}

/** A quote as it is sent to somebody: by the address of its own page, with its words and who said them. */
export function useSharedQuote(card: QuoteCard): Shared {
  const words = useWords();
  const address = useAddress();
  const name = voiceName(card.voice, words);
  return {
    url: address(quotePath(card.story, card.quote)),
    title: words.quoteOf(name),
    text: `${quoted(card.kind, card.words)} — ${name}`,
  };
}
