// The whole time for paper: the live axis shows the window that the reader is at, and what is out of it is not there.
import { memo } from "react";
import { StillAxis } from "./StillAxis.tsx";
import type { Layouts } from "./use-layouts.ts";

export const PrintedAxis = memo(function PrintedAxis(layouts: Layouts) {
  return <StillAxis {...layouts} selected={null} onSelect={null} />;
});
