// Provisions a customer and tells what it may do: node --env-file=.env onboard.js customer-123 billing@example.com
// The environment holds STIGG_API_KEY.
import { Stigg, isConflictError } from "stigg-edge";

const [id, email] = process.argv.slice(2);
if (!id || !email) throw new Error("usage: node onboard.js <customer id> <email>");

const stigg = new Stigg();

const customer = await stigg.v1.customers.provision({ id, email }).catch((error) => {
  if (!isConflictError(error)) throw error;
  console.log(`${id} is there already`);
  return stigg.v1.customers.retrieve(id);
});
console.log(`${customer.id} has the address ${customer.email}`);

const access = await stigg.v1.customers.checkEntitlement(id, { featureId: "feature-sso" });
console.log(`single sign-on: ${access.isGranted ? "granted" : "denied"}`);
