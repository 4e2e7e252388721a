//! `review list`: the texts that need a person.

use std::collections::BTreeMap;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::super::args::Global;
use super::super::output::{Output, clean};
use super::super::subject::Purpose;
use super::super::{CLEAN, FAILED};
use crate::error::Result;
use crate::review::{ByReason, Reason};

#[derive(Debug, Args)]
pub(super) struct List {
    /// The language: a tag or a name
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// The output format
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// The texts that need a person.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::cli) struct Needed {
    /// The version of this form; it rises where a key is renamed or taken away, not where one is added.
    #[cfg_attr(test, schemars(extend("const" = 1)))]
    version: u32,
    /// By the tag of the language: the ids of the texts that may not be published, each under its gravest reason.
    locales: BTreeMap<String, ByReason<Vec<String>>>,
}

pub(super) fn run(global: &Global, args: &List, output: &mut Output) -> Result<u8> {
    let library = global.subject_library(Purpose::Review, output)?;
    let gate = library.gate(global.now(&library)?);
    let locales = match &args.lang {
        Some(name) => vec![library.language(name)?],
        None => library.locales().to_vec(),
    };
    let mut needed = Needed {
        version: 1,
        locales: BTreeMap::new(),
    };
    let mut failed = false;
    for locale in &locales {
        let mut by_reason: BTreeMap<Reason, Vec<String>> = BTreeMap::new();
        for unit in library.units() {
            let view = match gate.open(&unit, locale) {
                Ok(view) => view,
                Err(error) => {
                    output.error(&error);
                    failed = true;
                    continue;
                }
            };
            for id in view.ids() {
                if let Some(reason) = view.status(id).reasons.first() {
                    by_reason.entry(*reason).or_default().push(id.to_owned());
                }
            }
        }
        if args.format == Format::Json {
            let reasons = by_reason.into_iter().collect();
            needed.locales.insert(locale.to_string(), reasons);
            continue;
        }
        output.line(format!("{} ({locale})", library.profiles().name(locale)));
        for (reason, ids) in &by_reason {
            output.line(format!("  {} ({})", reason.as_str(), ids.len()));
            for id in ids {
                output.line(format!("    {}", clean(id)));
            }
        }
        if by_reason.is_empty() {
            output.line("  nothing");
        }
    }
    if args.format == Format::Json {
        output.json(&needed);
    }
    Ok(if failed { FAILED } else { CLEAN })
}
