// The page's one polite region: heard, not seen.
import css from "./page.module.css";
import type { Announcement } from "./use-announcer.ts";

export function StatusRegion({ announcement }: { readonly announcement: Announcement }) {
  return (
    <p className={css.status} role="status">
      <span key={announcement.serial}>{announcement.text}</span>
    </p>
  );
}
