// Vitest in Node.

import { testBasics, verdicts } from "../common/check.mjs";
import { run } from "../common/programs.mjs";

testBasics("in Vitest", async (place) =>
  verdicts(await run("vitest", ["run", "--reporter=json"], { PLACE: JSON.stringify(place) })),
);
