// Workers know no import maps.
import { Stigg } from "/node_modules/stigg-edge/dist/browser.js";

import { tryOut } from "./visitor.mjs";

await tryOut(Stigg);
