// The frame as it will be on another page: a real one.
import { useEffect, useRef } from "react";
import { followFrame } from "../embed/follow-frame.ts";
import css from "./sharing.module.css";

interface Props {
  readonly name: string;
  readonly title: string;
  readonly src: string;
}

export function FramePreview({ name, title, src }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  // The frame's window speaks of its height.
  useEffect(() => (frame.current ? followFrame(frame.current) : undefined), []);
  return (
    <div className={css.preview}>
      <p>{name}</p>
      <iframe ref={frame} title={title} src={src} />
    </div>
  );
}
