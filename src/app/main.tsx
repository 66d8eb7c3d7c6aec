// The one script of all pages.
// The styles come first: the order of the cascade layers is declared there.
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/event-number.css";
// Then what keeps the page, before anything else can fail.
import "./fall-back.ts";
import { start } from "./start.tsx";

start();
