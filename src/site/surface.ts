/** How a page of the site is laid out: to stand by itself, or within other pages, one event at a time. */
export type Surface = (typeof surfaces)[number];
export const surfaces = ["page", "frame"] as const;
