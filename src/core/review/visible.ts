/** Controls but line ends and TAB, and the marks that turn the direction of the text after them. */
const acting = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Foreign text for a page: what would act unseen is shown by its code instead ("⟦202E⟧"). */
export const showHidden = (text: string): string =>
  text.replace(acting, (char) => `⟦${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟧`);
