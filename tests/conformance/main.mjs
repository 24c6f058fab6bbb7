// Judges the installed package and writes what came of it: `node main.mjs <folder>`.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Stigg } from "stigg-edge";

import { localDriver } from "../contract/driver.mjs";
import { judge } from "./judge.mjs";
import { PRISM_FAULTS } from "./prism-faults.mjs";

const [folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const tally = await judge(localDriver(Stigg, String), folder);
const excuses = PRISM_FAULTS.map(({ issue, reason }) => ({ issue, reason, calls: tally.excused(issue) }));
writeFileSync(join(folder, "report.json"), JSON.stringify({ ...tally.report, excuses }, undefined, 1));
