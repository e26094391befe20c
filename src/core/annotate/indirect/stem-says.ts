import { byPronoun } from '#core/annotate/speakers/by-pronoun.ts';
import { namingFrom } from '#core/annotate/speakers/naming.ts';
import type { Naming } from '#core/annotate/speakers/named.ts';
import { isClitic } from '#core/annotate/speakers/verb-behind.ts';
import type { Scene } from '#core/annotate/speakers/scene.ts';

/**
 * Whom the bare Indonesian stem at token `at`, behind a comma, gives the words before it to.
 *
 *     …, kata **Siti**        …, ujar**nya**        …, nilai **Siti**
 *     …, nilai ekspornya 81,3 juta · …, kabar terbaru · …, kabarnya: a noun, nobody
 */
export function stemSays(scene: Scene, at: number, last: number): Naming | undefined {
  const { tokens, facts } = scene.doc;
  const { lower } = tokens[at]!;
  if (isClitic(lower, facts.inverted, facts.passive))
    return nouns.test(lower.slice(0, -3)) ? undefined : byPronoun(scene, at, at + 1, at);
  if (!facts.inverted.has(lower)) return undefined;
  const naming = namingFrom(scene, at + 1, last);
  const isNamed = naming?.type === 'person' && naming.first - at <= 12;
  return nouns.test(lower) && !isNamed ? undefined : naming;
}

/** Stems that are as often nouns or adjectives. */
const nouns =
  /^(?:nilai|kabar|pesan|kritik|cerita|rilis|doa|janji|usul|protes|tutup|tekan|beri|ingat|duga|puji|lapor|terang|jelas|tulis|pinta|tuntut|nasihat|saran|ancam|perintah|prediksi|klaim|nyata|batin|canda|kisah|simpul|ajak|tanya|jawab|sambung|harap)$/;
