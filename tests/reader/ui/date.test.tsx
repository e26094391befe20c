import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DateInWords } from '#reader/ui/date.tsx';
import { ZoneContext } from '#reader/ui/site-context.ts';

test.for([
  ['Asia/Jakarta', '16 November 2023'],
  ['America/New_York', '15 November 2023'],
])('a page is published with the day of its newsroom: %s', ([zone = '', day]) => {
  const html = renderToString(
    <ZoneContext value={zone}>
      <DateInWords value="2023-11-15T20:00:00-05:00" />
    </ZoneContext>,
  );
  expect(html).toBe(`<time dateTime="2023-11-15T20:00:00-05:00">${day}</time>`);
});
