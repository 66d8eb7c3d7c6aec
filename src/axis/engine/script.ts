// The engine as a script of its own (load-engine.ts).
import { engineEvent } from "../engine-event.ts";
import { createVisAxis } from "./vis-axis.ts";

// Known only while the script runs for the first time.
document.currentScript?.dispatchEvent(new CustomEvent(engineEvent, { detail: createVisAxis }));
