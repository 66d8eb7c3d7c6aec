// The frame as it will be on another page: a real one.
import { followFrame } from "../embed/follow-frame.ts";
import css from "./share.module.css";

interface Props {
  readonly name: string;
  readonly title: string;
  readonly src: string;
  /** As the snippet's frame has it (embed-snippet.ts). */
  readonly scheme: "light" | "dark" | null;
}

/** A new element for each address: another address in the same one would be a step for the reader's Back button. */
export function FramePreview({ name, title, src, scheme }: Props) {
  return (
    <div className={css.preview}>
      <p>{name}</p>
      <iframe
        key={src}
        ref={followFrame}
        title={title}
        src={src}
        style={scheme ? { colorScheme: scheme } : undefined}
      />
    </div>
  );
}
