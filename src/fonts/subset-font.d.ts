declare module 'subset-font' {
  /** Reduces a font to the characters of `text`: https://github.com/papandreou/subset-font */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff' | 'woff2';
      variationAxes?: Record<string, number | { min: number; max: number }>;
      keepFeatures?: readonly string[];
      preserveNameIds?: readonly number[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
