// The script of a page of its own.
// The styles come first: the order of the cascade layers is declared there.
import "./styles/tokens.css";
import "./styles/base.css";
import { PageViewer } from "../viewer/PageViewer.tsx";
import { start } from "./start.tsx";

start(PageViewer);
