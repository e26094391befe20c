/* Names of months, days and time zones in Indonesian and English, lower-case, as date lines write them. */

export const months: ReadonlyMap<string, number> = new Map(
  [
    'januari january jan',
    'februari february feb pebruari',
    'maret march mar',
    'april apr',
    'mei may',
    'juni june jun',
    'juli july jul',
    'agustus august aug agu ags agt',
    'september sep sept',
    'oktober october oct okt',
    'november nov nopember nop',
    'desember december dec des',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Numbered as `Date.prototype.getUTCDay` numbers them. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    'minggu sunday sun ahad min',
    'senin monday mon sen',
    'selasa tuesday tue tues sel',
    'rabu wednesday wed rab',
    'kamis thursday thu thur thurs kam',
    "jumat friday fri jum jum'at jum’at",
    'sabtu saturday sat sab',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
);

export const zones: ReadonlyMap<string, string> = new Map([
  ['wib', '+07:00'],
  ['wita', '+08:00'],
  ['wit', '+09:00'],
  ['gmt', '+00:00'],
  ['utc', '+00:00'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['sgt', '+08:00'],
  ['hkt', '+08:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
]);

/** Words before a date that say what it is the date of. */
export const dateLabels: ReadonlySet<string> = new Set(
  'published posted updated diterbitkan dipublikasikan terbit tayang diperbarui pembaruan tanggal on at pukul jam pada last'.split(
    ' ',
  ),
);
export const updateLabels: ReadonlySet<string> = new Set('updated diperbarui pembaruan last'.split(' '));
