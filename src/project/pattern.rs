//! Path patterns of l10n.toml: `*`, `**`, `{variable}`.
//!
//! The rules are compare-locales': `*` is `[^/]*`; `**/` is `(.+/)?` at the start or after `/` or `}`; a trailing `**` is `(.+)?`;
//! a variable is its `[env]` value, or else `.+?`, and the same text again where it is repeated. A path matches to its end.

use std::collections::BTreeMap;

/// Variables and their values.
pub(crate) type Variables = BTreeMap<String, String>;

/// The longest pattern, with its variables replaced, in bytes: no system has longer paths.
const LONGEST: usize = 4096;
/// What a star or a variable counts toward that.
const PART: usize = 16;
/// Values nested deeper than this are taken for a mistake.
const DEEPEST: usize = 32;

/// A parsed path pattern, relative to the base directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    tokens: Vec<Token>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Literal(String),
    /// `*`, numbered from 1 together with `**`.
    Star(usize),
    /// `**` with what must follow the part it matches (`/` or nothing).
    Starstar(usize, &'static str),
    Variable(String),
}

/// What the stars and variables of a pattern matched in a path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Captures<'p> {
    stars: Vec<(usize, &'p str)>,
    names: Vec<(&'p str, &'p str)>,
}

impl<'p> Captures<'p> {
    fn star(&self, number: usize) -> Option<&'p str> {
        self.stars
            .iter()
            .find(|(have, _)| *have == number)
            .map(|(_, part)| *part)
    }

    /// What a variable matched.
    pub(crate) fn variable(&self, name: &str) -> Option<&'p str> {
        self.names
            .iter()
            .find(|(have, _)| *have == name)
            .map(|(_, part)| *part)
    }
}

impl Pattern {
    /// Parses a pattern below `base` (a folder, without `/` at its end, or empty). Never fails: a lone `{` is text.
    pub(crate) fn parse(base: &str, pattern: &str) -> Self {
        let mut tokens = Vec::new();
        let mut literal = String::new();
        if !base.is_empty() {
            literal = format!("{base}/");
        }
        let mut stars = 0;
        let mut rest = pattern;
        let mut before = None;
        while let Some(c) = rest.chars().next() {
            let token = match c {
                '*' => {
                    let (token, len) = star(rest, before, stars + 1);
                    stars += 1;
                    Some((token, len))
                }
                '{' => variable(rest),
                _ => None,
            };
            match token {
                Some((token, len)) => {
                    if !literal.is_empty() {
                        tokens.push(Token::Literal(std::mem::take(&mut literal)));
                    }
                    tokens.push(token);
                    before = rest[..len].chars().next_back();
                    rest = &rest[len..];
                }
                None => {
                    literal.push(c);
                    before = Some(c);
                    rest = &rest[c.len_utf8()..];
                }
            }
        }
        if !literal.is_empty() {
            tokens.push(Token::Literal(literal));
        }
        Pattern { tokens }
    }

    /// The pattern with the variables that have values replaced by them, recursively; unchanged where the result could not be a
    /// path (see [`Pattern::expand`]).
    ///
    /// A value that contains itself is left as it stands.
    #[must_use]
    pub(crate) fn with(&self, variables: &Variables) -> Self {
        self.expand(variables).unwrap_or_else(|| self.clone())
    }

    /// The pattern with its variables replaced as in [`Pattern::with`]; `None` where the values nest so deep, or become so long,
    /// that the result could not be a path.
    #[must_use]
    pub(crate) fn expand(&self, variables: &Variables) -> Option<Self> {
        let mut out = Pattern { tokens: Vec::new() };
        let mut room = LONGEST;
        self.expand_within(variables, &mut Vec::new(), &mut out, &mut room)
            .then_some(out)
    }

