// The axis in any layout; none in an article without events.
import { AxisSection } from "../axis/AxisSection.tsx";
import { hasAxis, type ViewerState } from "./use-viewer.tsx";

interface Props {
  readonly viewer: ViewerState;
  readonly onSelect: (event: string) => void;
  readonly onOpenCrowd: (event: string) => void;
  readonly isFrame: boolean;
}

export function ViewerAxis({ viewer, onSelect, onOpenCrowd, isFrame }: Props) {
  const { article, listing, choice, view } = viewer;
  if (listing.all.length === 0) return null;
  return (
    <AxisSection
      article={article}
      listing={listing}
      choice={choice}
      scale={view.scale}
      isFrame={isFrame}
      isWanted={hasAxis(viewer)}
      script={viewer.engineScript}
      commands={viewer.axis}
      onSelect={onSelect}
      onOpenCrowd={onOpenCrowd}
      onMoved={viewer.onAxisMoved}
      onScale={viewer.chooseScale}
    />
  );
}
