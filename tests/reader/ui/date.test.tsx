import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { english } from '#reader/ui/words-en.ts';
import { indonesian } from '#reader/ui/words.ts';
import { dayHere, DateInWords, dayIn } from '#reader/ui/date.tsx';
import { EditionContext } from '#reader/ui/edition-context.ts';

test.for([
  ['Asia/Jakarta', '16 November 2023'],
  ['America/New_York', '15 November 2023'],
])('a page is published with the day of its newsroom: %s', ([zone = '', day]) => {
  const html = renderToString(
    <EditionContext value={{ name: 'Kabar', address: '', language: 'id', words: indonesian, timeZone: zone }}>
      <DateInWords value="2023-11-15T20:00:00-05:00" />
    </EditionContext>,
  );
  expect(html).toBe(`<time dateTime="2023-11-15T20:00:00-05:00">${day}</time>`);
});

test.for([
  ['id', indonesian],
  ['en-GB', english],
] as const)('each month has the name that the platform knows: %s', ([locale, words]) => {
  const zone = 'Asia/Jakarta';
  const platform = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone });
  // The last moment of a day there, which is still the day before further west.
  const moments = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 28, 16, 59)));
  const expected = moments.map((moment) => platform.format(moment));
  expect(moments.map((moment) => dayIn(zone, moment, words))).toEqual(expected);
  // The tests run in Jakarta.
  expect(moments.map((moment) => dayHere(moment, words))).toEqual(expected);
});
