//! `freshness`: topics and sources that somebody must look at again.

use super::{Check, Example, Findings, LibraryContext, Runner, Scope};
use crate::diagnostic::Severity;
use crate::library::{Library, SourceNote, TopicMeta};
use crate::review::{Date, days_between};

pub(super) const CHECK: Check = Check {
    code: "freshness",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A topic is past the day by which somebody must look at it again, past its last day, or rests on sources that nobody has looked at for two years.",
    why: "Swindles change faster than texts. Advice that was right two years ago may send somebody to an office that has moved, or past the trick that is used now.",
    fix: "Look at the topic and its sources again; then set `review-by` (and `checked-on` of each source) in content/topics/<topic>.toml. Withdraw what is past `expires`, or give it a new last day. In the 30 days before `review-by` the finding is a warning, and so is an old source.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        (
            "content/topics/a.toml",
            "group = \"home\"\nreview-by = 2026-10-31\n",
        ),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = One\n"),
        (
            "content/topics/a.toml",
            "group = \"home\"\nreview-by = 2027-10-31\n",
        ),
    ]),
    companions: &[],
    runner: Runner::Library(check),
};

/// How many days before `review-by` a topic is reported.
const NOTICE_DAYS: i64 = 30;
/// For how many days a look at a source holds.
const SOURCE_DAYS: i64 = 730;

fn check(cx: &LibraryContext<'_>, findings: &mut Findings<'_>) {
    for (id, meta) in cx.topics {
        let path = Library::topic_path(id).replace(".ftl", ".toml");
        for Said {
            level,
            text,
            help,
            word,
        } in of_topic(id, meta, cx.today)
        {
            let mut finding = findings
                .new_finding(text)
                .message(id)
                .help(help)
                .at(cx.in_metadata(&path, word));
            finding.level = level;
            findings.push(finding);
        }
    }
}

struct Said<'m> {
    level: Severity,
    text: String,
    help: &'static str,
    /// The word of the metadata that it points at.
    word: &'m str,
}

fn of_topic<'m>(id: &str, meta: &'m TopicMeta, today: Date) -> Vec<Said<'m>> {
    let mut message = Vec::new();
    if let Some(day) = meta.review_by {
        let left = days_between(today, day);
        if left <= NOTICE_DAYS {
            let (level, text) = if left < 0 {
                (
                    Severity::Deny,
                    format!("somebody should have looked at `{id}` again by {day}"),
                )
            } else {
                (
                    Severity::Warn,
                    format!("somebody must look at `{id}` again by {day}, within {left} days"),
                )
            };
            message.push(Said {
                level,
                text,
                help: "look at it and its sources again, then set a new review-by",
                word: "review-by",
            });
        }
    }
    if let Some(day) = meta.expires
        && day < today
    {
        message.push(Said {
            level: Severity::Deny,
            text: format!("`{id}` was not to be given out after {day}"),
            help: "take the topic out, or give it a new last day",
            word: "expires",
        });
    }
    let day = |source: &SourceNote| source.checked_on;
    let early = meta
        .sources
        .iter()
        .filter(|source| day(source).is_some_and(|day| day > today));
    message.extend(early.map(|source| Said {
        level: Severity::Deny,
        text: format!(
            "“{}”, on which `{id}` rests, is recorded as looked at on a day that has not come yet",
            source.title
        ),
        help: "set checked-on to the day on which somebody looked at it",
        word: &source.url,
    }));
    let old = meta
        .sources
        .iter()
        .filter(|source| day(source).is_some_and(|day| days_between(day, today) > SOURCE_DAYS));
    message.extend(old.map(|source| Said {
        level: Severity::Warn,
        text: format!(
            "nobody has looked at “{}”, on which `{id}` rests, for more than two years",
            source.title
        ),
        help: "open the page, see whether it still says so, and set checked-on",
        word: &source.url,
    }));
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    fn severities(toml: &str) -> Vec<Severity> {
        let meta = toml::from_str(&format!("group = \"home\"\n{toml}")).unwrap();
        let today = crate::review::parse_date("2026-11-22").unwrap();
        let message = of_topic("a", &meta, today);
        message.into_iter().map(|message| message.level).collect()
    }

    #[test]
    fn days_count_from_today() {
        for (toml, expected) in [
            ("review-by = 2026-11-21", vec![Severity::Deny]),
            ("review-by = 2026-11-22", vec![Severity::Warn]),
            ("review-by = 2026-12-22", vec![Severity::Warn]),
            ("review-by = 2026-12-23", vec![]),
            ("expires = 2026-11-22", vec![]),
            ("expires = 2026-11-21", vec![Severity::Deny]),
            ("season = { months = [1] }", vec![]),
            (
                "[[sources]]\ntitle = \"T\"\nurl = \"u\"\nchecked-on = 2024-11-22",
                vec![],
            ),
            (
                "[[sources]]\ntitle = \"T\"\nurl = \"u\"\nchecked-on = 2024-11-21",
                vec![Severity::Warn],
            ),
            (
                "[[sources]]\ntitle = \"T\"\nurl = \"u\"\nchecked-on = 2026-11-23",
                vec![Severity::Deny],
            ),
        ] {
            assert_eq!(severities(toml), expected, "{toml}");
        }
    }
}
