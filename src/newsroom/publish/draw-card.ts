import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { layout, type Card } from './card.ts';
import { icon } from './icon.ts';

const require = createRequire(import.meta.url);
const face = (weight: 400 | 700) => ({
  name: 'Literata',
  weight,
  style: 'normal' as const,
  data: readFileSync(require.resolve(`@fontsource/literata/files/literata-latin-${weight}-normal.woff`)),
});
let faces: ReturnType<typeof face>[] | undefined;

/** Changes when cards are drawn differently, and with it what is cached. */
const design = 3;

/** The card as a PNG, from the cache where it has been drawn before. */
export async function drawCard(card: Card, cache: string): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([design, card]))
    .digest('base64url')
    .slice(0, 24);
  const file = join(cache, `${key}.png`);
  try {
    return readFileSync(file);
  } catch {
    const drawn = new Resvg(
      await svgOf(card),
      card.kind === 'icon' ? { fitTo: { mode: 'width', value: card.size } } : {},
    );
    // A card has few colours: 48 of them make it half as large, and nobody sees the difference.
    const png = await sharp(drawn.render().asPng()).png({ palette: true, colours: 48, effort: 8 }).toBuffer();
    mkdirSync(cache, { recursive: true });
    const part = `${file}.${process.pid}-${threadId}`;
    writeFileSync(part, png);
    renameSync(part, file);
    return png;
  }
}

async function svgOf(card: Card): Promise<string> {
  if (card.kind === 'icon') return icon;
  faces ??= [face(400), face(700)];
  return satori(layout(card), { width: 1200, height: 630, fonts: faces });
}
