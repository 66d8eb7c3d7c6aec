// A fault in our own code never leaves a blank page.
import { Component, type ReactNode } from "react";
import { type FailureListener, FailureNotice } from "./FailureNotice.tsx";

interface Props {
  readonly onFailure?: FailureListener | undefined;
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <FailureNotice
        failure="crashed"
        onFailure={this.props.onFailure}
        onRetry={() => this.setState({ hasFailed: false })}
      />
    );
  }
}
