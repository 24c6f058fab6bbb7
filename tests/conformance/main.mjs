// Judges the installed package: `node main.mjs <folder>` writes what came of it into `<folder>/report.json`.

import { Stigg } from "stigg-edge";

import { localDriver } from "../contract/driver.mjs";
import { judgeCalls } from "./calls.mjs";
import { judgeConstraints, judgeSamples } from "./constraints.mjs";
import { judge } from "./judge.mjs";
import { Tally } from "./tally.mjs";
import { judgeTypes } from "./types.mjs";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("say into which folder to write: node main.mjs <folder>");
const tally = new Tally();
await judge(localDriver(Stigg, String), tally, [judgeSamples, judgeCalls, judgeConstraints]);
judgeTypes(tally, folder);
tally.write(folder);
