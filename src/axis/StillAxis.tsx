// The whole time as a picture, for any width: before the live axis, in its place where that cannot be
// drawn, and on paper.
import css from "./axis.module.css";
import { StillPictures, type StillProps } from "./StillPictures.tsx";

export function StillAxis(props: StillProps) {
  return (
    <div className={css.axis} data-part={props.onSelect ? "axis" : undefined} aria-hidden="true">
      <StillPictures {...props} />
    </div>
  );
}
