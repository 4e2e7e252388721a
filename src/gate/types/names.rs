//! Names for accessors: valid in each language, and each given once.

use std::collections::BTreeMap;

use crate::error::{Error, Kind, Result};

/// A programming language that accessors are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    Rust,
    TypeScript,
}

impl Language {
    fn as_str(self) -> &'static str {
        match self {
            Language::Rust => "Rust",
            Language::TypeScript => "TypeScript",
        }
    }

    fn keywords(self) -> &'static [&'static str] {
        match self {
            Language::Rust => RUST,
            Language::TypeScript => TYPESCRIPT,
        }
    }
}

/// Strict and reserved words, up to the edition of 2024, and what `r#` does not help.
const RUST: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Reserved words of modules, and names that may not be declared there or mean something everywhere.
const TYPESCRIPT: &[&str] = &[
    "any",
    "arguments",
    "async",
    "await",
    "boolean",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "globalThis",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "never",
    "null",
    "number",
    "object",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "string",
    "super",
    "switch",
    "symbol",
    "this",
    "throw",
    "true",
    "try",
    "type",
    "typeof",
    "undefined",
    "unknown",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// The names of one scope.
pub(super) struct Names {
    language: Language,
    /// What else has a name there.
    reserved: &'static [&'static str],
    given: BTreeMap<String, String>,
}

impl Names {
    pub(super) fn new(language: Language, reserved: &'static [&'static str]) -> Names {
        Names {
            language,
            reserved,
            given: BTreeMap::new(),
        }
    }

    /// The name for what is called `of` in the library, made of `written`; one that is taken by the language gets a `_`.
    ///
    /// # Errors
    /// Another has that name. No number tells them apart, since it would move from one to the other when a third comes.
    pub(super) fn give(&mut self, mut written: String, of: &str) -> Result<String> {
        if self.language.keywords().contains(&written.as_str())
            || self.reserved.contains(&written.as_str())
        {
            written.push('_');
        }
        match self.given.insert(written.clone(), of.to_owned()) {
            None => Ok(written),
            Some(other) => Err(Error::new(
                Kind::Content,
                format!(
                    "`{}` and `{}` would both be `{written}` in {}",
                    other.escape_debug(),
                    of.escape_debug(),
                    self.language.as_str()
                ),
            )
            .with_help("rename one of them: `beatbook rename OLD NEW`")),
        }
    }
}

/// `package-theft` → `package_theft`.
pub(super) fn snake(id: &str) -> String {
    let name = id.chars().map(|c| if part(c) { c } else { '_' }).collect();
    begun(name)
}

/// `package-theft` → `packageTheft`. What comes of ids that follow the library's grammar differs where they do: `a-1` is `a_1`, not `a1`.
pub(super) fn camel(id: &str) -> String {
    let mut out = String::new();
    let mut pending = false;
    for c in id.chars() {
        match c {
            c if !part(c) => {
                if pending {
                    out.push('_');
                }
                pending = true;
            }
            c if pending => {
                if c.is_ascii_lowercase() {
                    out.push(c.to_ascii_uppercase());
                } else {
                    out.push('_');
                    out.push(c);
                }
                pending = false;
            }
            c => out.push(c),
        }
    }
    if pending {
        out.push('_');
    }
    if out.starts_with(|c: char| c.is_ascii_uppercase()) {
        out[..1].make_ascii_lowercase();
    }
    begun(out)
}

/// `package-theft` → `PackageTheft`.
pub(super) fn pascal(id: &str) -> String {
    let mut out = camel(id);
    out[..1].make_ascii_uppercase();
    out
}

fn part(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// A name does not begin with a digit, and is not empty.
fn begun(mut name: String) -> String {
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.insert(0, 'x');
    }
    name
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ids_become_names() {
        for (id, snaked, cameled, pascaled) in [
            (
                "package-theft",
                "package_theft",
                "packageTheft",
                "PackageTheft",
            ),
            ("a-1", "a_1", "a_1", "A_1"),
            ("a--b-", "a__b_", "a_B_", "A_B_"),
            ("9-lives", "x9_lives", "x9Lives", "X9Lives"),
            ("", "x", "x", "X"),
            ("Café au lait", "Caf__au_lait", "caf_AuLait", "Caf_AuLait"),
        ] {
            assert_eq!(
                (snake(id), camel(id), pascal(id)),
                (snaked.into(), cameled.into(), pascaled.into()),
                "{id}"
            );
        }
    }

    #[test]
    fn a_name_is_nobody_elses() {
        let mut names = Names::new(Language::TypeScript, &["part"]);
        assert_eq!(names.give("await".to_owned(), "await").unwrap(), "await_");
        assert_eq!(names.give("part".to_owned(), "part").unwrap(), "part_");
        assert_eq!(names.give(camel("a-b"), "a-b").unwrap(), "aB");
        let error = names.give(camel("aB"), "aB").unwrap_err().to_string();
        assert!(
            error.contains("`a-b` and `aB` would both be `aB`"),
            "{error}"
        );
    }

    proptest! {
        /// Ids by the library's grammar never meet.
        #[test]
        fn two_ids_are_two_names(one in "[a-z][a-z0-9-]{0,8}", other in "[a-z][a-z0-9-]{0,8}") {
            if one != other {
                prop_assert_ne!(camel(&one), camel(&other));
                prop_assert_ne!(pascal(&one), pascal(&other));
                prop_assert_ne!(snake(&one), snake(&other));
            }
        }
    }
}
