import type { FeedsSetting } from "../config.ts";

export type NewsroomFeed = { readonly outlet: string; readonly url: string };

/** The newsroom's outlets in the form of `config/feeds.json`. */
export function newsroomFeeds(feeds: readonly NewsroomFeed[]): FeedsSetting {
  return {
    outlets: feeds.map(({ outlet, url }) => ({
      id: slugOf(url),
      name: outlet,
      domain: new URL(url).host,
      country: null,
      agency: false,
      state: false,
      feeds: [{ url, everyMinutes: 30, gated: false, enabled: true }],
    })),
  };
}

/** The outlet's own folder in the newsroom: `/outlet-slug/feed.xml`. */
const slugOf = (url: string): string => new URL(url).pathname.split("/")[1] ?? "outlet";
