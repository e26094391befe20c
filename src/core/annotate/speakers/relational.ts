/** Roles of somebody's: the name behind them is not the speaker's: kuasa hukum **Budi**, Siti Aminah. */
export const relational =
  /^(?:hukum|pengacara|istri|suami|ibu|ayah|ibunda|ayahanda|anak|kakak|adik|manajer|bicara|jubir|kerabat|rekan|teman|paman|ajudan|asisten|wife|husband|mother|father|lawyer|attorney|son|daughter|brother|sister|friend|aide|advis[eo]r|spokes(?:wo)?man|spokesperson)$/;

/** Of a family. */
export const kin =
  /^(?:istri|suami|ibu|ayah|ibunda|ayahanda|anak|putra|putri|kakak|adik|kerabat|keponakan|sepupu|menantu|paman|tante|kekasih|wife|husband|mother|father|son|daughter)$/;
