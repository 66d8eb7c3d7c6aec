// For hosts that answer `/<id>` with the page of `/<id>/` and send nobody on: every relative address of the page would be a
// folder off, its scripts' too. So this stands in the page itself, before the first of them, and is allowed by its hash.

/**
 * Gives the page's address its last slash, without loading anything anew: a host that takes the slash away is never asked
 * again, so nothing goes round in circles. Files that are called by their names (file://, `index.html`) are left alone, and
 * where the browser refuses nothing is lost.
 */
export const slashGuard = [
  "/(\\/|\\.html?)$/.test(location.pathname)||(function(){",
  'try{history.replaceState(history.state,"",location.pathname+"/"+location.search+location.hash)}catch(e){}',
  "})()",
].join("");
