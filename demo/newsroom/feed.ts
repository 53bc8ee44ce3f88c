import { escapeMarkup, type Site, type Story } from "./site.ts";

const teaser = (story: Story): string => (story.paragraphs[0] ?? "").replace(/\s+/g, " ").slice(0, 240);

const rfc822 = (time: string): string => new Date(time).toUTCString().replace("GMT", "+0000");

/** As many publishers do, the feed's links carry where the reader came from. */
const tracked = (base: string, story: Story): string => `${base}${story.path}?utm_source=rss&utm_medium=feed`;

function writeRss2(site: Site, base: string): string {
  const items = site.stories.map(
    (story) => `
    <item>
      <title>${escapeMarkup(story.title)}</title>
      <link>${escapeMarkup(tracked(base, story))}</link>
      <guid isPermaLink="false">${site.slug}:${story.id}</guid>
      <dc:creator><![CDATA[${story.reporter}]]></dc:creator>
      <pubDate>${rfc822(story.time)}</pubDate>
      <description><![CDATA[<p>${escapeMarkup(teaser(story))} &#8230; <a href="${escapeMarkup(base + story.path)}">Read&nbsp;on</a></p>]]></description>
    </item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>${escapeMarkup(site.outlet)}</title>
    <link>${base}/${site.slug}/</link>
    <atom:link href="${base}/${site.slug}/feed.xml" rel="self" type="application/rss+xml"/>
    <description>News from ${escapeMarkup(site.outlet)}</description>
    <ttl>15</ttl>${items.join("")}
  </channel>
</rss>
`;
}

function writeAtom(site: Site, base: string): string {
  const entries = site.stories.map(
    (story) => `
  <entry>
    <id>tag:${site.slug}.example,${story.published}:${story.id}</id>
    <link rel="self" href="/${site.slug}/entries/${story.id}.xml"/>
    <link rel="alternate" type="text/html" href="${escapeMarkup(story.path)}"/>
    <title type="html">${escapeMarkup(escapeMarkup(story.title))}</title>
    <published>${story.time}</published>
    <updated>${story.time}</updated>
    <author><name>${escapeMarkup(story.reporter)}</name></author>
    <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${escapeMarkup(teaser(story))}</p></div></summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${base}/">
  <id>${base}/${site.slug}/feed.xml</id>
  <title>${escapeMarkup(site.outlet)}</title>
  <updated>${site.stories[0]?.time ?? "1970-01-01T00:00:00Z"}</updated>
  <link rel="self" href="${base}/${site.slug}/feed.xml"/>
  <link href="${base}/${site.slug}/"/>${entries.join("")}
</feed>
`;
}

function writeRss1(site: Site, base: string): string {
  const links = site.stories.map((story) => `<rdf:li rdf:resource="${escapeMarkup(base + story.path)}"/>`);
  const items = site.stories.map(
    (story) => `
  <item rdf:about="${escapeMarkup(base + story.path)}">
    <title>${escapeMarkup(story.title)}</title>
    <link>${escapeMarkup(base + story.path)}</link>
    <description>${escapeMarkup(teaser(story))}</description>
    <dc:date>${story.time}</dc:date>
  </item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="${base}/${site.slug}/feed.xml">
    <title>${escapeMarkup(site.outlet)}</title>
    <link>${base}/${site.slug}/</link>
    <items><rdf:Seq>${links.join("")}</rdf:Seq></items>
  </channel>${items.join("")}
</rdf:RDF>
`;
}

const WRITERS = { atom: writeAtom, rss1: writeRss1, rss2: writeRss2 } as const;

export const FEED_TYPES = {
  atom: "application/atom+xml; charset=utf-8",
  rss1: "application/rdf+xml",
  rss2: "application/rss+xml; charset=utf-8",
} as const;

export const writeFeed = (site: Site, base: string): string => WRITERS[site.format](site, base);
