import type { ErrorKind } from '#core/edition/accuracy-errors.ts';
import type { AccuracyReport, AccuracySet, Metric } from '#core/edition/accuracy.ts';
import type { Language } from '#core/story/language.ts';

/*
 * The words of the page of figures, in both languages. They stand here and not with the other words of the interface, so
 * that nobody fetches them who does not open it.
 */
const indonesian = {
  intro:
    'Mesin mencari kutipan dan penuturnya; penyunting memeriksa. Inilah seberapa sering mesin benar, diukur pada berita yang dibaca dan ditandai manusia dan tidak dipakai sebagai bagian situs ini.',
  limits:
    'Artikel uji kedua bahasa itu sedikit, jadi rentangnya lebar: 100% berarti tidak ada yang keliru di antara artikel itu, bukan tidak mungkin keliru. Pada media lain hasilnya bisa lebih rendah.',
  measure: 'Yang diukur',
  result: 'Hasil',
  range: 'Rentang 95%',
  outOf: (right: string, of: string) => `${right} dari ${of}`,
  of: (of: string) => `dari ${of}`,
  none: 'Tidak diukur',
  every: 'Semua angka',
  rangeMeaning:
    'Di bawah setiap hasil: rentang 95%, yaitu di antara angka mana hasil itu akan jatuh pada kebanyakan kumpulan berita seperti ini, lalu berapa dari berapa. F1 memadukan dua angka: berapa yang ditandai memang benar, dan berapa yang ada ditemukan.',
  halves:
    'Paruh “menulis” berisi berita yang lebih lama; aturan mesin ditulis dengannya. Paruh “menguji” berisi berita yang lebih baru dan disimpan untuk memeriksa aturan itu.',
  parts: {
    develop: (texts: string) => `Menulis (${texts})`,
    check: (texts: string) => `Menguji (${texts})`,
    all: (texts: string) => `Semua (${texts})`,
  } satisfies Record<AccuracySet['parts'][number]['part'], (texts: string) => string>,
  sets: {
    articles: 'Berita berbahasa Indonesia',
    'articles-en': 'Berita berbahasa Inggris',
    pfsa: 'Pernyataan tokoh publik (PFSA-ID)',
  } satisfies Record<AccuracySet['id'], string>,
  setsShort: { articles: 'Indonesia', 'articles-en': 'Inggris', pfsa: 'PFSA-ID' } satisfies Record<
    AccuracySet['id'],
    string
  >,
  texts: (count: string) => `${count} artikel`,
  metrics: {
    'quote precision': 'Dari yang ditandai sebagai kutipan, yang memang kutipan',
    'quote recall': 'Dari kutipan yang ada, yang ditemukan',
    'quote F1': 'Kutipan ditemukan dengan batas yang benar (F1)',
    'exact precision': 'Dari yang ditandai sebagai kutipan, yang tepat sampai ke hurufnya',
    'exact recall': 'Dari kutipan yang ada, yang ditemukan tepat sampai ke hurufnya',
    'exact F1': 'Kutipan ditemukan tepat sampai ke hurufnya (F1)',
    'speaker accuracy': 'Penutur disebut benar, semua kutipan',
    'accuracy when sure': 'Penutur benar bila ditandai “yakin”',
    'sure share': 'Bagian kutipan yang ditandai “yakin”',
    'people precision': 'Dari yang ditandai sebagai tokoh, yang memang orang, dengan nama lengkapnya',
    'people recall': 'Dari tokoh yang ada, yang ditemukan dengan nama lengkapnya',
    'people F1': 'Tokoh ditemukan dengan nama lengkapnya (F1)',
    'mention recall': 'Dari semua penyebutan tokoh, yang ditemukan',
    'split persons': 'Satu orang terpecah menjadi dua (makin kecil makin baik)',
    'merged persons': 'Dua orang tergabung menjadi satu (makin kecil makin baik)',
    named: 'Penutur benar bila namanya di samping kutipan',
    pronoun: 'Penutur benar bila hanya ada kata ganti (“ujarnya”)',
    role: 'Penutur benar bila hanya ada jabatan (“kata menteri itu”)',
    implicit: 'Penutur benar bila tidak ada yang menyebutnya',
    'unnamed speaker': 'Lembaga dan narasumber tanpa nama dikenali',
    labelled: 'Penutur benar bila disebut di samping kutipan',
    'previous mention': 'Penutur benar bila namanya hanya ada di kalimat sebelumnya',
  } satisfies Record<Metric, string>,
  errors: 'Kekeliruan menurut jenisnya',
  errorsNote:
    'PFSA-ID hanya menandai tokoh publik, jadi kutipan yang bukan kutipan tidak bisa dihitung di sana; menurut penyusunnya, kira-kira satu dari dua belas penutur “di kalimat sebelumnya” dalam data itu sendiri keliru.',
  errorKinds: {
    'quotes missed': 'Kutipan terlewat',
    'quotes that are none': 'Ditandai sebagai kutipan, padahal bukan',
    'speaker wrong, named': 'Penutur keliru, namanya di samping kutipan',
    'speaker wrong, pronoun': 'Penutur keliru, hanya ada kata ganti',
    'speaker wrong, role': 'Penutur keliru, hanya ada jabatan',
    'speaker wrong, implicit': 'Penutur keliru, tidak ada yang menyebutnya',
    'speaker wrong, labelled': 'Penutur keliru, disebut di samping kutipan',
    'speaker wrong, previous mention': 'Penutur keliru, namanya di kalimat sebelumnya',
    'wrong although sure': 'Keliru meski ditandai “yakin”',
    'people missed': 'Tokoh terlewat',
    'people that are none': 'Ditandai sebagai tokoh, padahal bukan, atau dua kali',
    'mentions missed': 'Penyebutan tokoh terlewat',
  } satisfies Record<ErrorKind, string>,
  indirect: 'Ucapan tanpa tanda kutip',
  indirectNote:
    'Diukur pada kalimat yang kami tulis sendiri menurut susunan berita nyata; kata-kata, penutur, dan kata kerjanya harus benar semua. Yang menulis aturan juga menulis kalimatnya, jadi pada berita nyata harapkan lebih rendah.',
  languages: { id: 'Bahasa Indonesia', en: 'Bahasa Inggris' } satisfies Record<Language, string>,
  indirectLine: (language: string, texts: string) => `${language}, ${texts} teks`,
  precision: 'Yang ditandai benar',
  recall: 'Yang ada ditemukan',
  f1: 'Keduanya (F1)',
  unseen: 'Sebelum kekeliruannya dilihat',
  unseenNote: (date: string) =>
    `Beginilah paruh yang disimpan untuk menguji pada ${date}, sebelum satu pun kekeliruannya dibaca. Sesudah itu aturan diperbaiki, jadi angka di atas bukan lagi angka berita yang belum pernah dilihat.`,
  elsewhere: 'Media lain, pada pandangan pertama',
  elsewhereNote:
    'Berita dari media dan jenis yang belum pernah dipakai menulis aturan, kebanyakan pembuka berita. Satu pembaca menandainya sebelum mesin melihatnya; inilah hasil pertama mesin. Sesudah itu kekeliruannya diperbaiki. Yang paling sering keliru: perusahaan, kelompok, atau benda bernama asing di samping kata kerja ujaran dikira orang, dan nama keluarga yang juga kata biasa.',
  published: 'Di samping angka yang sudah terbit',
  publishedNote:
    'Angka mereka adalah F1 per kata, dari jaringan yang dilatih pada jenis berita yang sama; angka kami dihitung per kutipan dan per orang, dari aturan yang tidak dilatih. Keduanya bersanding untuk pegangan, bukan satu ukuran.',
  works: {
    own: 'Kutip, berita berbahasa Indonesia',
    baseline: 'Purnomo dkk. 2023, dasar pembanding PFSA-ID, semua label',
    'recurrent network': 'Purnomo dkk. 2024, jaringan berulang, semua label',
    transformer: 'Purnomo dkk. 2024, transformer, semua label',
    best: 'Kira-kira yang terbaik sejauh yang kami tahu; tokoh dalam teks umum',
  } satisfies Record<AccuracyReport['published'][number]['work'] | 'own', string>,
  quotes: 'Kutipan',
  speakers: 'Penutur',
  people: 'Tokoh',
};

