export type Alias = { readonly url: string; readonly kind: "canonical" | "og_url" | "amphtml" | "json_ld" };

export type ParsedArticle =
  | {
      readonly ok: true;
      readonly title: string;
      /** Paragraphs joined by a blank line, cleaned once; never empty. */
      readonly text: string;
      /** The publisher's own day first: `YYYY-MM-DD`, or with its clock and offset. */
      readonly published: string | null;
      /** What the page calls its own address; to be trusted as far as the caller trusts the page. */
      readonly canonicalUrl: string | null;
      readonly aliases: readonly Alias[];
      readonly author: string | null;
      readonly siteName: string | null;
      /** As the page says it: `en`, `en-GB`. */
      readonly language: string | null;
      /** Lines left out of the text that may name a source: bylines, captions, credits. */
      readonly credits: readonly string[];
    }
  | {
      readonly ok: false;
      readonly reason: "empty" | "not_html" | "too_large" | "too_deep" | "no_text";
      readonly detail: string;
    };
