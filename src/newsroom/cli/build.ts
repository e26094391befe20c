import { resolve } from 'node:path';
import { publish, type Published } from '#newsroom/publish/publish.ts';
import { parseShard } from '#newsroom/publish/shard.ts';
import { parse, print, say, UsageError, type Command } from './command.ts';
import { counted } from './counted.ts';
import { siteStays } from './stopped.ts';

export const defaultContent = 'src/content';
export const defaultOut = 'dist';

const options = {
  content: { type: 'string', default: defaultContent },
  out: { type: 'string', default: defaultOut },
  site: { type: 'string' },
  base: { type: 'string', default: '/' },
  shard: { type: 'string' },
  compress: { type: 'boolean', default: false },
  'no-cards': { type: 'boolean', default: false },
} as const;

export const build: Command = {
  name: 'build',
  summary: 'publishes an edition as plain files',
  usage: `  --content DIR   the edition (default ${defaultContent})
  --out DIR       where the site goes (default ${defaultOut}); replaced only when everything is written
  --site URL      the address it will have, instead of the one in site.json
  --base PATH     where it stands on its host (default /), for example /news/
  --compress      also writes every text as .br and .gz: for a release
  --no-cards      draws no pictures for messages: quicker for a first look at a large archive
  --shard 2/8     makes one part of eight, for several machines: the parts laid over each other are the site`,
  stopped: (args) => siteStays(parse({ args: [...args], options }).values.out),
  async run(args) {
    const { values } = parse({ args: [...args], options });
    const shard = values.shard === undefined ? undefined : parseShard(values.shard);
    if (values.shard !== undefined && !shard)
      throw new UsageError(`--shard wants a part like 2/8, not "${values.shard}"`);
    const published = await publish({
      content: resolve(values.content),
      out: resolve(values.out),
      ...(values.site && { site: siteAddress(values.site) }),
      base: basePath(values.base),
      ...(shard && { shard }),
      compressed: values.compress ? 'ahead' : 'none',
      cards: values['no-cards'] ? 'none' : 'drawn',
      say,
    });
    print(`${summary(published)} → ${values.out}`);
    return 0;
  },
};

/** One line about a finished build. */
export function summary({ stories, files, unchanged, milliseconds }: Published): string {
  return [
    counted(stories, 'story', 'stories'),
    `${counted(files, 'file')} written`,
    ...(unchanged > 0 ? [`${counted(unchanged, 'part')} unchanged`] : []),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join(', ');
}

function siteAddress(value: string): string {
  if (!/^https?:\/\/[^\s/]+$/.test(value.replace(/\/+$/, '')))
    throw new UsageError(`--site wants an address like https://kutip.example, not "${value}"`);
  return value;
}

/** `news`, `/news` and `/news/` are all `/news/`. */
export function basePath(value: string): string {
  const inner = value.replace(/^\/+|\/+$/g, '');
  const isPath = inner.split('/').every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part));
  if (inner && !isPath) throw new UsageError(`--base wants a path like /news/, not "${value}"`);
  return inner ? `/${inner}/` : '/';
}
