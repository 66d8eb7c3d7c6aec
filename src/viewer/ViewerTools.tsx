// Who speaks, and the axis' buttons, in any layout.
import { AxisControls } from "../axis/AxisControls.tsx";
import css from "./tools.module.css";
import { hasAxis, type ViewerState } from "./use-viewer.tsx";
import { VoiceChips } from "./VoiceChips.tsx";

interface Props {
  readonly viewer: ViewerState;
  readonly className?: string | undefined;
}

export function ViewerTools({ viewer, className = "" }: Props) {
  return (
    <div className={`${css.tools} ${className}`.trim()}>
      <VoiceChips voices={viewer.listing.voices} onChoose={viewer.chooseVoice} />
      {hasAxis(viewer) && <AxisControls commands={viewer.axis} isLive={viewer.isAxisLive} />}
    </div>
  );
}
