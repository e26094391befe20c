import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

type Lock = {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly optionalDependencies?: Readonly<Record<string, string>>;
        readonly resolved?: string;
        readonly link?: true;
      }
    >
  >;
};

const root = join(import.meta.dirname, '..', '..');
const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/** Where a package of this name would be found from a package that stands at `from`, nearest first. */
function places(from: string, name: string): readonly string[] {
  const steps = from.split('/node_modules/');
  const outwards = steps.map(
    (_, index) => `${steps.slice(0, steps.length - index).join('/node_modules/')}/node_modules/${name}`,
  );
  return [...(from ? outwards : []), `node_modules/${name}`];
}

// Such a file installs where it was made and fails on every other kind of machine.
it('holds every optional dependency that a package declares, for every kind of machine', () => {
  const absent = Object.entries(lock.packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !places(at, name).some((place) => place in lock.packages))
      .map((name) => `${at || 'package.json'} → ${name}`),
  );
  expect(absent).toEqual([]);
});

it('names no place that packages come from, so that every machine asks its own registry', () => {
  expect(Object.entries(lock.packages).filter(([, one]) => one.resolved !== undefined && !one.link)).toEqual([]);
});
