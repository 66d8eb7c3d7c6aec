// The name of the event by which the engine's script hands over what it brings, on its own element.
export const engineEvent = "sourceline:engine";
