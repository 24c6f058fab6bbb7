// Judges the Rust client as `main.mjs` judges the package: `node rust.mjs <folder>`.

import { driver } from "../rust-client/driver.mjs";
import { judgeCalls } from "./calls.mjs";
import { judge } from "./judge.mjs";
import { Tally } from "./tally.mjs";

const tally = new Tally();
await judge(driver, tally, [judgeCalls]);
tally.write(process.argv[2]);
