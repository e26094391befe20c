import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { peoplePath } from '#core/story/address.ts';
import { PeoplePage } from '#reader/people/people-page.tsx';
import { show } from '../visit.tsx';

it('says of an edition without a directory of people that nobody has a page in it', () => {
  show(<PeoplePage page={{ type: 'people', path: peoplePath, people: [], paging: { number: 1, of: 1 } }} />);
  expect(screen.getByText('Dalam edisi ini belum ada tokoh yang punya halaman sendiri.')).toBeDefined();
});
