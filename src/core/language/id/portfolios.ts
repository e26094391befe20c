import { words } from '#core/language/words.ts';

/** What ministries are for, as their short names end: Men**keu** leads Kemen**keu**, Wamen**keu** is the deputy. */
export const portfolios = words(`
ag aker bud dag dagri des dikbud dikbudristek dikdasmen diktisaintek haj han hub hut kes keu ko komdigi kominfo kop kopolhukam kumham lhk
lu pan pan-rb parekraf perin pora ristek ristekdikti sos tan trans
`);
