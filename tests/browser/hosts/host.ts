// A publisher's page under test: where it is published, what it hears of the frames in it, and what it says to them.
import type { Page } from "@playwright/test";
import type { HostSite } from "../../support/host-site.ts";
import { type Framed, framedOn } from "./framed.ts";
import {
  answered,
  type Heard,
  heard,
  heardOf,
  type OurMessage,
  ourMessage,
  type Passed,
  passedOn,
} from "./heard.ts";
import { type HostParts, hostOf, type Places } from "./host-pages.ts";

export type Host = ReturnType<typeof hostOn>;

export function hostOn(page: Page, site: HostSite, reader: string) {
  const places: Places = { reader, ownReader: site.ownReader };

  /** Opens a page, and gives its first frame once that is alive. */
  async function openAddress(address: string): Promise<Framed> {
    await page.goto(address);
    const frame = framedOn(page);
    await frame.expectAlive();
    return frame;
  }

  /** Posts to one of the host's frames. */
  function tell(message: unknown, frame = 0): Promise<void> {
    return page.evaluate(
      ([data, index]) => document.querySelectorAll("iframe")[index]?.contentWindow?.postMessage(data, "*"),
      [message, frame] as const,
    );
  }

  return {
    places,
    origin: site.origin,
    /** Puts a page on the publisher's site and gives its address. */
    publish: site.publish,
    openAddress,

    /** Publishes a page and opens it, and gives its first frame once that is alive. */
    open: (html: string): Promise<Framed> => openAddress(site.publish(html)),

    /** Opens a page with one frame, at this address of the reader's site, and gives that once it is alive. */
    openFrame: (address = "/embed/", parts: HostParts = {}): Promise<Framed> =>
      openAddress(site.publish(hostOf(reader + address, parts))),

    tell,

    /** Posts, and resolves when the host has heard an answer to a ping sent after it: the message has been dealt with. */
    async tellAndWait(message: unknown, frame = 0): Promise<void> {
      const answers = (await heardOf(page, "sourceline:ready", frame)).length;
      await tell(message, frame);
      await tell({ type: "sourceline:ping", v: 1 }, frame);
      await answered(page, frame, answers);
    },

    /** All that the host has heard, in order. */
    heard: (): Promise<readonly Heard[]> => heard(page),

    /** Messages of our own kind, from the host's frame number `frame`. */
    heardOf: (type: string, frame = 0): Promise<readonly OurMessage[]> => heardOf(page, type, frame),

    /** Every message of our own kind, whichever frame sent it. */
    ours: async (): Promise<readonly OurMessage[]> =>
      (await heard(page)).flatMap(({ data }) => ourMessage(data) ?? []),

    /** The events that embed.js made of messages. */
    passedOn: (): Promise<readonly Passed[]> => passedOn(page),

    /** Each height that the host was told after another one; answers to pings say the last one again. */
    async heightsTold(): Promise<readonly number[]> {
      const heights = (await heardOf(page, "sourceline:resize")).map(({ height }) => Number(height));
      return heights.filter((height, index) => height !== heights[index - 1]);
    },
  };
}
