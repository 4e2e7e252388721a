//! `numbers`: a translation gives different numbers, amounts, times or dates from the English.

use super::raw_contact::{typed_in, typed_in_english};
use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::{Diagnostic, Severity};
use crate::ftl::{self, KEYWORDS, Node, Pattern, Text};
use crate::language::figures::{Figure, Format, figures, has_figures};
use crate::profile::{Profile, may_say};

pub(super) const CHECK: Check = Check {
    code: "numbers",
    scope: Scope::Project,
    level: Severity::Deny,
    summary: "A translation gives different numbers from the English; in a library, a number is not written the American way.",
    why: "A wrong hour is a missed meeting, a wrong number a call that reaches nobody. $1.000 is a thousand dollars to one reader and one dollar to the next.",
    fix: "Give the numbers of the English, in figures or in words. In a library figures are American in every language: 1,000 and 3.5. In projects that are not a library each language writes figures its own way, and in languages whose number words are not known here the finding is a warning.",
    bad: Example(&[
        (
            "content/topics/a.ftl",
            "a = Keep the receipt for 90 days.\n",
        ),
        (
            "locales/es/topics/a.ftl",
            "a = Guarde el recibo por 60 días.\n",
        ),
        (
            "locales/ko/topics/a.ftl",
            "a = 영수증을 90일 동안 보관하세요.\n",
        ),
        ("locales/zh-Hans/topics/a.ftl", "a = 收据请保留九十天。\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 收據請保留 90 天。\n"),
    ]),
    good: Example(&[
        (
            "content/topics/a.ftl",
            "a = Keep the receipt for 90 days.\n",
        ),
        (
            "locales/es/topics/a.ftl",
            "a = Guarde el recibo por 90 días.\n",
        ),
        (
            "locales/ko/topics/a.ftl",
            "a = 영수증을 90일 동안 보관하세요.\n",
        ),
        ("locales/zh-Hans/topics/a.ftl", "a = 收据请保留九十天。\n"),
        ("locales/zh-Hant/topics/a.ftl", "a = 收據請保留 90 天。\n"),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    for (part, pattern) in cx.target.patterns() {
        let english = cx.source.and_then(|source| source.part(part));
        let nowhere = !written(pattern) && english.is_none_or(|english| !written(english));
        if nowhere || part == Some(KEYWORDS) {
            continue;
        }
        if cx.file.library.is_some() && continental(cx, part, pattern, findings) {
            continue;
        }
        if let Some(english) = english {
            // The variants of one key say the same in both languages; so do the defaults.
            let mut keys = vec![None];
            keys.extend(named(english).into_iter().map(Some));
            for key in keys {
                let (english, given) = (
                    Text::shown(cx.english_text(), english, key),
                    Text::shown(cx.text(), pattern, key),
                );
                if compare(cx, part, &english, &given, pattern, findings) {
                    break;
                }
            }
        }
    }
}

fn written(pattern: &Pattern<'_>) -> bool {
    let mut found = false;
    ftl::visit(pattern, &mut |node| {
        if let Node::Text(text) | Node::Literal(text) | Node::Number(text) = node {
            found |= has_figures(text);
        }
        !found
    });
    found
}

/// The keys of selections by name. Plural forms differ by language, and exact numbers may be in only one of them.
fn named<'s>(pattern: &Pattern<'s>) -> Vec<&'s str> {
    let mut keys = ftl::keys(pattern);
    keys.retain(|key| {
        !crate::language::plurals::is_plural_keyword(key)
            && !key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
    });
    keys
}

/// Reports a number whose thousands are set off by full stops, and returns whether there is one.
fn continental(
    cx: &EntryContext<'_, '_>,
    part: Option<&str>,
    pattern: &Pattern<'_>,
    findings: &mut Findings<'_>,
) -> bool {
    for shown in Text::each(cx.text(), pattern) {
        let text = shown.text();
        let Some(figure) = own_figures(text, Format::American, cx.file.profile)
            .into_iter()
            .find(|figure| figure.continental)
        else {
            continue;
        };
        let span = shown.place(figure.span.clone());
        let figure = &text[figure.span];
        findings.push(
            cx.finding(
                findings,
                part,
                Some(span),
                format!("`{figure}` looks like a fraction to readers used to American figures"),
            )
            .help(format!("write {}", figure.replace('.', ","))),
        );
        return true;
    }
    false
}

