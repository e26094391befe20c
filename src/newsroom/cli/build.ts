import { resolve } from 'node:path';
import { publish } from '#newsroom/publish/publish.ts';
import { parse, print, say, UsageError, type Command } from './command.ts';

export const defaultContent = 'src/content';
export const defaultOut = 'dist';

export const build: Command = {
  name: 'build',
  summary: 'publishes an edition as plain files',
  usage: `  --content DIR   the edition (default ${defaultContent})
  --out DIR       where the site goes (default ${defaultOut}); replaced only when everything is written
  --site URL      the address it will have, instead of the one in site.json
  --base PATH     where it stands on its host (default /), for example /news/`,
  async run(args) {
    const { values } = parse({
      args: [...args],
      options: {
        content: { type: 'string', default: defaultContent },
        out: { type: 'string', default: defaultOut },
        site: { type: 'string' },
        base: { type: 'string', default: '/' },
      },
    });
    const { stories, pages, milliseconds } = await publish({
      content: resolve(values.content),
      out: resolve(values.out),
      ...(values.site && { site: siteAddress(values.site) }),
      base: basePath(values.base),
      say,
    });
    print(`${stories} stories, ${pages} pages in ${(milliseconds / 1000).toFixed(1)} s → ${values.out}`);
    return 0;
  },
};

function siteAddress(value: string): string {
  if (!/^https?:\/\/[^\s/]+$/.test(value.replace(/\/+$/, '')))
    throw new UsageError(`--site wants an address like https://kutip.example, not "${value}"`);
  return value;
}

/** `news`, `/news` and `/news/` are all `/news/`. */
export function basePath(value: string): string {
  const inner = value.replace(/^\/+|\/+$/g, '');
  if (!/^[\w./~-]*$/.test(inner)) throw new UsageError(`--base wants a path like /news/, not "${value}"`);
  return inner ? `/${inner}/` : '/';
}
