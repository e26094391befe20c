/** Roles of somebody's: the name behind them is not the speaker's: kuasa hukum **Budi**, Siti Aminah. */
export const relational =
  /^(?:hukum|pengacara|istri|suami|ibu|ayah|ibunda|ayahanda|anak|kakak|adik|manajer|bicara|jubir|kerabat|rekan|teman|paman|ajudan|asisten|wife|husband|mother|father|lawyer|attorney|son|daughter|brother|sister|friend|aide|advis[eo]r|spokes(?:wo)?man|spokesperson)$/;
