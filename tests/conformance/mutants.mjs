// Wrong copies of the contract. The client under test knows the right one, so each must make checks fail: to the judge,
// this is what a client looks like that was generated wrongly.

/**
 * @typedef {Record<string, any>} Json
 *
 * @typedef {object} Mutant
 * @property {string} name
 * @property {string} operation the one that the copy is about
 * @property {(contract: Json, operation: Json) => void} change
 * @property {Record<string, string[]>} red the checks that must fail, and at which operations or models
 */

/**
 * Each is about an operation and models of its own, so that one copy of the contract can hold them all.
 * @type {Mutant[]}
 */
export const MUTANTS = [
  {
    name: "a member of a body is renamed",
    operation: "v1.customers.provision",
    change: (contract) => renameMember(model(contract, "ProvisionCustomer"), "email", "mail"),
    red: {
      refusals: ["v1.customers.provision"],
      "model types": ["ProvisionCustomer"],
      "call types": ["v1.customers.provision"],
    },
  },
  {
    name: "a required member of a body is renamed",
    operation: "v1.credits.customCurrencies.create",
    change: (contract) => renameMember(model(contract, "CreateCustomCurrency"), "displayName", "name"),
    red: {
      requests: ["v1.credits.customCurrencies.create"],
      refusals: ["v1.credits.customCurrencies.create"],
      "model types": ["CreateCustomCurrency"],
      "call types": ["v1.credits.customCurrencies.create"],
    },
  },
  {
    name: "a member of a reply is renamed",
    operation: "v1.features.retrieveFeature",
    change: (contract) => renameMember(model(contract, "Feature"), "featureUnits", "units"),
    red: { "model types": ["Feature"], "call types": ["v1.features.retrieveFeature"] },
  },
  {
    name: "a query parameter is renamed",
    operation: "v1.plans.list",
    change: (_, operation) => {
      parameter(operation, "productId").name = "product";
    },
    red: { refusals: ["v1.plans.list"], "call types": ["v1.plans.list"] },
  },
  {
    name: "an optional member of a body is required",
    operation: "v1.customers.update",
    change: (contract) => {
      model(contract, "UpdateCustomer").required = ["email"];
    },
    red: { refusals: ["v1.customers.update"], "model types": ["UpdateCustomer"] },
  },
  {
    name: "a required member of a body is optional",
    operation: "v1.customers.paymentMethod.attach",
    change: (contract) => model(contract, "AttachPaymentMethod").required.shift(),
    red: {
      requests: ["v1.customers.paymentMethod.attach"],
      "model types": ["AttachPaymentMethod"],
      "call types": ["v1.customers.paymentMethod.attach"],
    },
  },
  {
    name: "a required member of a reply is optional",
    operation: "v1.products.archiveProduct",
    change: (contract) => model(contract, "Product").required.shift(),
    red: { "model types": ["Product"], "call types": ["v1.products.archiveProduct"] },
  },
  {
    name: "an enum lacks a value",
    operation: "v1.contracts.retrieve",
    change: (contract) => model(contract, "ContractBillingState").enum.pop(),
    red: { "enum values": ["Contract", "ContractBillingState"] },
  },
  {
    name: "an enum has another value",
    operation: "v1.credits.getUsage",
    change: (contract) => model(contract, "UsageTimeRange").enum.push("LAST_CENTURY"),
    red: { "enum values": ["UsageTimeRange", "v1.credits.getUsage"] },
  },
  {
    name: "a path is another",
    operation: "v1.coupons.retrieve",
    change: ({ paths }) => rename(paths, "/api/v1/coupons/{id}", "/api/v1/vouchers/{id}"),
    red: { requests: ["v1.coupons.retrieve"] },
  },
  {
    name: "a verb is another",
    operation: "v1.addons.archive",
    change: ({ paths }) => rename(paths["/api/v1/addons/{id}/archive"], "post", "put"),
    red: { requests: ["v1.addons.archive"] },
  },
  {
    name: "a member of a body is of another type",
    operation: "v1.subscriptions.delegate",
    change: (contract) => {
      model(contract, "DelegateSubscription").properties.targetCustomerId.type = "integer";
    },
    red: {
      requests: ["v1.subscriptions.delegate"],
      refusals: ["v1.subscriptions.delegate"],
      "model types": ["DelegateSubscription"],
      "call types": ["v1.subscriptions.delegate"],
    },
  },
  {
    name: "a member of a reply is of another type",
    operation: "v1.customers.listResources",
    change: (contract) => {
      model(contract, "CustomerResource").properties.id.type = "integer";
    },
    red: { "model types": ["CustomerResource"], "call types": ["v1.customers.listResources"] },
  },
  {
    name: "a member of a body may not be null",
    operation: "v1.contracts.update",
    change: (contract) => {
      model(contract, "UpdateContract").properties.poNumber.type = "string";
    },
    red: { refusals: ["v1.contracts.update"], "model types": ["UpdateContract"] },
  },
  {
    name: "a range is wider",
    operation: "v1.addons.listCharges",
    change: (_, operation) => {
      parameter(operation, "limit").schema.maximum = 1000;
    },
    red: { requests: ["v1.addons.listCharges"], refusals: ["v1.addons.listCharges"] },
  },
  {
    name: "a page is a list",
    operation: "v1.customers.integrations.list",
    change: (_, operation) => {
      delete operation.responses["200"].content["application/json"].schema.properties.pagination;
    },
    red: { replies: ["v1.customers.integrations.list"], "call types": ["v1.customers.integrations.list"] },
  },
];