    /// Whether, as far as is known, it leads out of the folder it starts from.
    pub(super) fn leaves(&self) -> bool {
        let mut path = String::new();
        for token in &self.tokens {
            match token {
                Token::Literal(text) => path.push_str(text),
                // Whatever stands for these is part of a path that is inside.
                Token::Star(_) | Token::Variable(_) => path.push('*'),
                Token::Starstar(_, suffix) => {
                    path.push('*');
                    path.push_str(suffix);
                }
            }
        }
        path.starts_with('/')
            || path.contains('\\')
            || path.get(1..2) == Some(":")
            || path.split('/').any(|part| part == "..")
    }

    /// Whether it differs from locale to locale.
    pub(super) fn names_locale(&self) -> bool {
        self.variables()
            .any(|name| matches!(name, "locale" | "android_locale"))
    }

    fn expand_within<'v>(
        &self,
        variables: &'v Variables,
        open: &mut Vec<&'v str>,
        out: &mut Pattern,
        room: &mut usize,
    ) -> bool {
        for token in &self.tokens {
            // A part costs something even if it is empty.
            let cost = match token {
                Token::Literal(text) => text.len(),
                Token::Star(_) | Token::Starstar(..) | Token::Variable(_) => PART,
            };
            match room.checked_sub(cost) {
                Some(left) => *room = left,
                None => return false,
            }
            let known = match token {
                Token::Variable(name) => value(name, variables),
                _ => None,
            };
            match known {
                Some((name, text)) if !open.contains(&name) => {
                    if open.len() >= DEEPEST || text.len() > LONGEST {
                        return false;
                    }
                    open.push(name);
                    let inside =
                        Pattern::parse("", &text).expand_within(variables, open, out, room);
                    open.pop();
                    if !inside {
                        return false;
                    }
                }
                _ => out.push(token.clone()),
            }
        }
        true
    }

    fn push(&mut self, token: Token) {
        match (self.tokens.last_mut(), token) {
            (Some(Token::Literal(before)), Token::Literal(text)) => before.push_str(&text),
            (_, token) => self.tokens.push(token),
        }
    }

    /// The part before the first star or unknown variable.
    pub(crate) fn prefix(&self) -> &str {
        match self.tokens.first() {
            Some(Token::Literal(text)) => text,
            _ => "",
        }
    }

    /// The variables without a value, in order, repeats included.
    pub(crate) fn variables(&self) -> impl Iterator<Item = &str> {
        self.tokens.iter().filter_map(|token| match token {
            Token::Variable(name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// Matches a whole path, and says what the stars (`s1`, `s2`, …) and variables matched.
    pub(crate) fn matches<'p>(&'p self, path: &'p str) -> Option<Captures<'p>> {
        let mut captures = Captures::default();
        // Where a variable is repeated, whether a rest matches depends on what came before: only then are failures forgotten.
        let mut names: Vec<&str> = self.variables().collect();
        names.sort_unstable();
        let repeated = names.windows(2).any(|pair| pair[0] == pair[1]);
        let mut failed = if repeated {
            Vec::new()
        } else {
            vec![false; self.tokens.len() * (path.len() + 1)]
        };
        self.step(0, path, 0, &mut captures, &mut failed)
            .then_some(captures)
    }

    /// Tries the options in the order a regular expression would, so that the captures are the same.
    fn step<'p>(
        &'p self,
        token: usize,
        path: &'p str,
        at: usize,
        captures: &mut Captures<'p>,
        failed: &mut [bool],
    ) -> bool {
        let Some(this) = self.tokens.get(token) else {
            return at == path.len();
        };
        let seen = token * (path.len() + 1) + at;
        if failed.get(seen).copied().unwrap_or(false) {
            return false;
        }
        let rest = &path[at..];
        let star = |number: usize, end: usize, captures: &mut Captures<'p>, failed: &mut [bool]| {
            captures.stars.push((number, &path[at..end]));
            let found = self.step(token + 1, path, end, captures, failed);
            if !found {
                captures.stars.pop();
            }
            found
        };
        let found = match this {
            Token::Literal(text) => {
                rest.starts_with(text.as_str())
                    && self.step(token + 1, path, at + text.len(), captures, failed)
            }
            Token::Star(number) => {
                let end = at + rest.find('/').unwrap_or(rest.len());
                ends(path, at, end)
                    .rev()
                    .any(|end| star(*number, end, captures, failed))
            }
            Token::Starstar(number, suffix) => {
                ends(path, at, path.len())
                    .rev()
                    .filter(|end| {
                        let part = &path[at..*end];
                        part.ends_with(suffix) && part.len() > suffix.len()
                    })
                    .any(|end| star(*number, end, captures, failed))
                    || star(*number, at, captures, failed)
            }
            Token::Variable(name) => match captures.variable(name) {
                Some(same) => {
                    rest.starts_with(same)
                        && self.step(token + 1, path, at + same.len(), captures, failed)
                }
                None => ends(path, at, path.len()).skip(1).any(|end| {
                    captures.names.push((name, &path[at..end]));
                    let found = self.step(token + 1, path, end, captures, failed);
                    if !found {
                        captures.names.pop();
                    }
                    found
                }),
            },
        };
        if !found && let Some(slot) = failed.get_mut(seen) {
            *slot = true;
        }
        found
    }

    /// The path that the pattern makes from what another pattern captured, up to the first part that is not known.
    pub(crate) fn fill(&self, captures: &Captures<'_>) -> String {
        let mut path = String::new();
        for token in &self.tokens {
            let part = match token {
                Token::Literal(text) => Some(text.as_str()),
                Token::Star(number) | Token::Starstar(number, _) => captures.star(*number),
                Token::Variable(name) => captures.variable(name),
            };
            let Some(part) = part else { break };
            path.push_str(part);
        }
        path
    }
}

/// The ends of the parts of `path` that begin at `from` and end at or before `to`, shortest first.
fn ends(path: &str, from: usize, to: usize) -> impl DoubleEndedIterator<Item = usize> + '_ {
    (from..=to).filter(|end| path.is_char_boundary(*end))
}

