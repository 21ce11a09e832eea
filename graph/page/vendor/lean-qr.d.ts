/** What the page takes of lean-qr. */

export interface Bits {
  /** How many there are on each side. */
  size: number;
  get(x: number, y: number): boolean;
}

/** Throws where a text is too long for a code. `minCorrectionLevel`: 0 to 3, of which 1 stands 15 % of dirt. */
export const generate: (text: string, options?: { minCorrectionLevel?: 0 | 1 | 2 | 3 }) => Bits;
