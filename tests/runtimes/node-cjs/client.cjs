// Prints what came of the basics at the place in the environment.
const stiggEdge = {
  ...require("stigg-edge"),
  ...require("stigg-edge/entitlements"),
  ...require("stigg-edge/proxy"),
  ...require("stigg-edge/usage"),
};

import("../common/basics.mjs").then(async ({ outcomes }) => {
  console.log(JSON.stringify(await outcomes(stiggEdge, JSON.parse(process.env.PLACE ?? ""))));
});
