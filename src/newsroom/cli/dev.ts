import { devServer } from '#newsroom/publish/dev-server.ts';
import type { Command } from './command.ts';
import { localSite, localSiteUsage, sayWhere } from './local-site.ts';

export const dev: Command = {
  name: 'dev',
  summary: 'serves an edition and the app while they are being written',
  usage: `${localSiteUsage}

A change of the app's code shows in place; a change of a story, people.json or site.json loads the page again. A file that
is wrong shows as a page that says where.`,
  async run(args) {
    const site = await localSite(args);
    await devServer(site);
    sayWhere(site);
    return 0;
  },
};
