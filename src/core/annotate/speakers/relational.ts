const family =
  'istri|suami|ibu|ayah|ibunda|ayahanda|anak|putra|putri|kakak|adik|kerabat|keponakan|sepupu|menantu|mertua|cucu|paman|bibi|tante|kekasih|wife|husband|mother|father|son|daughter';

/** Roles of somebody's: the name behind them is not the speaker's: kuasa hukum **Budi**, Siti Aminah. */
export const relational = new RegExp(
  `^(?:hukum|pengacara|manajer|bicara|jubir|rekan|teman|ajudan|asisten|lawyer|attorney|brother|sister|friend|aide|advis[eo]r|spokes(?:wo)?man|spokesperson|${family})$`,
);

/** Of a family. */
export const kin = new RegExp(`^(?:${family})$`);
