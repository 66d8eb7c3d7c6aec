// How each of the site's scripts is built: as a classic script that needs no modules, with one
// sheet of its own. A sandboxed frame on a host without CORS headers blocks everything else.
import type { EnvironmentOptions } from "vite";
import { scriptsFolder } from "../site/addresses.ts";

/** `fileName`, where others name the file: it has no hash then. */
export function classicScript(
  name: string,
  input: string,
  { fileName = `${scriptsFolder}[name]-[hash].js`, isFirst = false } = {},
): EnvironmentOptions {
  return {
    consumer: "client",
    build: {
      emptyOutDir: isFirst,
      copyPublicDir: isFirst,
      // Else the sheet goes into the script, and a strict policy blocks it.
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: input },
        // Most of the time is terser's, and is meant to be.
        checks: { pluginTimings: false },
        output: {
          format: "iife",
          entryFileNames: fileName,
          assetFileNames: `${scriptsFolder}${name}-[hash][extname]`,
        },
      },
    },
  };
}
