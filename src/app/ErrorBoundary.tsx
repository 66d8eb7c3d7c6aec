// A fault in our own code never leaves a blank page.
import { Component, type ReactNode } from "react";
import { useWords } from "../words/use-words.ts";
import { FailureNotice } from "./FailureNotice.tsx";

export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? (
      <Crashed onRetry={() => this.setState({ hasFailed: false })} />
    ) : (
      this.props.children
    );
  }
}

function Crashed({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords();
  return <FailureNotice text={words.failed.crashed} onRetry={onRetry} />;
}
