// The script of a page that is laid out for frames.
// The styles come first: the order of the cascade layers is declared there.
import "./styles/tokens.css";
import "./styles/base.css";
import { FrameViewer } from "../viewer/FrameViewer.tsx";
import { start } from "./start.tsx";
import { tellHostOfFailure } from "./tell-host.ts";

start(FrameViewer, tellHostOfFailure);
