import * as stiggEdge from "stigg-edge";

import { answer } from "../../common/basics.mjs";

addEventListener("fetch", (event) => event.respondWith(answer(stiggEdge, event.request)));