type AccuracyWords = typeof indonesian;

const english: AccuracyWords = {
  intro:
    'A machine looks for quotes and their speakers; editors check. This is how often the machine is right, measured on news that people have read and marked and that is no part of this site.',
  limits:
    'The articles in both languages are few, so the ranges are wide: 100% means no error among these, not that errors are impossible. On other outlets the figures may be lower.',
  measure: 'What is measured',
  result: 'Result',
  range: '95% range',
  outOf: (right, of) => `${right} of ${of}`,
  of: (of) => `of ${of}`,
  none: 'Not measured',
  every: 'All figures',
  rangeMeaning:
    'Below each result: the 95% range, the figures between which it would fall for most collections of news like this one, and then how many of how many. F1 joins two figures: how much of what is marked is right, and how much of what there is was found.',
  halves:
    'The “writing” half holds the older news, with which the machine’s rules were written. The “testing” half holds the newer news, kept to check those rules.',
  parts: {
    develop: (texts) => `Writing (${texts})`,
    check: (texts) => `Testing (${texts})`,
    all: (texts) => `All (${texts})`,
  },
  sets: {
    articles: 'News in Indonesian',
    'articles-en': 'News in English',
    pfsa: 'Statements of public figures (PFSA-ID)',
  },
  setsShort: { articles: 'Indonesian', 'articles-en': 'English', pfsa: 'PFSA-ID' },
  texts: (count) => `${count} articles`,
  metrics: {
    'quote precision': 'Of what is marked as a quote, what is one',
    'quote recall': 'Of the quotes there are, those found',
    'quote F1': 'Quotes found with the right limits (F1)',
    'exact precision': 'Of what is marked as a quote, what is exact to the letter',
    'exact recall': 'Of the quotes there are, those found exact to the letter',
    'exact F1': 'Quotes found exact to the letter (F1)',
    'speaker accuracy': 'Speaker named rightly, all quotes',
    'accuracy when sure': 'Speaker right where marked “sure”',
    'sure share': 'Share of quotes marked “sure”',
    'people precision': 'Of those marked as people, those who are, with their whole names',
    'people recall': 'Of the people there are, those found with their whole names',
    'people F1': 'People found with their whole names (F1)',
    'mention recall': 'Of all mentions of people, those found',
    'split persons': 'One person taken for two (less is better)',
    'merged persons': 'Two people taken for one (less is better)',
    named: 'Speaker right where the name is beside the quote',
    pronoun: 'Speaker right where only a pronoun stands (“she said”)',
    role: 'Speaker right where only a role stands (“the minister said”)',
    implicit: 'Speaker right where nothing names them',
    'unnamed speaker': 'Institutions and sources without a name known as such',
    labelled: 'Speaker right where told beside the quote',
    'previous mention': 'Speaker right where the name stands only in a sentence before',
  },
  errors: 'Errors by kind',
  errorsNote:
    'PFSA-ID marks public figures only, so quotes that are none cannot be counted there; about one in twelve of its speakers “in a sentence before” is itself wrong, by the word of those who made it.',
  errorKinds: {
    'quotes missed': 'Quotes missed',
    'quotes that are none': 'Marked as a quote, but none',
    'speaker wrong, named': 'Speaker wrong, name beside the quote',
    'speaker wrong, pronoun': 'Speaker wrong, only a pronoun',
    'speaker wrong, role': 'Speaker wrong, only a role',
    'speaker wrong, implicit': 'Speaker wrong, nothing names them',
    'speaker wrong, labelled': 'Speaker wrong, told beside the quote',
    'speaker wrong, previous mention': 'Speaker wrong, name in a sentence before',
    'wrong although sure': 'Wrong although marked “sure”',
    'people missed': 'People missed',
    'people that are none': 'Marked as a person, but none, or twice',
    'mentions missed': 'Mentions of a person missed',
  },
  indirect: 'Speech without quotation marks',
  indirectNote:
    'Measured on sentences that we wrote ourselves after the structures of real news; words, speaker and verb must all be right. Those who wrote the rules wrote the sentences, so expect less on real news.',
  languages: { id: 'Indonesian', en: 'English' },
  indirectLine: (language, texts) => `${language}, ${texts} texts`,
  precision: 'Marked rightly',
  recall: 'Found of all',
  f1: 'Both (F1)',
  unseen: 'Before its errors were seen',
  unseenNote: (date) =>
    `This is how the half kept for testing stood on ${date}, before any of its errors had been read. After that the rules were mended, so the figures above are no longer those of unseen news.`,
  elsewhere: 'Other outlets, on first sight',
  elsewhereNote:
    'News of outlets and kinds that no rule was made on, most of it openings of stories. One reader annotated it before the machine had seen it; this is the machine’s first run. What was wrong has been mended since. Most often wrong: a firm, a group or a thing of an unknown name beside a verb of saying, taken for a person; and surnames that are ordinary words.',
  published: 'Beside the published figures',
  publishedNote:
    'Theirs are F1 by word, of networks trained on the same kind of news; ours are counted by quote and by person, of rules that were trained on nothing. They stand beside each other for orientation and are not one measurement.',
  works: {
    own: 'Kutip, news in Indonesian',
    baseline: 'Purnomo et al. 2023, baseline of PFSA-ID, all labels',
    'recurrent network': 'Purnomo et al. 2024, recurrent network, all labels',
    transformer: 'Purnomo et al. 2024, transformer, all labels',
    best: 'About the best that we know of; people in general text',
  },
  quotes: 'Quotes',
  speakers: 'Speakers',
  people: 'People',
};

export const accuracyWords: Readonly<Record<Language, AccuracyWords>> = { id: indonesian, en: english };
