//! The Rust client as it could be for JavaScript: what the npm package's own way is measured by.

use stigg_edge::models::{Customer, ProvisionCustomer};
use stigg_edge::{Stigg, Ts, Tsify};
use wasm_bindgen::prelude::*;

/// A client for JavaScript.
#[wasm_bindgen]
pub struct Client(Stigg);

type Result<T> = std::result::Result<T, JsError>;

#[wasm_bindgen]
impl Client {
    /// Sets it up.
    #[wasm_bindgen(constructor)]
    pub fn new(base_url: &str, key: &str) -> Result<Client> {
        Ok(Client(Stigg::builder(key).base_url(base_url).build()?))
    }

    /// `v1.customers.retrieve`
    pub async fn retrieve(&self, id: String) -> Result<Ts<Customer>> {
        Ok(self.0.v1().customers().retrieve(&id).await?.into_ts()?)
    }

    /// `v1.customers.list`: the items of the first page.
    pub async fn list(&self, limit: i32) -> Result<Vec<JsValue>> {
        let page = self.0.v1().customers().list().limit(limit.into()).await?;
        page.data.iter().map(value).collect()
    }

    /// `v1.customers.provision`
    pub async fn provision(&self, params: Ts<ProvisionCustomer>) -> Result<Ts<Customer>> {
        Ok(self.0.v1().customers().provision(&params.to_rust()?).await?.into_ts()?)
    }

    /// Iterates over the items of all pages, makes values of them and counts these.
    pub async fn count(&self, limit: i32) -> Result<u32> {
        let mut items = self.0.v1().customers().list().limit(limit.into()).items();
        let mut count = 0;
        while let Some(item) = items.try_next().await? {
            value(&item)?;
            count += 1;
        }
        Ok(count)
    }
}

fn value(customer: &Customer) -> Result<JsValue> {
    Ok(customer.into_ts()?.into())
}
