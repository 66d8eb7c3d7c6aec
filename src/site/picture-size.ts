// The size of the link picture: what social networks ask for.
export const pictureWidthPx = 1200;
export const pictureHeightPx = 630;
