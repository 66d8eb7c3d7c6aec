// The start of the second script, which the page loads late (load-axis.ts): a classic script has no import().
import { axisSlot } from "./load-axis.ts";
import { createVisAxis } from "./vis-axis.ts";

Object.assign(globalThis, { [axisSlot]: createVisAxis });
