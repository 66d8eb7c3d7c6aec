// One short sentence for each change, for the page's one polite `status` region.
import { useCallback, useState } from "react";

export interface Announcement {
  readonly text: string;
  /** Another number each time, so that the same sentence said twice is heard twice. */
  readonly serial: number;
}

export function useAnnouncer(): readonly [Announcement, (text: string) => void] {
  const [announcement, setAnnouncement] = useState<Announcement>({ text: "", serial: 0 });
  const announce = useCallback(
    (text: string) => setAnnouncement(({ serial }) => ({ text, serial: serial + 1 })),
    [],
  );
  return [announcement, announce];
}
