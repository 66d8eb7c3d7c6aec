// The axis as a part that loads late: the picture that moves, and vis-timeline under it.
import type { ComponentType } from "react";
import { Axis, type AxisProps } from "../axis/Axis.tsx";
import { createVisAxis } from "../axis/engine/vis-axis.ts";
import { WordsContext } from "../i18n/use-words.ts";
import type { Words } from "../i18n/words.ts";
import { bringPart } from "./late-parts.ts";

/** The part has a context of its own, so it is given the words. */
export type LateAxis = ComponentType<Omit<AxisProps, "load"> & { readonly words: Words }>;

const LateAxis: LateAxis = ({ words, ...props }) => (
  <WordsContext value={words}>
    <Axis {...props} load={loadVisAxis} />
  </WordsContext>
);

const loadVisAxis = () => Promise.resolve(createVisAxis);

bringPart("axis", LateAxis);
