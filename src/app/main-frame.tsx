// The script of a page that is laid out for frames.
import { FrameReader } from "./FrameReader.tsx";
import { start } from "./start.tsx";

start(FrameReader);
