//! How ready each language is: a line per language for people, a key of the report for programs.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use super::visible::visible;
use crate::gate::Readiness;
use crate::review::ByReason;

/// How many ids are named for each reason; the rest are only counted.
const NAMED: usize = 3;

/// How ready a language is.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct V1Readiness<'a> {
    /// How many texts may be published.
    ready: usize,
    /// How many texts there should be.
    total: usize,
    /// The ids of the texts that may not be published, each under its gravest reason.
    not_ready: ByReason<&'a [String]>,
}

pub(super) fn of_languages(
    languages: &BTreeMap<String, Readiness>,
) -> BTreeMap<&str, V1Readiness<'_>> {
    fn of(readiness: &Readiness) -> V1Readiness<'_> {
        V1Readiness {
            ready: readiness.ready,
            total: readiness.total,
            not_ready: readiness
                .not_ready
                .iter()
                .map(|(reason, ids)| (*reason, ids.as_slice()))
                .collect(),
        }
    }
    languages
        .iter()
        .map(|(locale, readiness)| (locale.as_str(), of(readiness)))
        .collect()
}

pub(super) fn text(languages: &BTreeMap<String, Readiness>) -> String {
    let mut out = String::from("\nReady to publish:\n");
    for (locale, readiness) in languages {
        let _ = write!(
            out,
            "  {locale:<8} {:>3} of {}",
            readiness.ready, readiness.total
        );
        for (reason, ids) in &readiness.not_ready {
            let more = if ids.len() > NAMED { ", …" } else { "" };
            let named = ids[..ids.len().min(NAMED)].join(", ");
            let _ = write!(
                out,
                "; {} {} ({}{more})",
                ids.len(),
                reason.as_str(),
                visible(&named)
            );
        }
        out.push('\n');
    }
    out
}
