/** A few sentences and what they say of the exchange: quantity, category, then what differs from a plain transfer. */
export type Row = { readonly text: string; readonly mentions: readonly Expected[] };

type Expected = {
  readonly quantity: string;
  readonly category: string;
  readonly calibre?: number;
  readonly direction?: string;
  readonly action?: string;
  readonly modality?: string;
};
