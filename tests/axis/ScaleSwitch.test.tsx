// @vitest-environment jsdom
import "../support/page.ts";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { ScaleSwitch } from "../../src/axis/ScaleSwitch.tsx";
import { timeAxis } from "../../src/picture/time-axis.ts";
import type { Scale } from "../../src/view/view.ts";
import { articleAt } from "../support/proved.ts";
import { render } from "../support/render.tsx";

describe("the switch between short gaps and time to scale", () => {
  it.each([
    ["an article with an outlier", ["2020-05-01", "2020-05-02", "2021-01-01"], true],
    ["one whose gaps are long, none over half", ["2020-01", "2020-06", "2021-01", "2021-06"], false],
  ])("gives %s the other, and then its own again", async (_what, dates, isShort) => {
    const asked: Scale[] = [];
    render(<Switched dates={dates} onAsked={(scale) => asked.push(scale)} />);
    const button = screen.getByRole("button");
    expect(button).toHaveAttribute("aria-pressed", String(isShort));
    await userEvent.click(button);
    expect(button).toHaveAttribute("aria-pressed", String(!isShort));
    await userEvent.click(button);
    expect(button).toHaveAttribute("aria-pressed", String(isShort));
    expect(asked).toEqual([isShort ? "true" : "short", "auto"]);
  });
});

interface Props {
  readonly dates: readonly string[];
  readonly onAsked: (scale: Scale) => void;
}

function Switched({ dates, onAsked }: Props) {
  const [scale, setScale] = useState<Scale>("auto");
  const onChange = (wanted: Scale) => {
    onAsked(wanted);
    setScale(wanted);
  };
  return <ScaleSwitch axis={timeAxis(articleAt(...dates), scale)} onChange={onChange} />;
}
