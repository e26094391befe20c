declare module 'subset-font' {
  /** The part of a font that some text needs, in another format and with narrower axes if wanted. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes: Record<string, { min: number; max: number }> },
  ): Promise<Buffer>;
}
