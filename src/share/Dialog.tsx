// A modal dialog of the browser's own: it keeps the focus, closes on Escape, and gives the focus back.
import { type ReactNode, useEffect, useId, useRef } from "react";
import css from "./share.module.css";

interface Props {
  readonly heading: string;
  readonly doneName: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ heading, doneName, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  // The browser's top layer.
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby={headingId}
      // Told late: a dialog that was closed and opened again in between (Strict Mode does so) stands.
      onClose={() => dialog.current?.open || onClose()}
    >
      <div className={css.head}>
        <h2 id={headingId}>{heading}</h2>
        {/* Closing gives the focus back to what opened the dialog; taking it away would not. */}
        <button type="button" onClick={() => dialog.current?.close()}>
          {doneName}
        </button>
      </div>
      {children}
    </dialog>
  );
}
