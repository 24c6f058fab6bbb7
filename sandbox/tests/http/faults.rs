//! Failures on demand.

use crate::api::{Api, send};

#[tokio::test]
async fn every_documented_error_can_be_had() {
    let api = Api::start().await;
    for status in [400, 401, 403, 404, 409, 429] {
        let request = api.get("/api/v1/customers").header("x-sandbox-fault", status);
        assert!(send(request).await.error(status).ends_with("as x-sandbox-fault asked"));
    }
    let unknown = send(api.get("/api/v1/customers").header("x-sandbox-fault", "earthquake")).await;
    assert!(unknown.error(400).starts_with("header x-sandbox-fault: must be"));
}

#[tokio::test]
async fn a_rate_limit_says_when_to_come_back() {
    let api = Api::start().await;
    let limited = || api.get("/api/v1/customers").header("x-sandbox-fault", "429");
    assert_eq!(send(limited()).await.header("retry-after"), Some("1"));
    let told = send(limited().header("x-sandbox-retry-after", "2")).await;
    assert_eq!(told.header("retry-after"), Some("2"));
}
