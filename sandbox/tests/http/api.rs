//! A sandbox of one's own for each test, and a client for it.

use std::net::SocketAddr;

use reqwest::header::HeaderMap;
use reqwest::{Client, Method, RequestBuilder};
use sandbox::{FAKE_KEY, Options, Server};
use serde_json::Value;

pub struct Api {
    server: Server,
    http: Client,
}

/// A reply, read to its end.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Value,
}

impl Api {
    pub async fn start() -> Self {
        Self::with(Options::default()).await
    }

    pub async fn with(options: Options) -> Self {
        let server = sandbox::serve(options).await.expect("a sandbox starts");
        let http = Client::builder().no_proxy().build().expect("a client can be built");
        Self { server, http }
    }

    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }

    pub fn keyless(&self, verb: Method, path: &str) -> RequestBuilder {
        self.http.request(verb, format!("{}{path}", self.server.base_url()))
    }

    pub fn request(&self, verb: Method, path: &str) -> RequestBuilder {
        self.keyless(verb, path).header("x-api-key", FAKE_KEY)
    }

    pub fn get(&self, path: &str) -> RequestBuilder {
        self.request(Method::GET, path)
    }

    pub fn post(&self, path: &str) -> RequestBuilder {
        self.request(Method::POST, path)
    }

    pub fn patch(&self, path: &str) -> RequestBuilder {
        self.request(Method::PATCH, path)
    }
}

pub async fn send(request: RequestBuilder) -> Reply {
    let response = request.send().await.expect("the sandbox answers");
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let text = response.text().await.expect("the body arrives");
    let body = serde_json::from_str(&text).unwrap_or(Value::String(text));
    Reply { status, headers, body }
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The `data` of a success.
    #[track_caller]
    pub fn data(&self) -> &Value {
        assert_eq!(self.status, 200, "{}", self.body);
        &self.body["data"]
    }

    /// The ids of a list's items.
    #[track_caller]
    pub fn ids(&self) -> Vec<&str> {
        let items = self.body["data"].as_array().expect("data is a list");
        items.iter().map(|item| item["id"].as_str().expect("items have an id")).collect()
    }

    /// The message of an error, after a look at its status and form.
    #[track_caller]
    pub fn error(&self, status: u16) -> &str {
        assert_eq!(self.status, status, "{}", self.body);
        let error = &self.body["error"];
        assert!(error["code"].is_string(), "{}", self.body);
        error["message"].as_str().expect("errors have a message")
    }
}