/**
 * A copy of the contract with all mutants in it, and nothing that does not belong to their operations.
 * @param {Json} contract
 * @returns {Json}
 */
export function mutated(contract) {
  const names = MUTANTS.map(({ operation }) => operation);
  const copy = part(contract, names);
  const operations = Object.values(copy.paths).flatMap((path) => Object.values(path));
  const byName = new Map(operations.map((operation) => [operation.operationId, operation]));
  for (const { operation, change } of MUTANTS) change(copy, byName.get(operation));
  return copy;
}

/**
 * @param {Json} contract
 * @param {string[]} names of operations
 * @returns {Json}
 */
function part(contract, names) {
  const paths = Object.entries(contract.paths).map(([path, verbs]) => {
    const wanted = Object.entries(verbs).filter(([, { operationId }]) => names.includes(operationId));
    return [path, Object.fromEntries(wanted)];
  });
  /** @type {Json} */
  const copy = { ...contract, paths: Object.fromEntries(paths.filter(([, verbs]) => Object.keys(verbs).length > 0)) };
  copy.components = { securitySchemes: contract.components.securitySchemes };
  const follow = (/** @type {unknown} */ node) => {
    for (const [, kind, name] of JSON.stringify(node).matchAll(/"#\/components\/(\w+)\/(\w+)"/g)) {
      copy.components[kind] ??= {};
      if (name in copy.components[kind]) continue;
      copy.components[kind][name] = contract.components[kind][name];
      follow(copy.components[kind][name]);
    }
  };
  follow(copy.paths);
  return structuredClone(copy);
}

/**
 * @param {Json} contract
 * @param {string} name
 * @returns {Json}
 */
function model(contract, name) {
  return contract.components.schemas[name];
}

/**
 * @param {Json} operation
 * @param {string} name
 * @returns {Json}
 */
function parameter(operation, name) {
  return operation.parameters.find((/** @type {Json} */ one) => one.name === name);
}

/**
 * @param {Json} model
 * @param {string} from
 * @param {string} to
 */
function renameMember({ properties, required = [] }, from, to) {
  rename(properties, from, to);
  if (required.includes(from)) required[required.indexOf(from)] = to;
}

/**
 * @param {Json} parent
 * @param {string} from
 * @param {string} to
 */
function rename(parent, from, to) {
  if (!(from in parent)) throw new Error(`there is no ${from} to rename`);
  parent[to] = parent[from];
  delete parent[from];
}
