//! Pages of a list, and the streams over them.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use futures_util::stream::{self, LocalBoxStream, Stream, StreamExt, TryStreamExt};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::call::Call;
use super::error::{Error, Facts, Result, Sort};
use super::reply::{CURSORS, FromReply, Reply, Slice};
use crate::core::table::Shape;

/// A page of a list.
///
/// ```no_run
/// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
/// let first = stigg.v1().customers().list().limit(10).await?;
/// println!("{} customers, and there are more: {}", first.data.len(), first.has_more);
/// if let Some(second) = first.next_page().await? {
///     println!("{} further customers", second.data.len());
/// }
/// # Ok(())
/// # }
/// ```
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    pub data: Vec<T>,
    /// Whether the list goes on after this page, in the direction of the call.
    pub has_more: bool,
    /// The cursor of the next page.
    pub next_cursor: Option<String>,
    /// The cursor of the previous page, if the reply tells it.
    pub previous_cursor: Option<String>,
    call: Call,
    parameter: &'static str,
    cursor: Option<String>,
}

/// The cursors that led to the pages of an iteration, each with the number of its page.
#[derive(Clone, Default)]
pub struct Trail {
    seen: Rc<RefCell<HashMap<String, usize>>>,
    number: usize,
}

impl<T: DeserializeOwned> Page<T> {
    pub(super) fn new(slice: Slice, reply: Reply) -> Result<Page<T>> {
        let Slice { items, has_more, next_cursor, previous_cursor, parameter, cursor } = slice;
        let data = reply.decode(Value::Array(items))?;
        Ok(Page { data, has_more, next_cursor, previous_cursor, parameter, cursor, call: reply.call })
    }

    /// Whether [`next_page`](Page::next_page) has one to give. An empty page is the last one, whatever
    /// cursor it has.
    pub fn has_next_page(&self) -> bool {
        self.has_more && !self.data.is_empty() && self.call.shape() != Shape::OnlyPage
    }

    /// The page that follows in the direction of the call: with `before`, that is the one before.
    /// `None` if this is the last one.
    ///
    /// It is asked for in the dialect of the API in which this page was answered, with the params and
    /// options of the first call.
    ///
    /// # Errors
    ///
    /// Besides those of every call: if the server gives a cursor a second time, which would go round
    /// for ever.
    pub async fn next_page(&self) -> Result<Option<Page<T>>> {
        match self.following()? {
            Some(call) => Page::from_reply(call.send().await?).map(Some),
            None => Ok(None),
        }
    }

    /// The call for the next page, if there is one.
    fn following(&self) -> Result<Option<Call>> {
        let call = || self.call.following(self.parameter, self.cursor.as_deref());
        self.has_next_page().then(call).transpose()
    }
}

impl Call {
    /// The call for the page behind a cursor.
    fn following(&self, parameter: &str, cursor: Option<&str>) -> Result<Call> {
        let failed = |problem: &str| {
            let message = format!("{}: {problem}", self.name());
            Error::from(Facts::new(Sort::InvalidReply, &self.name(), message))
        };
        let Some(cursor) = cursor else {
            return Err(failed("the reply says that there is more, but gives no cursor to ask for it"));
        };
        let mut params = self.params();
        let Trail { seen, number } = &self.trail;
        for name in CURSORS {
            if let Some(Value::String(own)) = params.remove(name) {
                seen.borrow_mut().insert(own, *number);
            }
        }
        let number = number + 1;
        if seen.borrow().get(cursor).is_some_and(|other| *other != number) {
            let problem =
                format!("the server gives the cursor {cursor} a second time, which would go round for ever");
            return Err(failed(&problem));
        }
        params.insert(parameter.to_owned(), cursor.into());
        let mut call = self.clone();
        call.trail.number = number;
        call.set_text(&params);
        Ok(call)
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let mut out = out.debug_struct("Page");
        out.field("data", &self.data).field("has_more", &self.has_more);
        out.field("next_cursor", &self.next_cursor).finish_non_exhaustive()
    }
}

/// All pages of a list. A stream, but it can be used without the traits of a stream:
/// [`try_next`](Pages::try_next).
#[must_use = "a stream asks for nothing until it is polled"]
pub struct Pages<T>(LocalBoxStream<'static, Result<Page<T>>>);

/// The items of all pages of a list. A stream, but it can be used without the traits of a stream:
/// [`try_next`](Items::try_next).
#[must_use = "a stream asks for nothing until it is polled"]
pub struct Items<T>(LocalBoxStream<'static, Result<T>>);

impl<T: DeserializeOwned + 'static> Pages<T> {
    pub(super) fn of(first: Call) -> Pages<T> {
        let pages = stream::unfold(Some(Ok(first)), |next| async {
            let call = next?;
            let page = async { Page::from_reply(call?.send().await?) }.await;
            let next = page.as_ref().ok().and_then(|page: &Page<T>| page.following().transpose());
            Some((page, next))
        });
        Pages(pages.boxed_local())
    }

    pub(super) fn into_items(self) -> Items<T> {
        let items = self.map_ok(|page| stream::iter(page.data.into_iter().map(Ok))).try_flatten();
        Items(items.boxed_local())
    }
}

impl<T> Pages<T> {
    /// The next page; `None` behind the last one.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>> {
        self.0.try_next().await
    }
}

impl<T> Items<T> {
    /// The next item; `None` behind the last one.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        self.0.try_next().await
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("Pages(…)")
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("Items(…)")
    }
}
