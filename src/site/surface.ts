/** How a page of the site is laid out: to stand by itself, or within other pages, one event at a time. */
export type Surface = "page" | "frame";
