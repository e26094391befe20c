/*
 * What news pages print around a story, as people copy it along. Collected from Indonesian and English news sites
 * (detik, Kompas, CNN Indonesia, ANTARA, Tempo, Liputan6, Okezone, EGINDO; BBC, AP, Reuters, Guardian), 2016–2024.
 */

/** Whole lines, lower-case, without marks at their ends. */
export const furnitureLines: ReadonlySet<string> = new Set(
  `
bagikan
bagikan artikel ini
bagikan berita ini
bagikan ke
share
share this
share this article
share article
share on facebook
share on twitter
scroll to top
scroll to continue with content
scroll to resume content
scroll untuk melanjutkan
scroll untuk melanjutkan membaca
scroll untuk lanjut membaca
lanjutkan membaca di bawah
gulir untuk melanjutkan
advertisement
advertising
advertisement scroll to continue with content
advertisement scroll to resume content
iklan
pariwara
sponsored
sponsored content
story continues below
story continues below advertisement
article continues below
article continues after ad
continue reading
continue reading below
skip to content
skip to main content
back to top
kembali ke atas
ke atas
facebook
twitter
whatsapp
telegram
line
instagram
email
print
cetak
copy link
salin link
salin tautan
url telah tercopy
tautan telah disalin
copied
komentar
tulis komentar
0 komentar
comments
leave a comment
tampilkan komentar
lihat semua komentar
selanjutnya
sebelumnya
halaman selanjutnya
halaman berikutnya
next
previous
next article
previous article
ikuti kami
follow us
berlangganan
langganan
subscribe
subscribe now
sign up
sign in
log in
login
masuk
daftar
menu
search
cari
home
beranda
a a a
perbesar teks
ukuran teks
dark mode
mode gelap
dengarkan
listen
dengarkan artikel
listen to this article
simpan
save
loading
memuat
close
tutup
most read
terpopuler
trending
terkini
`
    .trim()
    .split('\n'),
);

/** Beginnings of whole lines; tried on short lines only. */
export const furnitureBeginnings: readonly RegExp[] = [
  /^(?:bagikan|share)(?: (?:artikel|berita|this|ini|ke|via|di|on|the|story|news))*\s*:/i,
  /^\[gambas:[^\]]*\]$/i,
  /^(?:lihat|tonton|saksikan|simak)(?: juga)? video\b/i,
  /^(?:watch|video)\s*:\s/i,
  /^(?:dapatkan|baca) (?:update )?(?:berita|informasi) .{0,60}(?:setiap hari|pilihan|terkini|google news|whatsapp|telegram)/i,
  /^(?:simak|ikuti|cek) (?:berita|update|informasi) .{0,80}(?:google news|whatsapp|telegram|di sini)/i,
  /^(?:mari )?(?:gabung|bergabung|join|follow|ikuti) .{0,80}(?:whatsapp|telegram|google news|channel|grup|twitter|instagram|facebook|youtube)\b/i,
  /^follow .{0,60} on (?:twitter|facebook|x|instagram)\b/i,
  /^(?:download|unduh) (?:aplikasi|app)\b/i,
  /^(?:klik|click) (?:di sini|here)\b/i,
  /^\d+ (?:komentar|comments?|shares?|views?|kali dibaca)$/i,
  /^(?:dibaca|dilihat|views?)\s*:?\s*[\d.,]+(?: kali)?$/i,
  /^\d+ (?:min(?:ute)?s?|menit) (?:read|baca|membaca)$/i,
  /^(?:waktu|estimasi) (?:baca|membaca)\b/i,
  /^\((?:adsbygoogle|function)\b/i,
  /^\* ?fakta atau hoaks\b/i,
  /^dilarang keras mengambil konten\b/i,
  /^all rights reserved\b/i,
];

/** Written in capitals between two sentences of one paragraph. */
export const furnitureWithin =
  /\s*(?:\bADVERTISEMENT\b\s*)?\bSCROLL TO (?:CONTINUE WITH|RESUME) CONTENT\b|\s*\[Gambas:[^\]]{1,40}\]|\s*\bADVERTISEMENT\b(?=\s+\p{Lu}|$)/gu;

/** Head lines above lists of other stories: these and what follows them to the end are links, not text. */
export const linkListHeads: ReadonlySet<string> = new Set(
  `
berita terkait
artikel terkait
berita lainnya
artikel lainnya
berita terpopuler
topik terkait
tag terkait
berita video terbaru
baca berita lainnya
berita terbaru
berita pilihan
rekomendasi
rekomendasi untuk anda
baca selengkapnya
terpopuler
terkini
related articles
related stories
related news
related posts
related topics
related internet links
more on this story
more stories
more from this section
most read
most popular
recommended
you may also like
read next
`
    .trim()
    .split('\n'),
);

/** Sections as a line of their own above the headline. */
export const sectionLines: ReadonlySet<string> = new Set(
  `
news nasional internasional dunia global politik hukum ekonomi bisnis olahraga sepakbola bola teknologi tekno sains otomotif
gaya-hidup hiburan seleb edukasi pendidikan kesehatan opini kolom megapolitan metro daerah regional peristiwa berita headline
world politics business sport sports technology tech science health opinion lifestyle entertainment asia europe africa us uk
americas breaking exclusive analysis
`
    .trim()
    .split(/\s+/),
);
