import { enRoleModifiers, enRoleNouns } from '#core/language/packed-lists.ts';
import { unpack, words } from '#core/language/words.ts';

/** What people are: heads of a role phrase. “the **mayor**”, “campaign **manager** Jane Doe”. */
export const roleNouns: ReadonlySet<string> = new Set([
  ...[...words('assembly business chair congress council police spokes')].flatMap((of) => [
    `${of}man`,
    `${of}woman`,
    `${of}person`,
  ]),
  ...unpack(enRoleNouns),
]);

export const roleModifiers = unpack(enRoleModifiers);

export const unnamedDeterminers = words(
  `a an one some several many another two three four five officials sources people critics experts`,
);
export const unnamedHeads = words(
  `source sources witness witnesses official officials resident residents person people aide aides reporter reporters officer police authorities`,
);
