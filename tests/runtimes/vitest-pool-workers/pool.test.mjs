// Vitest whose tests run inside workerd.

import { testBasics, verdicts } from "../common/check.mjs";
import { run } from "../common/programs.mjs";

testBasics("in Vitest in workerd", async (place) =>
  verdicts(await run("vitest", ["run", "--reporter=json"], { PLACE: JSON.stringify(place) })),
);
