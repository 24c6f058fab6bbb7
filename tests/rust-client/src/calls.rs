// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! A way to call every operation by its name.

use crate::{Call, Queries, pages, read, whole};

/// All operations. Each takes the client, the positional argument, and the params.
#[allow(deprecated)]
pub const CALLS: [(&str, Call); 124] = [
    (
        "v1.addons.archive",
        |stigg, argument, params| Ok(
            whole(stigg.v1().addons().archive(argument).queries(params)),
        ),
    ),
    (
        "v1.addons.create",
        |stigg, _, params| Ok(whole(stigg.v1().addons().create(&read(params)?))),
    ),
    (
        "v1.addons.createDraft",
        |stigg, argument, params| Ok(
            whole(stigg.v1().addons().create_draft(argument).queries(params)),
        ),
    ),
    (
        "v1.addons.entitlements.create",
        |stigg, argument, params| Ok(
            whole(stigg.v1().addons().entitlements().create(argument, &read(params)?)),
        ),
    ),
    (
        "v1.addons.entitlements.delete",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .addons()
                    .entitlements()
                    .delete(argument, "addon-123")
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1.addons.entitlements.list",
        |stigg, argument, params| Ok(
            pages(stigg.v1().addons().entitlements().list(argument).queries(params)),
        ),
    ),
    (
        "v1.addons.entitlements.update",
        |stigg, argument, params| Ok(
            whole(stigg.v1().addons().entitlements().update(argument, &read(params)?)),
        ),
    ),
    (
        "v1.addons.list",
        |stigg, _, params| Ok(pages(stigg.v1().addons().list().params(read(params)?))),
    ),
    (
        "v1.addons.listCharges",
        |stigg, argument, params| Ok(
            pages(stigg.v1().addons().list_charges(argument).params(read(params)?)),
        ),
    ),
    (
        "v1.addons.publish",
        |stigg, argument, params| Ok(
            whole(stigg.v1().addons().publish(argument, &read(params)?)),
        ),
    ),
    (
        "v1.addons.removeDraft",
        |stigg, argument, params| Ok(
            whole(stigg.v1().addons().remove_draft(argument).queries(params)),
        ),
    ),
    (
        "v1.addons.retrieve",
        |stigg, argument, params| Ok(
            whole(stigg.v1().addons().retrieve(argument).queries(params)),
        ),
    ),
    (
        "v1.addons.update",
        |stigg, argument, params| Ok(
            whole(stigg.v1().addons().update(argument, &read(params)?)),
        ),
    ),
    (
        "v1.contracts.create",
        |stigg, _, params| Ok(whole(stigg.v1().contracts().create(&read(params)?))),
    ),
    (
        "v1.contracts.delete",
        |stigg, argument, params| Ok(
            whole(stigg.v1().contracts().delete(argument).queries(params)),
        ),
    ),
    (
        "v1.contracts.list",
        |stigg, _, params| Ok(pages(stigg.v1().contracts().list().params(read(params)?))),
    ),
    (
        "v1.contracts.retrieve",
        |stigg, argument, params| Ok(
            whole(stigg.v1().contracts().retrieve(argument).queries(params)),
        ),
    ),
    (
        "v1.contracts.update",
        |stigg, argument, params| Ok(
            whole(stigg.v1().contracts().update(argument, &read(params)?)),
        ),
    ),
    (
        "v1.coupons.archiveCoupon",
        |stigg, argument, params| Ok(
            whole(stigg.v1().coupons().archive_coupon(argument).queries(params)),
        ),
    ),
    (
        "v1.coupons.create",
        |stigg, _, params| Ok(whole(stigg.v1().coupons().create(&read(params)?))),
    ),
    (
        "v1.coupons.list",
        |stigg, _, params| Ok(pages(stigg.v1().coupons().list().params(read(params)?))),
    ),
    (
        "v1.coupons.retrieve",
        |stigg, argument, params| Ok(
            whole(stigg.v1().coupons().retrieve(argument).queries(params)),
        ),
    ),
    (
        "v1.coupons.updateCoupon",
        |stigg, argument, params| Ok(
            whole(stigg.v1().coupons().update_coupon(argument, &read(params)?)),
        ),
    ),
    (
        "v1.credits.consumption.consume",
        |stigg, _, params| Ok(
            whole(stigg.v1().credits().consumption().consume(&read(params)?)),
        ),
    ),
    (
        "v1.credits.consumption.consumeAsync",
        |stigg, _, params| Ok(
            whole(stigg.v1().credits().consumption().consume_async(&read(params)?)),
        ),
    ),
    (
        "v1.credits.customCurrencies.archive",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .credits()
                    .custom_currencies()
                    .archive(argument)
                    .queries(params),
            ),
        ),
    ),
    (
        "v1.credits.customCurrencies.create",
        |stigg, _, params| Ok(
            whole(stigg.v1().credits().custom_currencies().create(&read(params)?)),
        ),
    ),
    (
        "v1.credits.customCurrencies.list",
        |stigg, _, params| Ok(
            pages(stigg.v1().credits().custom_currencies().list().params(read(params)?)),
        ),
    ),
    (
        "v1.credits.customCurrencies.listAssociatedEntities",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .credits()
                    .custom_currencies()
                    .list_associated_entities(argument)
                    .queries(params),
            ),
        ),
    ),
    (
        "v1.credits.customCurrencies.unarchive",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .credits()
                    .custom_currencies()
                    .unarchive(argument)
                    .queries(params),
            ),
        ),
    ),
    (
        "v1.credits.customCurrencies.update",
        |stigg, argument, params| Ok(
            whole(
                stigg.v1().credits().custom_currencies().update(argument, &read(params)?),
            ),
        ),
    ),
    (
        "v1.credits.getAutoRecharge",
        |stigg, _, params| Ok(
            whole(
                stigg
                    .v1()
                    .credits()
                    .get_auto_recharge("currency-123", "customer-123")
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1.credits.getUsage",
        |stigg, _, params| Ok(
            whole(stigg.v1().credits().get_usage("customer-123").params(read(params)?)),
        ),
    ),
    (
        "v1.credits.grants.create",
        |stigg, _, params| Ok(
            whole(stigg.v1().credits().grants().create(&read(params)?)),
        ),
    ),
    (
        "v1.credits.grants.list",
        |stigg, _, params| Ok(
            pages(
                stigg.v1().credits().grants().list("customer-123").params(read(params)?),
            ),
        ),
    ),
    (
        "v1.credits.grants.void",
        |stigg, argument, params| Ok(
            whole(stigg.v1().credits().grants().void(argument).queries(params)),
        ),
    ),
    (
        "v1.credits.listLedger",
        |stigg, _, params| Ok(
            pages(stigg.v1().credits().list_ledger("customer-123").params(read(params)?)),
        ),
    ),
    (
        "v1.credits.reservations.release",
        |stigg, argument, params| Ok(
            whole(stigg.v1().credits().reservations().release(argument, &read(params)?)),
        ),
    ),
    (
        "v1.customers.archive",
        |stigg, argument, params| Ok(
            whole(stigg.v1().customers().archive(argument).queries(params)),
        ),
    ),
    (
        "v1.customers.checkEntitlement",
        |stigg, argument, params| Ok(
            whole(
                stigg.v1().customers().check_entitlement(argument).params(read(params)?),
            ),
        ),
    ),
    (
        "v1.customers.import",
        |stigg, _, params| Ok(whole(stigg.v1().customers().import(&read(params)?))),
    ),
    (
        "v1.customers.integrations.link",
        |stigg, argument, params| Ok(
            whole(stigg.v1().customers().integrations().link(argument, &read(params)?)),
        ),
    ),
    (
        "v1.customers.integrations.list",
        |stigg, argument, params| Ok(
            pages(
                stigg
                    .v1()
                    .customers()
                    .integrations()
                    .list(argument)
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1.customers.integrations.retrieve",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .customers()
                    .integrations()
                    .retrieve(argument, "id-123")
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1.customers.integrations.unlink",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .customers()
                    .integrations()
                    .unlink(argument, "id-123")
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1.customers.integrations.update",
        |stigg, argument, params| Ok(
            whole(stigg.v1().customers().integrations().update(argument, &read(params)?)),
        ),
    ),
    (
        "v1.customers.list",
        |stigg, _, params| Ok(pages(stigg.v1().customers().list().params(read(params)?))),
    ),
    (
        "v1.customers.listContracts",
        |stigg, argument, params| Ok(
            whole(stigg.v1().customers().list_contracts(argument).queries(params)),
        ),
    ),
    (
        "v1.customers.listInvoices",
        |stigg, argument, params| Ok(
            pages(stigg.v1().customers().list_invoices(argument).params(read(params)?)),
        ),
    ),
    (
        "v1.customers.listResources",
        |stigg, argument, params| Ok(
            pages(stigg.v1().customers().list_resources(argument).params(read(params)?)),
        ),
    ),
    (
        "v1.customers.paymentMethod.attach",
        |stigg, argument, params| Ok(
            whole(
                stigg.v1().customers().payment_method().attach(argument, &read(params)?),
            ),
        ),
    ),
    (
        "v1.customers.paymentMethod.detach",
        |stigg, argument, params| Ok(
            whole(
                stigg.v1().customers().payment_method().detach(argument).queries(params),
            ),
        ),
    ),
    (
        "v1.customers.promotionalEntitlements.create",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .customers()
                    .promotional_entitlements()
                    .create(argument, &read(params)?),
            ),
        ),
    ),
    (
        "v1.customers.promotionalEntitlements.list",
        |stigg, argument, params| Ok(
            pages(
                stigg
                    .v1()
                    .customers()
                    .promotional_entitlements()
                    .list(argument)
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1.customers.promotionalEntitlements.revoke",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .customers()
                    .promotional_entitlements()
                    .revoke(argument, "id-123")
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1.customers.provision",
        |stigg, _, params| Ok(whole(stigg.v1().customers().provision(&read(params)?))),
    ),
    (
        "v1.customers.retrieve",
        |stigg, argument, params| Ok(
            whole(stigg.v1().customers().retrieve(argument).queries(params)),
        ),
    ),
    (
        "v1.customers.retrieveEntitlements",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .customers()
                    .retrieve_entitlements(argument)
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1.customers.unarchive",
        |stigg, argument, params| Ok(
            whole(stigg.v1().customers().unarchive(argument).queries(params)),
        ),
    ),
    (
        "v1.customers.update",
        |stigg, argument, params| Ok(
            whole(stigg.v1().customers().update(argument, &read(params)?)),
        ),
    ),
    (
        "v1.events.beta.customers.retrieveGovernance",
        |stigg, argument, params| Ok(
            pages(
                stigg
                    .v1()
                    .events()
                    .beta()
                    .customers()
                    .retrieve_governance(argument)
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1.events.dataExport.destinations.create",
        |stigg, _, params| Ok(
            whole(
                stigg.v1().events().data_export().destinations().create(&read(params)?),
            ),
        ),
    ),
    (
        "v1.events.dataExport.destinations.delete",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .events()
                    .data_export()
                    .destinations()
                    .delete(argument)
                    .queries(params),
            ),
        ),
    ),
    (
        "v1.events.dataExport.destinations.updateSelection",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .events()
                    .data_export()
                    .destinations()
                    .update_selection(argument, &read(params)?),
            ),
        ),
    ),
    (
        "v1.events.dataExport.listModels",
        |stigg, _, params| Ok(
            whole(stigg.v1().events().data_export().list_models().queries(params)),
        ),
    ),
    (
        "v1.events.dataExport.mintScopedToken",
        |stigg, _, params| Ok(
            whole(stigg.v1().events().data_export().mint_scoped_token(&read(params)?)),
        ),
    ),
    (
        "v1.events.dataExport.triggerSync",
        |stigg, _, params| Ok(
            whole(stigg.v1().events().data_export().trigger_sync(&read(params)?)),
        ),
    ),
    (
        "v1.events.estimate",
        |stigg, _, params| Ok(whole(stigg.v1().events().estimate(&read(params)?))),
    ),
    (
        "v1.events.report",
        |stigg, _, params| Ok(whole(stigg.v1().events().report(&read(params)?))),
    ),
    (
        "v1.features.archiveFeature",
        |stigg, argument, params| Ok(
            whole(stigg.v1().features().archive_feature(argument).queries(params)),
        ),
    ),
    (
        "v1.features.createFeature",
        |stigg, _, params| Ok(
            whole(stigg.v1().features().create_feature(&read(params)?)),
        ),
    ),
    (
        "v1.features.listFeatures",
        |stigg, _, params| Ok(
            pages(stigg.v1().features().list_features().params(read(params)?)),
        ),
    ),
    (
        "v1.features.retrieveFeature",
        |stigg, argument, params| Ok(
            whole(stigg.v1().features().retrieve_feature(argument).queries(params)),
        ),
    ),
    (
        "v1.features.unarchiveFeature",
        |stigg, argument, params| Ok(
            whole(stigg.v1().features().unarchive_feature(argument).queries(params)),
        ),
    ),
    (
        "v1.features.updateFeature",
        |stigg, argument, params| Ok(
            whole(stigg.v1().features().update_feature(argument, &read(params)?)),
        ),
    ),
    (
        "v1.plans.archive",
        |stigg, argument, params| Ok(
            whole(stigg.v1().plans().archive(argument).queries(params)),
        ),
    ),
    (
        "v1.plans.create",
        |stigg, _, params| Ok(whole(stigg.v1().plans().create(&read(params)?))),
    ),
    (
        "v1.plans.createDraft",
        |stigg, argument, params| Ok(
            whole(stigg.v1().plans().create_draft(argument).queries(params)),
        ),
    ),
    (
        "v1.plans.entitlements.create",
        |stigg, argument, params| Ok(
            whole(stigg.v1().plans().entitlements().create(argument, &read(params)?)),
        ),
    ),
    (
        "v1.plans.entitlements.delete",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .plans()
                    .entitlements()
                    .delete(argument, "plan-123")
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1.plans.entitlements.list",
        |stigg, argument, params| Ok(
            pages(stigg.v1().plans().entitlements().list(argument).queries(params)),
        ),
    ),
    (
        "v1.plans.entitlements.update",
        |stigg, argument, params| Ok(
            whole(stigg.v1().plans().entitlements().update(argument, &read(params)?)),
        ),
    ),
    (
        "v1.plans.list",
        |stigg, _, params| Ok(pages(stigg.v1().plans().list().params(read(params)?))),
    ),
    (
        "v1.plans.listCharges",
        |stigg, argument, params| Ok(
            pages(stigg.v1().plans().list_charges(argument).params(read(params)?)),
        ),
    ),
    (
        "v1.plans.listOverageCharges",
        |stigg, argument, params| Ok(
            pages(
                stigg.v1().plans().list_overage_charges(argument).params(read(params)?),
            ),
        ),
    ),
    (
        "v1.plans.publish",
        |stigg, argument, params| Ok(
            whole(stigg.v1().plans().publish(argument, &read(params)?)),
        ),
    ),
    (
        "v1.plans.removeDraft",
        |stigg, argument, params| Ok(
            whole(stigg.v1().plans().remove_draft(argument).queries(params)),
        ),
    ),
    (
        "v1.plans.retrieve",
        |stigg, argument, params| Ok(
            whole(stigg.v1().plans().retrieve(argument).queries(params)),
        ),
    ),
    (
        "v1.plans.update",
        |stigg, argument, params| Ok(
            whole(stigg.v1().plans().update(argument, &read(params)?)),
        ),
    ),
    (
        "v1.products.archiveProduct",
        |stigg, argument, params| Ok(
            whole(stigg.v1().products().archive_product(argument).queries(params)),
        ),
    ),
    (
        "v1.products.createProduct",
        |stigg, _, params| Ok(
            whole(stigg.v1().products().create_product(&read(params)?)),
        ),
    ),
    (
        "v1.products.duplicateProduct",
        |stigg, argument, params| Ok(
            whole(stigg.v1().products().duplicate_product(argument, &read(params)?)),
        ),
    ),
    (
        "v1.products.listProducts",
        |stigg, _, params| Ok(
            pages(stigg.v1().products().list_products().params(read(params)?)),
        ),
    ),
    (
        "v1.products.unarchiveProduct",
        |stigg, argument, params| Ok(
            whole(stigg.v1().products().unarchive_product(argument).queries(params)),
        ),
    ),
    (
        "v1.products.updateProduct",
        |stigg, argument, params| Ok(
            whole(stigg.v1().products().update_product(argument, &read(params)?)),
        ),
    ),
    (
        "v1.subscriptions.cancel",
        |stigg, argument, params| Ok(
            whole(stigg.v1().subscriptions().cancel(argument, &read(params)?)),
        ),
    ),
    (
        "v1.subscriptions.delegate",
        |stigg, argument, params| Ok(
            whole(stigg.v1().subscriptions().delegate(argument, &read(params)?)),
        ),
    ),
    (
        "v1.subscriptions.futureUpdate.cancelPendingPayment",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .subscriptions()
                    .future_update()
                    .cancel_pending_payment(argument)
                    .queries(params),
            ),
        ),
    ),
    (
        "v1.subscriptions.futureUpdate.cancelSchedule",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .subscriptions()
                    .future_update()
                    .cancel_schedule(argument)
                    .queries(params),
            ),
        ),
    ),
    (
        "v1.subscriptions.import",
        |stigg, _, params| Ok(whole(stigg.v1().subscriptions().import(&read(params)?))),
    ),
    (
        "v1.subscriptions.invoice.markAsPaid",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .subscriptions()
                    .invoice()
                    .mark_as_paid(argument)
                    .queries(params),
            ),
        ),
    ),
    (
        "v1.subscriptions.list",
        |stigg, _, params| Ok(
            pages(stigg.v1().subscriptions().list().params(read(params)?)),
        ),
    ),
    (
        "v1.subscriptions.migrate",
        |stigg, argument, params| Ok(
            whole(stigg.v1().subscriptions().migrate(argument, &read(params)?)),
        ),
    ),
    (
        "v1.subscriptions.preview",
        |stigg, _, params| Ok(whole(stigg.v1().subscriptions().preview(&read(params)?))),
    ),
    (
        "v1.subscriptions.provision",
        |stigg, _, params| Ok(
            whole(stigg.v1().subscriptions().provision(&read(params)?)),
        ),
    ),
    (
        "v1.subscriptions.retrieve",
        |stigg, argument, params| Ok(
            whole(stigg.v1().subscriptions().retrieve(argument).queries(params)),
        ),
    ),
    (
        "v1.subscriptions.transfer",
        |stigg, argument, params| Ok(
            whole(stigg.v1().subscriptions().transfer(argument, &read(params)?)),
        ),
    ),
    (
        "v1.subscriptions.update",
        |stigg, argument, params| Ok(
            whole(stigg.v1().subscriptions().update(argument, &read(params)?)),
        ),
    ),
    (
        "v1.subscriptions.usage.chargeUsage",
        |stigg, argument, params| Ok(
            whole(
                stigg.v1().subscriptions().usage().charge_usage(argument, &read(params)?),
            ),
        ),
    ),
    (
        "v1.subscriptions.usage.sync",
        |stigg, argument, params| Ok(
            whole(stigg.v1().subscriptions().usage().sync(argument).queries(params)),
        ),
    ),
    (
        "v1.usage.estimate",
        |stigg, _, params| Ok(whole(stigg.v1().usage().estimate(&read(params)?))),
    ),
    (
        "v1.usage.history",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1()
                    .usage()
                    .history(argument, "customer-123", "2026-01-01T00:00:00Z")
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1.usage.report",
        |stigg, _, params| Ok(whole(stigg.v1().usage().report(&read(params)?))),
    ),
    (
        "v1Beta.customers.assignments.list",
        |stigg, argument, params| Ok(
            pages(
                stigg
                    .v1_beta()
                    .customers()
                    .assignments()
                    .list(argument)
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1Beta.customers.assignments.upsert",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1_beta()
                    .customers()
                    .assignments()
                    .upsert(argument, &read(params)?),
            ),
        ),
    ),
    (
        "v1Beta.customers.entities.archive",
        |stigg, argument, params| Ok(
            whole(
                stigg.v1_beta().customers().entities().archive(argument, &read(params)?),
            ),
        ),
    ),
    (
        "v1Beta.customers.entities.list",
        |stigg, argument, params| Ok(
            pages(
                stigg
                    .v1_beta()
                    .customers()
                    .entities()
                    .list(argument)
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1Beta.customers.entities.retrieve",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1_beta()
                    .customers()
                    .entities()
                    .retrieve(argument, "id-123")
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1Beta.customers.entities.unarchive",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1_beta()
                    .customers()
                    .entities()
                    .unarchive(argument, &read(params)?),
            ),
        ),
    ),
    (
        "v1Beta.customers.entities.upsert",
        |stigg, argument, params| Ok(
            whole(
                stigg.v1_beta().customers().entities().upsert(argument, &read(params)?),
            ),
        ),
    ),
    (
        "v1Beta.customers.entitlements.check",
        |stigg, argument, params| Ok(
            whole(
                stigg
                    .v1_beta()
                    .customers()
                    .entitlements()
                    .check(argument)
                    .params(read(params)?),
            ),
        ),
    ),
    (
        "v1Beta.entityTypes.list",
        |stigg, _, params| Ok(
            pages(stigg.v1_beta().entity_types().list().params(read(params)?)),
        ),
    ),
    (
        "v1Beta.entityTypes.upsert",
        |stigg, _, params| Ok(
            whole(stigg.v1_beta().entity_types().upsert(&read(params)?)),
        ),
    ),
    (
        "v2.usage.report",
        |stigg, _, params| Ok(whole(stigg.v2().usage().report(&read(params)?))),
    ),
];