fn star(rest: &str, before: Option<char>, number: usize) -> (Token, usize) {
    let free = matches!(before, None | Some('/' | '}'));
    if free && rest.starts_with("**/") {
        return (Token::Starstar(number, "/"), 3);
    }
    if free && rest == "**" {
        return (Token::Starstar(number, ""), 2);
    }
    (Token::Star(number), 1)
}

fn variable(rest: &str) -> Option<(Token, usize)> {
    let end = rest.find('}')?;
    let name = rest[1..end].trim_matches(' ');
    let word = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    word.then(|| (Token::Variable(name.to_owned()), end + 1))
}

fn value<'v>(name: &str, variables: &'v Variables) -> Option<(&'v str, String)> {
    if name == "android_locale" {
        let locale = variables.get("locale")?;
        return Some(("android_locale", android(locale)));
    }
    variables
        .get_key_value(name)
        .map(|(name, text)| (name.as_str(), text.clone()))
}

/// Android's own form of a locale: `ab-rCD`, `b+ab+Scrip+DE`, with old codes for Hebrew, Indonesian and Yiddish.
fn android(locale: &str) -> String {
    let (language, rest) = locale.split_once('-').unwrap_or((locale, ""));
    let language = match language {
        "he" => "iw",
        "id" => "in",
        "yi" => "ji",
        other => other,
    };
    let region = rest.len() == 2 && rest.bytes().all(|b| b.is_ascii_uppercase());
    match rest {
        "" => language.to_owned(),
        region_only if region => format!("{language}-r{region_only}"),
        more => format!("b+{language}+{}", more.replace('-', "+")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn captured(pattern: &str, path: &str) -> Option<String> {
        let pattern = Pattern::parse("", pattern);
        let captures = pattern.matches(path)?;
        Some(captures.variable("m").unwrap_or("").to_owned())
    }

    #[test]
    fn stars_stop_at_folders_and_double_stars_do_not() {
        assert!(captured("a/*.ftl", "a/b.ftl").is_some());
        assert!(captured("a/*.ftl", "a/b/c.ftl").is_none());
        assert!(captured("a/**/*.ftl", "a/b/c/d.ftl").is_some());
        assert!(captured("a/**/*.ftl", "a/d.ftl").is_some());
        assert!(captured("a/**", "a/b/c").is_some());
        assert!(
            captured("a/b**", "a/bc/d").is_none(),
            "`**` after a letter is two stars"
        );
        assert!(captured("a/*.ftl", "a/b.ftlx").is_none());
    }

    #[test]
    fn a_repeated_variable_is_the_same_text() {
        assert_eq!(
            captured("{m}/x/{m}.ftl", "a/b/x/a/b.ftl"),
            Some("a/b".to_owned())
        );
        assert!(captured("{m}/x/{m}.ftl", "a/x/b.ftl").is_none());
    }

    #[test]
    fn paths_go_from_reference_to_translation() {
        let reference = Pattern::parse("", "en/**/*.ftl");
        let l10n = Pattern::parse("", "{locale}/**/*.ftl")
            .with(&Variables::from([("locale".into(), "zh-Hant".into())]));
        let captures = reference.matches("en/a/b/c.ftl").unwrap();
        assert_eq!(l10n.fill(&captures), "zh-Hant/a/b/c.ftl");
        assert_eq!(l10n.prefix(), "zh-Hant/");
        let back = l10n.matches("zh-Hant/c.ftl").unwrap();
        assert_eq!(reference.fill(&back), "en/c.ftl");
    }

    #[test]
    fn a_variable_that_holds_itself_ends() {
        let variables = Variables::from([
            ("a".to_owned(), "{b}".to_owned()),
            ("b".to_owned(), "x{a}".to_owned()),
        ]);
        let pattern = Pattern::parse("base", "{a}/y").with(&variables);
        assert_eq!(pattern.variables().collect::<Vec<_>>(), ["a"]);
        assert!(pattern.matches("base/xz/y").is_some());
    }

    #[test]
    fn values_that_double_are_given_up_at_once() {
        for end in ["x", ""] {
            let mut variables: Variables = (0..64)
                .map(|n| (format!("v{n}"), format!("{{v{0}}}{{v{0}}}", n + 1)))
                .collect();
            variables.insert("v64".to_owned(), end.to_owned());
            assert!(Pattern::parse("", "{v0}").expand(&variables).is_none());
            assert!(Pattern::parse("", "{v40}").expand(&variables).is_none());
        }
        assert!(
            Pattern::parse("", &"*".repeat(100_000))
                .expand(&Variables::new())
                .is_none()
        );
        let chain: Variables = (0..100_000)
            .map(|n| (format!("v{n}"), format!("{{v{}}}", n + 1)))
            .collect();
        assert!(Pattern::parse("", "{v0}").expand(&chain).is_none());
    }

    #[test]
    fn a_value_can_lead_out() {
        for (value, leaves) in [
            ("a/b", false),
            ("../x", true),
            ("/x", true),
            ("a/../../b", true),
            ("a..b", false),
        ] {
            let variables = Variables::from([("v".to_owned(), value.to_owned())]);
            let pattern = Pattern::parse("", "{v}/{locale}/*.ftl")
                .expand(&variables)
                .unwrap();
            assert_eq!(pattern.leaves(), leaves, "{value}");
        }
    }

    #[test]
    fn android_folders() {
        let at = |locale: &str| {
            Pattern::parse("", "values-{android_locale}/s.ftl")
                .with(&Variables::from([("locale".into(), locale.into())]))
                .fill(&Captures::default())
        };
        assert_eq!(at("es-MX"), "values-es-rMX/s.ftl");
        assert_eq!(at("he"), "values-iw/s.ftl");
        assert_eq!(at("zh-Hant-TW"), "values-b+zh+Hant+TW/s.ftl");
    }

    #[test]
    fn many_stars_end_quickly() {
        let pattern = "*a".repeat(12) + "b";
        assert!(captured(&pattern, &"a".repeat(200)).is_none());
    }
}
