import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { accuracy } from '#core/edition/accuracy.ts';
import { report } from '../../scripts/accuracy-report.ts';

it('shows readers and contributors the same figures', () => {
  expect(readFileSync(resolve('docs/accuracy.md'), 'utf8')).toBe(report(accuracy));
});
