// @vitest-environment jsdom
import "../support/page.ts";
import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { AxisBoundary } from "../../src/axis/AxisBoundary.tsx";
import { complaints } from "../support/page.ts";

it("a fault in drawing the live axis leaves the still one, and is told once", () => {
  const said = complaints();
  const onFault = vi.fn<() => void>();
  let isBroken = false;
  const Live = () => {
    if (isBroken) throw new Error("cannot be drawn");
    return <p>live</p>;
  };
  const of = () => (
    <AxisBoundary still={<p>still</p>} onFault={onFault}>
      <Live />
    </AxisBoundary>
  );
  const { rerender } = render(of());
  expect(screen.getByText("live")).toBeInTheDocument();
  isBroken = true;
  rerender(of());
  expect(screen.getByText("still")).toBeInTheDocument();
  rerender(of());
  expect(onFault).toHaveBeenCalledOnce();
  expect(said.join()).toContain("cannot be drawn");
});
