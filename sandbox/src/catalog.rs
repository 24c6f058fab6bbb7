//! The catalog: products, plans, add-ons, features and coupons.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::call::Call;
use crate::credits;
use crate::dialect::Answer;
use crate::packages::Packages;
use crate::records::{self, Records};
use crate::refusal::Refusal;

/// The plan that costs nothing.
pub const PLAN_FREE: &str = "plan-free";

/// The plan that costs something.
pub const PLAN_PRO: &str = "plan-pro";

/// Everything that can be sold.
pub struct Catalog {
    /// Products.
    pub products: Shelf,
    /// Features.
    pub features: Shelf,
    /// Plans and what they grant.
    pub plans: Packages,
    /// Add-ons and what they grant.
    pub addons: Packages,
    coupons: Shelf,
}

/// What tells the nouns of the catalog apart.
pub struct Kind {
    noun: &'static str,
    /// The contract's names of the record and of the body that changes it.
    component: &'static str,
    update: &'static str,
    /// The member that says whether a record is in use, and what it says then and after that.
    status: &'static str,
    in_use: &'static str,
    archived: &'static str,
    /// What a new record has unless its body says otherwise.
    defaults: Value,
}

/// All records of one kind.
pub struct Shelf {
    kind: Kind,
    /// The records.
    pub records: Records,
}

impl Catalog {
    /// The catalog that every sandbox starts with.
    pub fn seeded(now: Timestamp) -> Self {
        let mut catalog = Self {
            products: Shelf::new(Kind {
                noun: "product",
                component: "Product",
                update: "UpdateProduct",
                status: "status",
                in_use: "PUBLISHED",
                archived: "ARCHIVED",
                defaults: json!({"status": "PUBLISHED", "metadata": {}, "multipleSubscriptions": false}),
            }),
            features: Shelf::new(Kind {
                noun: "feature",
                component: "Feature",
                update: "UpdateFeature",
                status: "featureStatus",
                in_use: "ACTIVE",
                archived: "SUSPENDED",
                defaults: json!({"featureStatus": "ACTIVE", "meterType": "None", "metadata": {}}),
            }),
            plans: Packages::new(Kind::package("plan", "Plan", "UpdatePlan")),
            addons: Packages::new(Kind::package("add-on", "Addon", "UpdateAddon")),
            coupons: Shelf::new(Kind {
                noun: "coupon",
                component: "Coupon",
                update: "UpdateCoupon",
                status: "status",
                in_use: "ACTIVE",
                archived: "ARCHIVED",
                defaults: json!({"status": "ACTIVE", "source": "STIGG"}),
            }),
        };
        catalog.seed(now);
        catalog
    }

    /// Answers a call that is about the catalog.
    pub fn answer(&mut self, call: &Call, now: Timestamp) -> Option<Result<Answer, Refusal>> {
        let (resource, method) = call.operation.id.strip_prefix("v1.")?.split_once('.')?;
        if method == "create" && ["plans", "addons"].contains(&resource) {
            let product = call.body["productId"].as_str().expect("the contract requires a product");
            if let Err(refusal) = self.products.records.find(product) {
                return Some(Err(refusal));
            }
        }
        match resource {
            "products" => self.products.answer(method, call, now),
            "features" => self.features.answer(method, call, now),
            "coupons" => self.coupons.answer(method, call, now),
            "plans" => self.plans.answer(method, call, &self.features, now),
            "addons" => self.addons.answer(method, call, &self.features, now),
            _ => None,
        }
    }

    fn seed(&mut self, now: Timestamp) {
        self.products.add(&json!({"id": "product-app", "displayName": "App"}), now);
        for (id, name, kind, meter) in [
            ("feature-sso", "Single sign-on", "BOOLEAN", "None"),
            ("feature-api-calls", "API calls", "NUMBER", "INCREMENTAL"),
            ("feature-seats", "Seats", "NUMBER", "FLUCTUATING"),
            ("feature-exports", "Exports", "NUMBER", "INCREMENTAL"),
            ("feature-regions", "Regions", "ENUM", "None"),
            ("feature-audit-log", "Audit log", "BOOLEAN", "None"),
        ] {
            let body = json!({"id": id, "displayName": name, "featureType": kind, "meterType": meter});
            self.features.add(&body, now);
        }
        let package = |id: &str, name: &str, pricing: &str| {
            json!({
                "id": id,
                "displayName": name,
                "productId": "product-app",
                "pricingType": pricing,
                "status": "PUBLISHED",
            })
        };
        let monthly = |id: &str, limit: Option<u32>| {
            json!({
                "id": id,
                "type": "FEATURE",
                "usageLimit": limit,
                "hasUnlimitedUsage": limit.is_none(),
                "resetPeriod": "MONTH",
            })
        };
        self.plans.seed(
            &package(PLAN_FREE, "Free", "FREE"),
            &[monthly("feature-api-calls", Some(100)), monthly("feature-seats", Some(1))],
            now,
        );
        self.plans.seed(
            &package(PLAN_PRO, "Pro", "PAID"),
            &[
                json!({"id": "feature-sso", "type": "FEATURE"}),
                monthly("feature-api-calls", Some(1000)),
                monthly("feature-seats", Some(5)),
                monthly("feature-exports", None),
                json!({"id": "feature-regions", "type": "FEATURE", "enumValues": ["eu", "us"]}),
                json!({
                    "id": credits::CURRENCY,
                    "displayNameOverride": credits::name(credits::CURRENCY),
                    "type": "CREDIT",
                    "amount": 1000,
                    "cadence": "MONTH",
                }),
            ],
            now,
        );
        let mut seats = monthly("feature-seats", Some(5));
        seats["behavior"] = "Increment".into();
        self.addons.seed(&package("addon-seats", "Five more seats", "PAID"), &[seats], now);
        let coupon = json!({"id": "coupon-launch", "name": "Launch", "percentOff": 10, "type": "PERCENTAGE"});
        self.coupons.add(&coupon, now);
    }
}

