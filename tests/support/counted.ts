// Counts how often a component is drawn, and for what: wraps it as it is, memoised or not.
import { type ComponentType, type FunctionComponent, type MemoExoticComponent, memo } from "react";

/** `onDraw` hears of each drawing. What was memoised stays so. */
export function counted<Props extends object>(
  component: FunctionComponent<Props> | MemoExoticComponent<FunctionComponent<Props>>,
  onDraw: (props: Props) => void,
): ComponentType<Props> {
  return "type" in component ? memo(drawnBy(component.type, onDraw)) : drawnBy(component, onDraw);
}

function drawnBy<Props extends object>(draw: FunctionComponent<Props>, onDraw: (props: Props) => void) {
  return function Counted(props: Props) {
    onDraw(props);
    return draw(props);
  };
}
