import { escapeMarkup, type Site, type Story } from "./site.ts";

type Layout = (site: Site, story: Story) => string;

const SECTIONS = ["World", "Asia", "Security", "Economy", "Opinion"];

const html = (text: string): string => escapeMarkup(text).replaceAll("\n", "<br>\n");

const menu = (site: Site): string =>
  SECTIONS.map((name) => `<li><a href="/${site.slug}/${name.toLowerCase()}/">${name}</a></li>`).join("");

/** Headlines of the outlet's other stories, or of none. */
const others = (site: Site, story: Story): string =>
  site.stories
    .filter((other) => other.id !== story.id)
    .map((other) => `<li><a href="${escapeMarkup(other.path)}">${escapeMarkup(other.title)}</a></li>`)
    .concat(
      `<li><a href="/${site.slug}/harvest/">Harvest forecasts lowered again as a dry spring turns into a dry summer</a></li>`,
    )
    .join("");

/** Puts what sites put between paragraphs after the given ones. */
const withBetween = (paragraphs: readonly string[], between: Readonly<Record<number, string>>): string =>
  paragraphs.map((paragraph, index) => paragraph + (between[index] ?? "")).join("\n");

/** A blog engine's theme: `article`, `entry-content`, share buttons and a related list inside the text. */
const blog: Layout = (site, story) => `
<header class="site-header"><p class="site-title"><a href="/${site.slug}/">${escapeMarkup(site.outlet)}</a></p><nav><ul>${menu(site)}</ul></nav></header>
<div id="content" class="site-content"><main>
<article id="post-${story.id}" class="post type-post">
<header class="entry-header"><h1 class="entry-title">${escapeMarkup(story.title)}</h1>
<div class="entry-meta">By <a rel="author" href="#">${escapeMarkup(story.reporter)}</a> on <time class="entry-date published" datetime="${story.time}">${story.published}</time></div></header>
<figure class="post-thumbnail"><img src="/photo.jpg" alt=""><figcaption>The harbour at dusk, in an undated picture. (Library photo)</figcaption></figure>
<div class="entry-content">
${withBetween(
  story.paragraphs.map((text) => `<p>${html(text)}</p>`),
  {
    0: `\n<div class="sharedaddy sd-sharing"><h3>Share this</h3><ul><li><a href="#">Post</a></li><li><a href="#">E-mail</a></li></ul></div>`,
    1: `\n<div class="ad-slot"><p>Advertisement</p><p>Save up to 40 percent on garden furniture this weekend only, while stocks last.</p></div>`,
    2: `\n<div class="related-posts-inline"><p>Related stories</p><ul>${others(site, story)}</ul></div>`,
  },
)}
</div>
<footer class="entry-footer"><span class="tags-links">Tags: <a href="#">diplomacy</a>, <a href="#">defence</a></span></footer>
</article>
<section id="comments" class="comments-area"><h2>2 comments</h2><p>Some 900 of us read this over breakfast and had the same question, thank you for asking it.</p></section>
</main>
<aside id="secondary" class="widget-area"><h2>Most read</h2><ol>${others(site, story)}</ol></aside></div>
<footer class="site-footer"><p>© ${escapeMarkup(site.outlet)}. All rights reserved. No part of this site may be reproduced without permission.</p></footer>`;

