// The size of the picture that stands for an article where its link is shown, as social networks ask for it.

export const pictureWidthPx = 1200;
export const pictureHeightPx = 630;