/// Figures that are not part of an address.
fn own_figures(text: &str, format: Format, profile: Option<&Profile>) -> Vec<Figure> {
    let numbers = profile.and_then(|profile| profile.numbers.as_ref());
    let zeros = |after: &str| numbers.map_or(0, |numbers| numbers.zeros_after(after));
    let mut all = figures(text, format, &zeros);
    if !all.is_empty() {
        let addresses = crate::post::web_addresses(text);
        all.retain(|figure| {
            !addresses
                .iter()
                .any(|address| address.contains(&figure.span.start))
        });
    }
    all
}

fn compare(
    cx: &EntryContext<'_, '_>,
    part: Option<&str>,
    english: &Text<'_>,
    given: &Text<'_>,
    pattern: &Pattern<'_>,
    findings: &mut Findings<'_>,
) -> bool {
    let library = cx.file.library.is_some();
    let format = if library {
        Format::American
    } else {
        Format::Any
    };
    let source = cx.file.profiles.source();
    let wanted = own_figures(english.text(), format, source);
    let have = own_figures(given.text(), format, cx.file.profile);
    if library && wanted.iter().any(|figure| figure.continental) {
        // That is reported on the English; what to compare the translation with is not known.
        return false;
    }
    let own = cx.file.profile.and_then(|profile| profile.numbers.as_ref());
    let words_of_source = source.and_then(|profile| profile.numbers.as_ref());
    let mut missing = surplus(&wanted, &have, library);
    let idiom = english.text().contains("24/7");
    missing.retain(|figure| {
        let message = may_say(own, given.text(), &figure.value);
        !(message || idiom && figure.value == "7")
    });
    let mut extra = surplus(&have, &wanted, library);
    extra.retain(|figure| !may_say(words_of_source, english.text(), &figure.value));
    if missing.is_empty() && extra.is_empty() {
        return false;
    }
    // Figures in a phone number or an address are kept apart, so that `raw-contact` can speak for them.
    let (typed_english, typed) = (typed_in(cx, english.text()), typed_in(cx, given.text()));
    let inside = |figure: &&Figure, typed: &[std::ops::Range<usize>]| {
        typed.iter().any(|typed| typed.contains(&figure.span.start))
    };
    let (missing_typed, missing): (Vec<_>, Vec<_>) = missing
        .into_iter()
        .partition(|figure| inside(figure, &typed_english));
    let (extra_typed, extra): (Vec<_>, Vec<_>) =
        extra.into_iter().partition(|figure| inside(figure, &typed));
    let in_english = match (missing_typed.first(), extra_typed.is_empty()) {
        (Some(figure), true) => typed_in_english(cx, english, figure.span.clone()),
        _ => None,
    };
    let pairs = [
        (missing, extra, None),
        (missing_typed, extra_typed, in_english),
    ];
    for (missing, extra, place) in pairs {
        if missing.is_empty() && extra.is_empty() {
            continue;
        }
        let (wanted, have) = ((english, &*missing), (given, &*extra));
        let mut finding = differ(cx, part, wanted, have, pattern, findings);
        finding.places.splice(0..0, place);
        findings.push(finding);
    }
    true
}

