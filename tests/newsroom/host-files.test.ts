import { expect, it } from 'vitest';
import { hostFiles } from '#newsroom/publish/host-files.ts';
import { aSite } from '../an-edition.ts';

it('tells hosts that read _headers all that the table says, wherever the edition stands', () => {
  const files = hostFiles(
    { 'X-Content-Type-Options': 'nosniff' },
    { site: aSite, base: '/news/', address: `${aSite.url}/news` },
  );
  expect(files['_headers']).toBe(`/news/*
  X-Content-Type-Options: nosniff
/news/*.json
  Access-Control-Allow-Origin: *
/news/*.xml
  Access-Control-Allow-Origin: *
/news/rss.xml
  Content-Type: application/rss+xml; charset=utf-8
/news/*/rss.xml
  Content-Type: application/rss+xml; charset=utf-8
/news/atom.xml
  Content-Type: application/atom+xml; charset=utf-8
/news/*/atom.xml
  Content-Type: application/atom+xml; charset=utf-8
/news/feed.json
  Content-Type: application/feed+json; charset=utf-8
/news/*/feed.json
  Content-Type: application/feed+json; charset=utf-8
/news/assets/*
  Cache-Control: public, max-age=31536000, immutable
/news/images/*
  Cache-Control: public, max-age=86400
`);
});
