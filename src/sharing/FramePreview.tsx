// The frame as it will be on another page: a real one.
import { followFrame } from "../embed/follow-frame.ts";
import css from "./sharing.module.css";

interface Props {
  readonly name: string;
  readonly title: string;
  readonly src: string;
}

/** A new element for each address: another address in the same one would be a step for the reader's Back button. */
export function FramePreview({ name, title, src }: Props) {
  return (
    <div className={css.preview}>
      <p>{name}</p>
      <iframe key={src} ref={followFrame} title={title} src={src} />
    </div>
  );
}
