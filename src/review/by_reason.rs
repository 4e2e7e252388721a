//! What stands under each reason, as JSON has it.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde::Serialize;

use super::Reason;

/// By the gravest reason why texts may not be published; a reason that no text has is left out.
#[derive(Debug, Serialize)]
#[serde(transparent)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(
    test,
    schemars(inline, extend("propertyNames" = {"$ref": "#/$defs/Reason"}))
)]
pub(crate) struct ByReason<T>(BTreeMap<Key, T>);

/// A reason as a key: keys are in the order of their words, reasons in that of gravity.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Key(Reason);

impl Ord for Key {
    fn cmp(&self, other: &Key) -> Ordering {
        self.0.as_str().cmp(other.0.as_str())
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Key) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> FromIterator<(Reason, T)> for ByReason<T> {
    fn from_iter<I: IntoIterator<Item = (Reason, T)>>(all: I) -> ByReason<T> {
        let all = all.into_iter();
        ByReason(all.map(|(reason, value)| (Key(reason), value)).collect())
    }
}
