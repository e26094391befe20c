/** The languages that stories are written in, as BCP 47 tags. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];
