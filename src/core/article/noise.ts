import { attribute, type DomElement } from "./dom.ts";

/** Elements that hold no article text whatever they are called. */
const NEVER = new Set(
  "script style noscript template iframe object embed svg canvas video audio button select input textarea label dialog nav aside footer figcaption menu map math link meta".split(
    " ",
  ),
);

const ROLES = new Set([
  "navigation",
  "complementary",
  "contentinfo",
  "banner",
  "search",
  "dialog",
  "alertdialog",
  "menu",
  "menubar",
  "toolbar",
  "tablist",
  "form",
]);

/** Words of class names and ids of what surrounds an article, as tokens; alphabetical. */
const BOILERPLATE = words(
  "ad ads adslot adunit advert advertise advertisement advertising affiliate attribution author authors bio breadcrumb breadcrumbs bylines byline",
  "caption captions comment comments cookie cookies copyright credit credits cta dateline datestamp disclaimer disqus donate dont",
  "fb-root flyout footer follow gallery gdpr hashtags infobox inline-links jump-link keywords masthead menu meta metadata modal more-from more-on most-popular most-read",
  "nav navbar navigation newsletter newsletters next-post next-article notice outbrain overlay pager pagination paywall player poll popup popular post-meta prev-next promo promoted promos promotion",
  "read-more readmore recirc recirculation recommend recommended recommendations related relatedposts share shares sharebar sharedaddy sharing sharetools sidebar signup skip social sociable sponsor sponsored",
  "sr-only subscribe subscription survey taboola tag tagcloud taglist tags teaser teasers timestamp toolbar tooltip trending upsell video-caption visually-hidden widget widgets zergnet",
);

/** Names under which the article itself is kept, whatever else the name says. */
const BODY = words(
  "article-body articlebody article-content article-text article-main body-content body-copy body-text content-body entry-content main-content post-body post-content post-text rich-text richtext",
  "story-body story-content story-text storybody storytext text-body wysiwyg",
);

function words(...lists: readonly string[]): RegExp {
  const list = lists
    .join(" ")
    .split(" ")
    .map((word) => word.replaceAll("-", " "));
  return new RegExp(` (?:${list.join("|")}) `);
}

/** `relatedPosts_box` → ` related posts box `. */
function tokensOf(element: DomElement): string {
  const names =
    `${attribute(element, "class")} ${attribute(element, "id")} ${attribute(element, "data-component")}`.slice(0, 400);
  return ` ${names
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")} `;
}

const isHidden = (element: DomElement): boolean =>
  "hidden" in element.attribs ||
  attribute(element, "aria-hidden") === "true" ||
  /display\s*:\s*none/i.test(attribute(element, "style"));

export type Verdict = "noise" | "likely_noise" | "body" | "neutral";

/** By its names alone; how much text it holds may overrule `likely_noise`. */
export function judge(element: DomElement): Verdict {
  if (NEVER.has(element.name)) return "noise";
  if (element.name === "body" || element.name === "main" || element.name === "article" || element.name === "html")
    return "neutral";
  // Some servers wrap the whole page in one form.
  if (element.name === "form" || isHidden(element)) return "likely_noise";
  if (ROLES.has(attribute(element, "role"))) return "likely_noise";
  const tokens = tokensOf(element);
  if (BODY.test(tokens) || /\barticleBody\b/.test(attribute(element, "itemprop"))) return "body";
  return BOILERPLATE.test(tokens) ? "likely_noise" : "neutral";
}
