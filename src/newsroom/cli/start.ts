import { resolve } from 'node:path';
import { publish } from '#newsroom/publish/publish.ts';
import { serve } from '#newsroom/publish/serve.ts';
import { defaultOut, summary } from './build.ts';
import { print, say, type Command } from './command.ts';
import { localSite, localSiteUsage, sayWhere } from './local-site.ts';
import { siteStays } from './stopped.ts';

export const start: Command = {
  name: 'start',
  summary: 'builds the bundled edition and serves it: what npm start calls',
  usage: localSiteUsage,
  stopped: () => siteStays(defaultOut),
  async run(args) {
    const site = await localSite(args);
    const folder = resolve(defaultOut);
    const published = await publish({
      content: site.content,
      out: folder,
      site: `http://localhost:${site.port}`,
      base: '/',
      cards: 'drawn',
      compressed: 'none',
      say,
    });
    print(summary(published));
    await serve({ folder, base: '/', port: site.port });
    sayWhere(site);
    return 0;
  },
};
