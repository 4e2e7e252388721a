//! The sources of a topic's facts, as its pages list them.

use super::words;
use crate::language::hidden::hidden;
use crate::library::TopicMeta;
use crate::report::without_hidden;

/// A source, and when somebody last looked there.
pub(super) struct Source {
    pub(super) title: String,
    /// Only addresses of the web become links.
    pub(super) url: Option<String>,
    pub(super) checked: Option<String>,
}

/// All of a topic's sources.
pub(super) fn sources(meta: &TopicMeta) -> Vec<Source> {
    meta.sources
        .iter()
        .map(|source| Source {
            title: without_hidden(&source.title).into_owned(),
            url: is_web_address(&source.url).then(|| source.url.clone()),
            checked: source.checked_on.map(|day| {
                let day = day.to_string();
                words::english().with("staff-topic-checked", "day", &day)
            }),
        })
        .collect()
}

/// An address that a browser opens as a page: nothing that runs.
fn is_web_address(url: &str) -> bool {
    let start = url.get(..8).unwrap_or(url).to_ascii_lowercase();
    (start.starts_with("https://") || start.starts_with("http://"))
        && !url.contains(char::is_whitespace)
        && hidden(url).next().is_none()
}

/// How many there are, and when the facts were last checked.
pub(super) fn heading(meta: &TopicMeta) -> String {
    let count = meta.sources.len().to_string();
    let days = meta.sources.iter().filter_map(|source| source.checked_on);
    let words = words::english();
    match days.max() {
        Some(day) => words.fill(
            "staff-topic-sources-checked",
            &[("count", &count), ("day", &day.to_string())],
        ),
        None => words.with("staff-topic-sources", "count", &count),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_the_web_become_links() {
        for (url, link) in [
            ("https://www.nyc.gov", true),
            ("HTTP://nyc.gov/a?b=c", true),
            ("javascript:alert(1)", false),
            (" https://nyc.gov", false),
            ("https://nyc.gov/\u{202E}a", false),
            ("https://nyc.gov/a b", false),
            ("data:text/html,x", false),
            ("ﬀ", false),
        ] {
            assert_eq!(is_web_address(url), link, "{url}");
        }
    }
}
