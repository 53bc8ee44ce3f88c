import { LAYOUT_BODIES } from "./layouts.ts";
import { escapeMarkup, type Site, type Story } from "./site.ts";

/** A script's end must not stand inside the script. */
const json = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll("</", "<\\/");

function jsonLd(site: Site, story: Story, url: string): string {
  const article = {
    "@type": "NewsArticle",
    mainEntityOfPage: { "@type": "WebPage", "@id": url },
    headline: story.title,
    datePublished: story.time,
    author: [{ "@type": "Person", name: story.reporter }],
    publisher: { "@type": "NewsMediaOrganization", name: site.outlet },
  };
  const graph = { "@context": "https://schema.org", "@graph": [{ "@type": "WebSite", name: site.outlet }, article] };
  return `<script type="application/ld+json">${json(site.layout === 3 ? graph : { "@context": "https://schema.org", ...article })}</script>`;
}

/** Layout 1 is the site that knows no JSON-LD, layout 2 the one that knows neither. */
function head(site: Site, story: Story, url: string): string {
  const tags = [
    `<meta charset="utf-8"><title>${escapeMarkup(story.title)} | ${escapeMarkup(site.outlet)}</title>`,
    `<link rel="canonical" href="${escapeMarkup(url)}">`,
    `<link rel="alternate" type="application/rss+xml" href="/${site.slug}/feed.xml">`,
    `<meta property="og:site_name" content="${escapeMarkup(site.outlet)}"><meta property="og:type" content="article">`,
    `<meta property="og:title" content="${escapeMarkup(story.title)}"><meta property="og:url" content="${escapeMarkup(url)}">`,
  ];
  if (site.layout === 1)
    tags.push(
      `<meta property="article:published_time" content="${story.time}"><meta name="author" content="${escapeMarkup(story.reporter)}">`,
    );
  if (site.layout === 0 || site.layout === 3) tags.push(jsonLd(site, story, url));
  return tags.join("\n");
}

/** The story's page as its outlet's site would show it. */
export function writePage(site: Site, story: Story, base: string): string {
  const body = LAYOUT_BODIES[site.layout] ?? LAYOUT_BODIES[0];
  return `<!DOCTYPE html>
<html lang="${story.language}">
<head>
${head(site, story, base + story.path)}
<script>window.dataLayer = [{ page: "</div>" }];</script>
<style>.story { max-width: 40em }</style>
</head>
<body>
${body?.(site, story) ?? ""}
</body>
</html>
`;
}

export const writeIndex = (site: Site): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(site.outlet)}</title></head><body><h1>${escapeMarkup(site.outlet)}</h1>
<ul>${site.stories.map((story) => `<li><a href="${escapeMarkup(story.path)}">${escapeMarkup(story.title)}</a></li>`).join("\n")}</ul></body></html>
`;
