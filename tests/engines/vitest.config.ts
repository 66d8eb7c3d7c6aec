// `npm run test:engines`: the main paths in all three engines, on the built site. One browser at a time.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/engines/**/*.engines.ts"],
    fileParallelism: false,
    // Limits that only a hang reaches, on machines of any speed.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
