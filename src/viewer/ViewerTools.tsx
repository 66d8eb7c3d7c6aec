// Who speaks, in any layout.
import css from "./tools.module.css";
import type { ViewerState } from "./use-viewer.tsx";
import { VoiceChips } from "./VoiceChips.tsx";

interface Props {
  readonly viewer: ViewerState;
  readonly className?: string | undefined;
}

export function ViewerTools({ viewer, className = "" }: Props) {
  return (
    <div className={`${css.tools} ${className}`.trim()}>
      <VoiceChips voices={viewer.listing.voices} onChoose={viewer.chooseVoice} />
    </div>
  );
}
