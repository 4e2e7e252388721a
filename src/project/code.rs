//! `[code]` of beatbook.toml: where the program's source lies, and how it asks for a message.

use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use super::Pattern;
use crate::diagnostic::{Fault, FileText, Place, Role, SettingsFault};

/// Stands for the id in a call.
const ID: &str = "{id}";

/// Where the code is, and how it asks for a message.
#[derive(Clone, Debug)]
pub(crate) struct Code {
    /// The source files.
    pub files: Vec<Pattern>,
    /// The calls in them that name a message.
    pub calls: Vec<Call>,
    /// Ids that the code puts together, and the beginnings of such ids, which end with `*`.
    pub dynamic: Vec<String>,
    /// Where this is written.
    pub place: Place,
}

/// A call, literally as it is written, around the id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Call {
    before: String,
    after: String,
}

/// An id that the code asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked<'t> {
    pub id: &'t str,
    /// Whether this is all of it; if not, the code adds to it.
    pub is_whole: bool,
    /// Where it stands.
    pub span: Range<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCode {
    files: Vec<String>,
    calls: Vec<Spanned<String>>,
    #[serde(default)]
    dynamic: Vec<String>,
}

impl Code {
    pub(super) fn read(
        file: &Arc<FileText>,
        raw: Spanned<RawCode>,
        faults: &mut Vec<Fault>,
    ) -> Code {
        let place = Place::new(file, raw.span(), Role::Config);
        let raw = raw.into_inner();
        let mut calls = Vec::new();
        for call in raw.calls {
            match Call::parse(call.get_ref()) {
                Some(parsed) => calls.push(parsed),
                None => {
                    let place = Place::new(file, call.span(), Role::Config);
                    faults.push(Fault::new(SettingsFault::Call(call.into_inner())).at(place));
                }
            }
        }
        Code {
            files: raw
                .files
                .iter()
                .map(|files| Pattern::parse("", files))
                .collect(),
            calls,
            dynamic: raw.dynamic,
            place,
        }
    }

    /// Whether a path is that of a source file.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.files.iter().any(|files| files.matches(path).is_some())
    }

    /// Whether the code puts this id together, by what beatbook.toml says.
    pub(crate) fn is_dynamic(&self, id: &str) -> bool {
        self.dynamic
            .iter()
            .any(|dynamic| match dynamic.strip_suffix('*') {
                Some(begin) => id.starts_with(begin),
                None => id == dynamic,
            })
    }
}

impl Call {
    /// From `getString("{id}"`; `None` without exactly one `{id}`, or with nothing before it.
    fn parse(text: &str) -> Option<Call> {
        let (before, after) = text.split_once(ID)?;
        if before.trim().is_empty() || after.contains(ID) {
            return None;
        }
        Some(Call {
            before: before.to_owned(),
            after: after.to_owned(),
        })
    }

    /// The ids that a text asks for with this call. Ids that are no more than a variable are nowhere to be seen.
    pub(crate) fn find<'t>(&self, text: &'t str) -> Vec<Asked<'t>> {
        let in_word = |c: char| c.is_alphanumeric() || c == '_';
        let mut all = Vec::new();
        for (at, _) in text.match_indices(&self.before) {
            // `getString(` is not a part of `forgetString(`.
            let continues = self.before.starts_with(in_word) && text[..at].ends_with(in_word);
            let start = at + self.before.len();
            let rest = &text[start..];
            let is_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
            let length = rest.find(|c| !is_id(c)).unwrap_or(rest.len());
            let id = &rest[..length];
            if continues || !id.starts_with(|c: char| c.is_ascii_alphabetic()) {
                continue;
            }
            let mut behind = &rest[length..];
            // An attribute of the message: `login.placeholder`.
            if let Some(attribute) = behind.strip_prefix('.') {
                behind = attribute.trim_start_matches(is_id);
            }
            all.push(Asked {
                id,
                is_whole: behind.starts_with(&self.after) && !id.ends_with(['-', '_']),
                span: start..start + length,
            });
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(call: &str, text: &str) -> Vec<(String, bool)> {
        let found = Call::parse(call).unwrap();
        let found = found.find(text).into_iter();
        found
            .map(|asked| (asked.id.to_owned(), asked.is_whole))
            .collect()
    }

    #[test]
    fn a_call_is_literal() {
        let call = "getString(\"{id}\"";
        for (text, expected) in [
            ("getString(\"a-b\")", vec![("a-b", true)]),
            (
                "getString(\"a\", x) + getString(\"b\")",
                vec![("a", true), ("b", true)],
            ),
            ("l10n.getString(\"a.title\")", vec![("a", true)]),
            ("forgetString(\"a\")", vec![]),
            ("getString(name)", vec![]),
            ("getString(\"error-\" + code)", vec![("error-", false)]),
            ("getString(\"${name}\")", vec![]),
            ("getString(\"error${code}\")", vec![("error", false)]),
            ("getString(\"", vec![]),
            ("getString(\"1a\")", vec![]),
        ] {
            let expected: Vec<_> = expected
                .into_iter()
                .map(|(id, whole)| (id.to_owned(), whole))
                .collect();
            assert_eq!(asked(call, text), expected, "{text}");
        }
        assert_eq!(
            asked("data-l10n-id=\"{id}\"", "<p data-l10n-id=\"x\">"),
            [("x".to_owned(), true)]
        );
    }

    #[test]
    fn a_call_without_its_id_is_none() {
        for bad in ["getString(", "{id}", " {id}", "f({id}, {id})"] {
            assert_eq!(Call::parse(bad), None, "{bad}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_found_stands_there(text in "(f\\(\"|[a-z-]{1,3}|\"|é|\\.|\\n){0,20}") {
            for asked in Call::parse("f(\"{id}\"").unwrap().find(&text) {
                proptest::prop_assert_eq!(&text[asked.span.clone()], asked.id);
                proptest::prop_assert!(text[..asked.span.start].ends_with("f(\""));
            }
        }
    }
}
