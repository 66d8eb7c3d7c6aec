// The script of a page of its own.
import { PageReader } from "./PageReader.tsx";
import { start } from "./start.tsx";

start(PageReader);