/** A wire's site: plain `div`s with telling names, a picture with its caption and a newsletter box in the text. */
const wire: Layout = (site, story) => `
<div class="masthead"><a href="/${site.slug}/">${escapeMarkup(site.outlet)}</a></div><div class="mainNav"><ul>${menu(site)}</ul></div>
<div id="page"><div class="column-left"><div class="story">
<div class="breadcrumb"><a href="/${site.slug}/">Home</a> &gt; <a href="#">World</a></div>
<h1 class="headline">${escapeMarkup(story.title)}</h1>
<div class="byline">By ${escapeMarkup(story.reporter)}</div><div class="datestamp">Published ${story.published}</div>
<div class="share-bar"><a href="#">Share</a> <a href="#">Print</a></div>
<div class="storyBody">
${withBetween(
  story.paragraphs.map((text) => `<p class="para">${html(text)}</p>`),
  {
    0: `\n<div class="photo"><img src="/photo.jpg" alt=""><p class="caption">Containers wait on a quay, in this picture handed out last spring by the port's own press office.</p></div>`,
    1: `\n<div class="newsletter-box"><p>Get the five stories that matter in your inbox every morning, free of charge, and cancel whenever you like.</p><form><input name="e"><button>Sign up</button></form></div>`,
  },
)}
</div>
<div class="relatedStories"><h3>More on this story</h3><ul>${others(site, story)}</ul></div>
</div></div>
<div class="sidebar"><div class="promo"><p>Our new podcast follows a grain ship from one harbour to the next, in eight parts, every Thursday.</p></div></div></div>
<div id="footer"><p>About · Contact · Terms of use</p><p>${escapeMarkup(site.outlet)} is a member of the regional press council and follows its code.</p></div>`;

/** An older portal: tables, the text in one cell with line breaks for paragraphs, the date as text. */
const portal: Layout = (site, story) => `
<div id="top"><b>${escapeMarkup(site.outlet)}</b> <span class="menu">${SECTIONS.map((name) => `<a href="#">${name}</a>`).join(" | ")}</span></div>
<table width="960"><tr><td valign="top" class="leftmenu" role="navigation"><ul>${menu(site)}</ul></td>
<td valign="top">
<h1>${escapeMarkup(story.title)}</h1>
<p class="date">Posted: ${story.published.replaceAll("-", ".")} ${story.time.slice(11, 16)}</p>
<div class="social"><a href="#">Recommend</a> <a href="#">Font +</a> <a href="#">Font -</a></div>
<div id="articleBody" itemprop="articleBody">
${story.paragraphs.map(html).join("<br><br>\n")}
<div class="copyright">Copyright ${escapeMarkup(site.outlet)}. Unauthorised reproduction and redistribution prohibited.</div>
</div>
<div class="popular"><b>Popular now</b><ol>${others(site, story)}</ol></div>
</td></tr></table>
<div class="bottom" role="contentinfo">Registration number 01-0042. Publisher's office: 3rd floor, Harbour Road. All material is protected by law.</div>`;

/** A component site: every paragraph in a box of its own, promotions between them, names made by a bundler. */
const components: Layout = (site, story) => `
<div id="root"><header role="banner"><a href="/${site.slug}/">${escapeMarkup(site.outlet)}</a><nav aria-label="Sections"><ul>${menu(site)}</ul></nav></header>
<main id="main-content"><div class="css-1q2w3e">
<div data-component="headline-block"><h1 class="css-9a8b7c">${escapeMarkup(story.title)}</h1></div>
<div data-component="byline-block"><span>${escapeMarkup(story.reporter)}</span> <time datetime="${story.time}">${story.published}</time></div>
${withBetween(
  story.paragraphs.map((text) => `<div data-component="text-block" class="css-7z6y5x"><p>${html(text)}</p></div>`),
  {
    0: `\n<div data-component="ad-slot" aria-hidden="true"><p>Advertisement</p></div>`,
    1: `\n<div data-component="image-block"><figure><img src="/photo.jpg" alt=""><figcaption><span>Image source, Pool</span> Delegates leave the hall after a session that lasted well into the night.</figcaption></figure></div>`,
    3: `\n<section data-component="recommendations"><h2>Recommended</h2><ul>${others(site, story)}</ul></section>`,
  },
)}
<div data-component="tags"><ul><li><a href="#">Asia</a></li><li><a href="#">Defence</a></li></ul></div>
</div></main>
<div class="cookie-banner" role="dialog"><p>We and our 812 partners store information on your device to show you better advertisements.</p><button>Accept</button></div>
<footer><p>${escapeMarkup(site.outlet)} is not responsible for the content of external sites.</p></footer></div>`;

export const LAYOUT_BODIES: readonly Layout[] = [blog, wire, portal, components];
