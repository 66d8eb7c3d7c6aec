// The whole time for paper: the live axis shows the window that the reader is at, and what is out of it is not there.
import { memo } from "react";
import { StillAxis } from "./StillAxis.tsx";
import type { Layouts } from "./use-layouts.ts";

interface Props extends Layouts {
  readonly datelineMs: number;
}

export const PrintedAxis = memo(function PrintedAxis(props: Props) {
  return <StillAxis {...props} selected={null} onSelect={null} />;
});
