// How each of the site's scripts is built: as a classic script that needs neither modules nor a page's help, with one
// sheet of its own. A sandboxed frame on a host without CORS headers blocks everything else.
import type { EnvironmentOptions } from "vite";
import { scriptsFolder } from "../site/addresses.ts";

/** What `shareReact` in late-parts.ts offers, and under which names. */
const sharedModules = {
  react: "__sourcelineReact",
  "react/jsx-runtime": "__sourcelineJsx",
  "react-dom": "__sourcelineReactDom",
};

/**
 * `fileName`, where others name the file: it has no hash then. `isLatePart`: it runs in a page that has React already
 * (late-parts.ts).
 */
export function classicScript(
  name: string,
  input: string,
  { fileName = `${scriptsFolder}[name]-[hash].js`, isFirst = false, isLatePart = false } = {},
): EnvironmentOptions {
  return {
    consumer: "client",
    build: {
      outDir: "dist",
      emptyOutDir: isFirst,
      copyPublicDir: isFirst,
      // Else the sheet goes into the script, and a strict policy blocks it.
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: input },
        external: isLatePart ? Object.keys(sharedModules) : [],
        output: {
          format: "iife",
          globals: sharedModules,
          entryFileNames: fileName,
          assetFileNames: `${scriptsFolder}${name}-[hash][extname]`,
        },
      },
    },
  };
}
