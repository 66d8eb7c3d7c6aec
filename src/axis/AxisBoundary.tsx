// A fault in drawing costs what is within: something simpler stands in its place, or nothing.
import { Component, type ReactNode } from "react";

interface Props {
  /** What is drawn instead. */
  readonly still: ReactNode;
  readonly onFault?: () => void;
  readonly children: ReactNode;
}

export class AxisBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFault?.();
  }

  override render() {
    return this.state.hasFailed ? this.props.still : this.props.children;
  }
}
