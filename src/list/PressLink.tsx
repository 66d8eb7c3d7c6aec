// A button that is a plain link before the scripts: the browser then goes to the place, with them we do.
import type { ReactNode } from "react";
import { isPlainPress } from "../view/plain-press.ts";

interface Props {
  readonly href: string;
  readonly className: string | undefined;
  readonly isExpanded?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

export function PressLink({ href, className, isExpanded, onPress, children }: Props) {
  return (
    <a
      href={href}
      role="button"
      className={className}
      aria-expanded={isExpanded}
      onClick={(press) => {
        if (!isPlainPress(press)) return;
        press.preventDefault();
        onPress();
      }}
      onKeyDown={(press) => {
        // A link answers Enter by itself; a button also answers Space.
        if (press.key !== " ") return;
        press.preventDefault();
        // Held down, it is still one press.
        if (!press.repeat) onPress();
      }}
    >
      {children}
    </a>
  );
}
