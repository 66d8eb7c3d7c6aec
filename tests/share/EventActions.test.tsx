// @vitest-environment jsdom
// What can be taken along from an open event, and what is said of it.
import "../support/page.ts";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { type CopyOutcome, createCopying } from "../../src/share/copying.ts";
import { EventActions } from "../../src/share/EventActions.tsx";
import { listingOf } from "../../src/view/listing.ts";
import { bundledArticle } from "../support/proved.ts";
import { render } from "../support/render.tsx";
import { stubClipboard } from "../support/viewer.tsx";

const article = bundledArticle();
const { all } = listingOf(article, null);

/** The actions of every event, each in a group of its own name. */
function show({ isAllowed = true } = {}) {
  // After `userEvent`'s own clipboard, which allows everything.
  const user = userEvent.setup();
  const taken = stubClipboard(isAllowed);
  const onCopied = vi.fn<(outcome: CopyOutcome) => void>();
  const copying = createCopying(onCopied);
  render(
    all.map((listed) => (
      <div key={listed.event.id} role="group" aria-label={listed.event.id}>
        <EventActions
          article={article}
          listed={listed}
          linkTo={(event) => `https://page.example/?event=${event}`}
          copying={copying}
        />
      </div>
    )),
  );
  return { user, taken, copying, onCopied };
}

function actionsOf(event: string) {
  return within(screen.getByRole("group", { name: event }));
}

describe("an open event", () => {
  it("gives its lasting address", async () => {
    const { user, taken } = show();
    await user.click(actionsOf("climate-talks").getByRole("button", { name: "Copy link" }));
    expect(taken).toEqual(["https://page.example/?event=climate-talks"]);
  });

  it("gives its quotes, and where they stand", async () => {
    const { user, taken } = show();
    await user.click(actionsOf("guest-list").getByRole("button", { name: "Copy quote" }));
    const quotes = article.events[0]?.quotes.map(({ exact }) => `“${exact}”`) ?? [];
    expect(quotes.length).toBeGreaterThan(0);
    expect(taken).toEqual([
      [...quotes, `— ${article.headline}, 30 March 2021`, "https://page.example/?event=guest-list"].join(
        "\n",
      ),
    ]);
  });
});

describe("what became of a copy", () => {
  it("is said where it was asked for, to the eye alone, and told to those who listen", async () => {
    const { user, onCopied } = show();
    await user.click(actionsOf("guest-list").getByRole("button", { name: "Copy link" }));
    expect(actionsOf("guest-list").getByText("✓ Link copied.")).toHaveAttribute("aria-hidden", "true");
    expect(actionsOf("climate-talks").queryByText("✓ Link copied.")).not.toBeInTheDocument();
    expect(onCopied.mock.calls).toEqual([
      [{ event: "guest-list", kind: "copied", text: "Link copied.", serial: 1 }],
    ]);
  });

  it("is said of the last one alone, until the reader goes on", async () => {
    const { user, copying } = show();
    await user.click(actionsOf("guest-list").getByRole("button", { name: "Copy link" }));
    await user.click(actionsOf("climate-talks").getByRole("button", { name: "Copy quote" }));
    expect(screen.getAllByText(/^✓/).map(({ textContent }) => textContent)).toEqual(["✓ Quote copied."]);
    act(copying.forget);
    expect(screen.queryByText(/^✓/)).not.toBeInTheDocument();
  });

  it("is the text itself where it was refused, selected, so that a key copies it", async () => {
    const { user, taken, onCopied } = show({ isAllowed: false });
    await user.click(actionsOf("guest-list").getByRole("button", { name: "Copy link" }));
    const text = "https://page.example/?event=guest-list";
    const field = actionsOf("guest-list").getByRole<HTMLTextAreaElement>("textbox", {
      name: /^This page may not use the clipboard/,
    });
    expect(taken).toEqual([]);
    expect(onCopied.mock.calls).toEqual([[{ event: "guest-list", kind: "by-hand", text, serial: 1 }]]);
    expect(field).toHaveValue(text);
    expect(field).toHaveAttribute("readonly");
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, text.length]);
    await user.click(actionsOf("guest-list").getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    expect(actionsOf("guest-list").getByRole("button", { name: "Copy link" })).toHaveFocus();
  });

  it("is selected anew when another text is refused", async () => {
    const { user } = show({ isAllowed: false });
    await user.click(actionsOf("guest-list").getByRole("button", { name: "Copy quote" }));
    await user.click(actionsOf("guest-list").getByRole("button", { name: "Copy link" }));
    const field = screen.getByRole<HTMLTextAreaElement>("textbox");
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(
      "https://page.example/?event=guest-list",
    );
  });
});
