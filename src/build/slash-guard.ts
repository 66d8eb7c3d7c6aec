// For hosts that answer `/<id>` with the page of `/<id>/` and send nobody on: every relative address of the page would be a
// folder off, its scripts' too. So this stands in the page itself, before the first of them, and is allowed by its hash.

/**
 * Gives the page's address its last slash, without loading anything anew: a host that takes the slash away is never asked
 * again, so nothing goes round in circles. Files that are called by their names (file://, `index.html`) are left alone. WebKit
 * refuses in a frame that is sandboxed without an origin: at a host's root the scripts are found all the same, since no `..`
 * leads out of it; in a folder such a frame stays plain text and links.
 */
export const slashGuard = [
  "/(\\/|\\.html?)$/.test(location.pathname)||(function(){",
  'try{history.replaceState(history.state,"",location.pathname+"/"+location.search+location.hash)}catch(e){}',
  "})()",
].join("");
