// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

import { ARGUMENT } from "../resource.js";
import { LIST, ONLY_PAGE, PAGE, RAW, RESOURCE } from "../shape.js";

/** All operations of the API, sorted by name. */
export const OPERATIONS = {
  v1: {
    addons: {
      archive: ARGUMENT + RESOURCE,
      create: RESOURCE,
      createDraft: ARGUMENT + RESOURCE,
      entitlements: {
        create: ARGUMENT + LIST,
        delete: ARGUMENT + RESOURCE,
        list: ARGUMENT + ONLY_PAGE,
        update: ARGUMENT + RESOURCE,
      },
      list: PAGE,
      listCharges: ARGUMENT + PAGE,
      publish: ARGUMENT + RESOURCE,
      removeDraft: ARGUMENT + RESOURCE,
      retrieve: ARGUMENT + RESOURCE,
      update: ARGUMENT + RESOURCE,
    },
    contracts: {
      create: RESOURCE,
      delete: ARGUMENT + RESOURCE,
      list: PAGE,
      retrieve: ARGUMENT + RESOURCE,
      update: ARGUMENT + RESOURCE,
    },
    coupons: {
      archiveCoupon: ARGUMENT + RESOURCE,
      create: RESOURCE,
      list: PAGE,
      retrieve: ARGUMENT + RESOURCE,
      updateCoupon: ARGUMENT + RESOURCE,
    },
    credits: {
      consumption: {
        consume: RESOURCE,
        consumeAsync: RAW,
      },
      customCurrencies: {
        archive: ARGUMENT + RESOURCE,
        create: RESOURCE,
        list: PAGE,
        listAssociatedEntities: ARGUMENT + LIST,
        unarchive: ARGUMENT + RESOURCE,
        update: ARGUMENT + RESOURCE,
      },
      getAutoRecharge: RESOURCE,
      getUsage: RESOURCE,
      grants: {
        create: RESOURCE,
        list: PAGE,
        void: ARGUMENT + RESOURCE,
      },
      listLedger: PAGE,
      reservations: {
        release: ARGUMENT + RESOURCE,
      },
    },
    customers: {
      archive: ARGUMENT + RESOURCE,
      checkEntitlement: ARGUMENT + RESOURCE,
      import: RESOURCE,
      integrations: {
        link: ARGUMENT + RESOURCE,
        list: ARGUMENT + PAGE,
        retrieve: ARGUMENT + RESOURCE,
        unlink: ARGUMENT + RESOURCE,
        update: ARGUMENT + RESOURCE,
      },
      list: PAGE,
      listContracts: ARGUMENT + LIST,
      listInvoices: ARGUMENT + PAGE,
      listResources: ARGUMENT + PAGE,
      paymentMethod: {
        attach: ARGUMENT + RESOURCE,
        detach: ARGUMENT + RESOURCE,
      },
      promotionalEntitlements: {
        create: ARGUMENT + LIST,
        list: ARGUMENT + PAGE,
        revoke: ARGUMENT + RESOURCE,
      },
      provision: RESOURCE,
      retrieve: ARGUMENT + RESOURCE,
      retrieveEntitlements: ARGUMENT + RESOURCE,
      unarchive: ARGUMENT + RESOURCE,
      update: ARGUMENT + RESOURCE,
    },
    events: {
      beta: {
        customers: {
          retrieveGovernance: ARGUMENT + PAGE,
        },
      },
      dataExport: {
        destinations: {
          create: RESOURCE,
          delete: ARGUMENT + RESOURCE,
          updateSelection: ARGUMENT + RESOURCE,
        },
        listModels: RESOURCE,
        mintScopedToken: RESOURCE,
        triggerSync: RESOURCE,
      },
      estimate: RESOURCE,
      report: RAW,
    },
    features: {
      archiveFeature: ARGUMENT + RESOURCE,
      createFeature: RESOURCE,
      listFeatures: PAGE,
      retrieveFeature: ARGUMENT + RESOURCE,
      unarchiveFeature: ARGUMENT + RESOURCE,
      updateFeature: ARGUMENT + RESOURCE,
    },
    plans: {
      archive: ARGUMENT + RESOURCE,
      create: RESOURCE,
      createDraft: ARGUMENT + RESOURCE,
      entitlements: {
        create: ARGUMENT + LIST,
        delete: ARGUMENT + RESOURCE,
        list: ARGUMENT + ONLY_PAGE,
        update: ARGUMENT + RESOURCE,
      },
      list: PAGE,
      listCharges: ARGUMENT + PAGE,
      listOverageCharges: ARGUMENT + PAGE,
      publish: ARGUMENT + RESOURCE,
      removeDraft: ARGUMENT + RESOURCE,
      retrieve: ARGUMENT + RESOURCE,
      update: ARGUMENT + RESOURCE,
    },
    products: {
      archiveProduct: ARGUMENT + RESOURCE,
      createProduct: RESOURCE,
      duplicateProduct: ARGUMENT + RESOURCE,
      listProducts: PAGE,
      unarchiveProduct: ARGUMENT + RESOURCE,
      updateProduct: ARGUMENT + RESOURCE,
    },
    subscriptions: {
      cancel: ARGUMENT + RESOURCE,
      delegate: ARGUMENT + RESOURCE,
      futureUpdate: {
        cancelPendingPayment: ARGUMENT + RESOURCE,
        cancelSchedule: ARGUMENT + RESOURCE,
      },
      import: RESOURCE,
      invoice: {
        markAsPaid: ARGUMENT + RESOURCE,
      },
      list: PAGE,
      migrate: ARGUMENT + RESOURCE,
      preview: RESOURCE,
      provision: RESOURCE,
      retrieve: ARGUMENT + RESOURCE,
      transfer: ARGUMENT + RESOURCE,
      update: ARGUMENT + RESOURCE,
      usage: {
        chargeUsage: ARGUMENT + RESOURCE,
        sync: ARGUMENT + RESOURCE,
      },
    },
    usage: {
      estimate: RESOURCE,
      history: ARGUMENT + RESOURCE,
      report: LIST,
    },
  },
  v1Beta: {
    customers: {
      assignments: {
        list: ARGUMENT + PAGE,
        upsert: ARGUMENT + LIST,
      },
      entities: {
        archive: ARGUMENT + RESOURCE,
        list: ARGUMENT + PAGE,
        retrieve: ARGUMENT + RESOURCE,
        unarchive: ARGUMENT + RESOURCE,
        upsert: ARGUMENT + LIST,
      },
      entitlements: {
        check: ARGUMENT + RESOURCE,
      },
    },
    entityTypes: {
      list: PAGE,
      upsert: LIST,
    },
  },
  v2: {
    usage: {
      report: RESOURCE,
    },
  },
};
