import { portfolios } from './portfolios.ts';
import { idRoleModifiers, idRoleNouns } from '#core/language/packed-lists.ts';
import { unpack, words } from '#core/language/words.ts';

/** What people are: heads of a role phrase. “kata **pengamat** politik itu”, “**Menteri** Keuangan Sri Mulyani”. */
export const roleNouns: ReadonlySet<string> = new Set([
  ...[...portfolios].flatMap((of) => [`men${of}`, `wamen${of}`]),
  ...unpack(idRoleNouns),
]);

/** Words of a role that stand before or after its head: “wakil ketua umum”, “juru bicara”. */
export const roleModifiers = unpack(idRoleModifiers);

/** Heads that leave somebody unnamed: “kata **seorang** pejabat”, “kata **para** warga”. */
export const unnamedDeterminers = words(
  `seorang para sejumlah beberapa salah sebagian banyak dua tiga empat lima seluruh kedua ketiga sebuah`,
);

/** Sources that stay unnamed even as “sumber itu”. */
export const unnamedHeads = words(
  `sumber saksi warga warganet netizen penduduk pejabat petugas pengunjung pembaca publik masyarakat seseorang`,
);
