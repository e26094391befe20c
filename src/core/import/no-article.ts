/** There is no article in what was given. `reason` is a sentence for the person who gave it. */
export class NoArticle extends Error {
  override readonly name = 'NoArticle';
}