impl Kind {
    fn package(noun: &'static str, component: &'static str, update: &'static str) -> Self {
        let defaults = json!({
            "status": "DRAFT", "metadata": {}, "entitlements": [], "isLatest": true, "versionNumber": 1,
        });
        Self {
            noun,
            component,
            update,
            status: "status",
            in_use: "PUBLISHED",
            archived: "ARCHIVED",
            defaults,
        }
    }
}

impl Shelf {
    /// An empty shelf.
    pub fn new(kind: Kind) -> Self {
        let records = Records::new(kind.noun, kind.status);
        Self { kind, records }
    }

    /// Answers a call for which the kinds do not differ.
    pub fn answer(&mut self, method: &str, call: &Call, now: Timestamp) -> Option<Result<Answer, Refusal>> {
        Some(match method {
            "create" | "createFeature" | "createProduct" => self.create(call, now),
            "list" | "listFeatures" | "listProducts" => self.records.page(call, |_| true),
            "retrieve" | "retrieveFeature" => self.records.retrieve(call.path("id")),
            "update" | "updateFeature" | "updateProduct" | "updateCoupon" => self.update(call, now),
            "archive" | "archiveFeature" | "archiveProduct" | "archiveCoupon" => {
                self.set_status(call, self.kind.archived, now)
            }
            "publish" => {
                let published = self.set_status(call, self.kind.in_use, now);
                published.map(|_| Answer::Resource(json!({"taskId": null})))
            }
            "unarchiveFeature" | "unarchiveProduct" => self.set_status(call, self.kind.in_use, now),
            "duplicateProduct" => self.duplicate(call, now),
            _ => return None,
        })
    }

    /// Adds the record that a body asks for.
    pub fn add(&mut self, body: &Value, now: Timestamp) -> Value {
        let record = records::fill(self.kind.component, body, &self.kind.defaults);
        self.records.add(record, now).into()
    }

    fn create(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        let id = call.body["id"].as_str().expect("the contract requires an id");
        self.records.expect_free(id)?;
        let mut body = call.body.clone();
        complete(&mut body)?;
        Ok(Answer::Resource(self.add(&body, now)))
    }

    fn update(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        let mut body = call.body.clone();
        complete(&mut body)?;
        let kind = &self.kind;
        self.records.change(call.path("id"), now, |record| {
            records::replace(record, kind.update, &body, &kind.defaults);
        })
    }

    fn set_status(&mut self, call: &Call, status: &str, now: Timestamp) -> Result<Answer, Refusal> {
        let member = self.kind.status;
        self.records.change(call.path("id"), now, |record| record[member] = status.into())
    }

    /// A copy under the id `targetId`, with what else the body says.
    fn duplicate(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        let mut record = self.records.find(call.path("id"))?.clone();
        let id = call.body["targetId"].as_str().expect("the contract requires an id of the copy");
        self.records.expect_free(id)?;
        record["id"] = id.into();
        records::replace(&mut record, "DuplicateProduct", &call.body, &self.kind.defaults);
        Ok(Answer::Resource(self.records.add(record, now).into()))
    }
}

/// Adds to a body what its record says besides, and refuses what records cannot say.
fn complete(body: &mut Value) -> Result<(), Refusal> {
    if let Some(percent) = body.get("percentOff") {
        if percent.as_f64().is_some_and(|percent| percent.fract() != 0.0) {
            return Err(Refusal::bad_request("body.percentOff: must be a whole number"));
        }
        body["type"] = if percent.is_null() { "FIXED" } else { "PERCENTAGE" }.into();
    }
    if let Some(Value::Object(transformation)) = body.get_mut("unitTransformation") {
        for name in ["featureUnits", "featureUnitsPlural"] {
            transformation.entry(name).or_insert(Value::Null);
        }
    }
    Ok(())
}
