// The axis in any layout; none in an article without events.
import { AxisSection } from "../axis/AxisSection.tsx";
import { hasAxis, type ViewerState } from "./use-viewer.tsx";

interface Props {
  readonly viewer: ViewerState;
  readonly onSelect: (event: string) => void;
}

export function ViewerAxis({ viewer, onSelect }: Props) {
  const { article, listing, choice } = viewer;
  if (listing.all.length === 0) return null;
  return (
    <AxisSection
      article={article}
      listing={listing}
      choice={choice}
      isWanted={hasAxis(viewer)}
      script={viewer.engineScript}
      commands={viewer.axis}
      onSelect={onSelect}
      onMoved={viewer.onAxisMoved}
      onLive={viewer.setAxisLive}
    />
  );
}
