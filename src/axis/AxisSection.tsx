// The axis' place in every layout, and while the page is laid out for paper a picture of the whole time beside it. A fault in
// laying out costs either, and nothing else of the page.
import { useState } from "react";
import { usePrinting } from "../picture/use-printing.ts";
import { AxisBoundary } from "./AxisBoundary.tsx";
import { AxisParts, type AxisPartsProps } from "./AxisParts.tsx";
import css from "./axis-section.module.css";
import { PrintedAxis } from "./PrintedAxis.tsx";

interface Props extends Omit<AxisPartsProps, "isLive" | "onLive"> {
  /** The reader may want no axis; it goes on paper all the same. */
  readonly isWanted: boolean;
}

export function AxisSection({ isWanted, ...props }: Props) {
  const { article, listing, scale } = props;
  const [isLive, setLive] = useState(false);
  const isPrinting = usePrinting();
  return (
    <>
      {isWanted && (
        <AxisBoundary still={null} onFault={() => setLive(false)}>
          <div className={css.axis} data-live={isLive || undefined}>
            <AxisParts {...props} isLive={isLive} onLive={setLive} />
          </div>
        </AxisBoundary>
      )}
      {isPrinting && (isLive || !isWanted) && (
        <AxisBoundary still={null}>
          <PrintedAxis {...{ article, listing, scale }} />
        </AxisBoundary>
      )}
    </>
  );
}