/// The finding for numbers that are in one text and not in the other.
fn differ(
    cx: &EntryContext<'_, '_>,
    part: Option<&str>,
    (english, missing): (&Text, &[&Figure]),
    (given, extra): (&Text, &[&Figure]),
    pattern: &Pattern<'_>,
    findings: &Findings<'_>,
) -> Diagnostic {
    let library = cx.file.library.is_some();
    let list = |figures: &[&Figure], text: &str| -> String {
        let written: Vec<&str> = figures
            .iter()
            .map(|figure| &text[figure.span.clone()])
            .collect();
        written.join(", ")
    };
    let mut message = Vec::new();
    if !missing.is_empty() {
        message.push(format!("leaves out {}", list(missing, english.text())));
    }
    if !extra.is_empty() {
        message.push(format!(
            "says {}, which English does not",
            list(extra, given.text())
        ));
    }
    let span = extra.first().map_or_else(
        || ftl::pattern_span(cx.text(), pattern),
        |figure| given.place(figure.span.clone()),
    );
    let mut finding = cx
        .finding(
            findings,
            part,
            Some(span),
            format!("`{}` {}", cx.name(part), message.join(", and ")),
        )
        .help("give the numbers of the English, and write them the American way: 1,000 and 3.5");
    if !library {
        finding.help = Some("give the numbers of the English".to_owned());
        if cx
            .file
            .profile
            .is_none_or(|profile| profile.numbers.is_none())
        {
            finding.level = Severity::Warn;
        }
    }
    finding
}

/// The figures in one list but not in the other. If `counted`, twice differs from once.
fn surplus<'f>(all: &'f [Figure], other: &[Figure], counted: bool) -> Vec<&'f Figure> {
    let mut left: Vec<&str> = other.iter().map(|figure| figure.value.as_str()).collect();
    all.iter()
        .filter(
            |figure| match left.iter().position(|value| *value == figure.value) {
                Some(at) => {
                    if counted {
                        left.swap_remove(at);
                    }
                    false
                }
                None => true,
            },
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same check as in a library, where figures are American.
    static IN_LIBRARY: Check = Check {
        scope: Scope::Library,
        ..CHECK
    };

    fn found(check: &'static Check, example: &Example) -> Vec<String> {
        let all = example.findings(check).into_iter();
        all.filter(|finding| finding.code == "numbers")
            .map(|finding| finding.text)
            .collect()
    }

    #[test]
    fn figures_are_american_in_a_library_alone() {
        const EXAMPLE: Example = Example(&[
            (
                "content/topics/a.ftl",
                "a = Never pay $1,000.\na-b = It costs 3.5 dollars.\n",
            ),
            (
                "locales/es/topics/a.ftl",
                "a = Nunca pague $1.000.\na-b = Cuesta 3,5 dólares.\n",
            ),
        ]);
        assert_eq!(found(&CHECK, &EXAMPLE), Vec::<String>::new());
        assert_eq!(
            found(&IN_LIBRARY, &EXAMPLE),
            [
                "`1.000` looks like a fraction to readers used to American figures",
                "`a-b` leaves out 3.5, and says 3, 5, which English does not",
            ]
        );
    }

    #[test]
    fn plural_forms_words_dates_and_search_words_agree() {
        const EXAMPLE: Example = Example(&[
            (
                "content/topics/a.ftl",
                "a = { $n ->\n    [one] 1 tip\n   *[other] { $n } tips\n } by January 15, 7:00 p.m., 24/7\n    .keywords = 24\n",
            ),
            (
                "locales/es/topics/a.ftl",
                "a = { $n } consejos hasta el 15 de enero, a las siete, las 24 horas\n    .keywords = 7\n",
            ),
            (
                "locales/ko/topics/a.ftl",
                "a = 1월 15일 오후 7시까지 { $n }건, 하루 24시간\n    .keywords = x\n",
            ),
            (
                "locales/zh-Hans/topics/a.ftl",
                "a = 一月十五日晚上7点前{ $n }条，二十四小时\n    .keywords = x\n",
            ),
        ]);
        assert_eq!(found(&IN_LIBRARY, &EXAMPLE), Vec::<String>::new());
    }

    #[test]
    fn each_named_variant_is_compared_with_its_own() {
        const EXAMPLE: Example = Example(&[
            (
                "content/topics/a.ftl",
                "a = { $x ->\n    [bus] bus 22\n   *[other] x\n }\n",
            ),
            (
                "locales/ko/topics/a.ftl",
                "a = { $x ->\n    [bus] 버스 23\n   *[other] x\n }\n",
            ),
        ]);
        assert_eq!(
            found(&CHECK, &EXAMPLE),
            ["`a` leaves out 22, and says 23, which English does not"]
        );
    }
}
