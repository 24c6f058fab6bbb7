//! The rules of the core: what becomes of a call is what a plain reading of the rules says.

mod changes;
mod json;
mod raw;
mod reading;
mod requests;
mod scanner;
mod verdict;
