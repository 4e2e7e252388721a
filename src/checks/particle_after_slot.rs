//! `particle-after-slot`: words of a template that would have to agree with what fills a slot.

use super::{Check, EntryContext, Example, Findings, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{self, Pattern, Piece, pieces};
use crate::profile::{Around, Wrong};

pub(super) const CHECK: Check = Check {
    code: "particle-after-slot",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A Korean particle stands right after a slot, or a Spanish article or adjective beside one.",
    why: "은 or 는, el or la depend on the word that fills the slot, which nobody knows beforehand. What goes out in a hurry then reads like a machine or a fraud, at the very moment when people must believe it.",
    fix: "Build the sentence so that nothing agrees with the slot: a label and a colon, `장소: { $place }`, `Lugar: { $place }`. Counters after a number are fine (`{ NUMBER($age) }세`), and so are Spanish prepositions (`en { $place }`, `de { $place }`). Where a choice fills the slot, write the particle or article into each of its variants. Contacts are not slots: what they say is known.",
    bad: Example(&[
        ("content/templates.ftl", "template-a = Avoid { $place }.\n"),
        (
            "locales/ko/templates.ftl",
            "template-a = { $place }을 피해 주세요.\n",
        ),
    ]),
    good: Example(&[
        ("content/templates.ftl", "template-a = Avoid { $place }.\n"),
        (
            "locales/ko/templates.ftl",
            "template-a = 다음 지역을 피해 주세요: { $place }. 위험하면 { -contact-emergency }에 전화하세요.\n",
        ),
        (
            "locales/es/templates.ftl",
            "template-a = Evite esta zona: { $place }.\n",
        ),
    ]),
    companions: &[],
    runner: Runner::Entry(check),
};

fn check(cx: &EntryContext<'_, '_>, findings: &mut Findings<'_>) {
    let Some(rules) = cx.file.profile.and_then(|profile| profile.slots.as_ref()) else {
        return;
    };
    if !cx.text()[cx.target.span.clone()].contains('$') {
        return;
    }
    for (part, pattern) in cx.target.patterns() {
        let mut found: Option<Wrong<'_>> = None;
        slots(pattern, &mut |around| {
            if found.is_none() {
                found = rules.wrong(&around);
            }
        });
        let Some(Wrong { words, what }) = found else {
            continue;
        };
        let span = ftl::span(cx.text(), words);
        let text = format!(
            "`{}` has the {what} “{words}” beside a slot, and which form is right depends on what fills it",
            cx.name(part)
        );
        findings.push(
            cx.finding(findings, part, Some(span), text).help(
                "put a label and a colon before the slot, so that nothing has to agree with it",
            ),
        );
    }
}

/// All slots of a pattern, those in variants too.
fn slots<'s>(pattern: &Pattern<'s>, see: &mut impl FnMut(Around<'s>)) {
    let text = |piece: Option<&Piece<'_, 's>>| match piece {
        Some(Piece::Text(value) | Piece::Literal(value)) => *value,
        _ => "",
    };
    let all: Vec<Piece<'_, 's>> = pieces(pattern).collect();
    for (at, piece) in all.iter().enumerate() {
        if takes_variable(piece) {
            see(Around {
                before: text(at.checked_sub(1).and_then(|before| all.get(before))),
                after: text(all.get(at + 1)),
                number: matches!(piece, Piece::Function("NUMBER", _)),
            });
        }
        if let Piece::Select(select) = piece {
            for variant in select.variants {
                slots(&variant.value, see);
            }
        }
    }
}

fn takes_variable(piece: &Piece<'_, '_>) -> bool {
    match piece {
        Piece::Variable(_) => true,
        Piece::Function(_, arguments) => {
            let mut all = arguments.positional.iter();
            all.any(|argument| takes_variable(&Piece::of(argument)))
        }
        Piece::Select(select) => {
            takes_variable(&Piece::of(select.selector))
                || select
                    .variants
                    .iter()
                    .any(|variant| pieces(&variant.value).any(|piece| takes_variable(&piece)))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profiles;

    /// The words found beside the slots of a text.
    fn found(language: &str, text: &str) -> Vec<String> {
        let profiles = Profiles::embedded();
        let profile = profiles.get(&language.parse().unwrap()).unwrap();
        let rules = profile.slots.as_ref().unwrap();
        let text = format!("a = {text}\n");
        let resource = ftl::parse(&text);
        let mut words = Vec::new();
        for (_, pattern) in resource.entries[0].patterns() {
            slots(pattern, &mut |around| {
                words.extend(rules.wrong(&around).map(|wrong| wrong.words.to_owned()));
            });
        }
        words
    }

    #[test]
    fn korean_particles() {
        for (text, expected) in [
            ("{ $x }은 위험합니다.", "은"),
            ("{ $x }에서는", "에서는"),
            ("“{ $x }”를", "를"),
            ("{ $x }(으)로 오세요", "(으)로"),
            ("{ $x }을(를)", "을(를)"),
            ("{ DATETIME($x) }에 열립니다", "에"),
            ("{ $x ->\n    [a] 가\n   *[b] 나\n }와", "와"),
            ("{ $y ->\n    [a] { $x }의 집\n   *[b] 나\n }", "의"),
            ("{ $x }{ \"이\" }", "이"),
        ] {
            assert_eq!(found("ko", text), [expected], "{text}");
        }
        for fine in [
            "{ -contact-emergency }에 전화하세요",
            "{ NUMBER($x) }세. { NUMBER($x) }명이 { NUMBER($x) }건을 { NUMBER($x) }만 원",
            "{ $x }. 이곳을",
            "{ $x } 은행",
            "{ $x }은행 앞",
            "{ $x }도로",
            "{ $x }님이",
            "{ $x }(가 구역)",
        ] {
            assert_eq!(found("ko", fine), Vec::<String>::new(), "{fine}");
        }
    }

    #[test]
    fn spanish_articles_and_adjectives() {
        for (text, expected) in [
            ("Evite la { $x }.", "la"),
            ("El { $x } abre", "El"),
            ("cerca del “{ $x }”", "del"),
            ("a las { DATETIME($x, timeStyle: \"short\") }", "las"),
            ("nuestro { $x }", "nuestro"),
            ("{ $x } desaparecida desde ayer", "desaparecida"),
            ("{ $x } está cerrado.", "cerrado"),
            ("{ $x } ha sido visto", "visto"),
            ("una { $x ->\n    [a] fiesta\n   *[b] feria\n }", "una"),
        ] {
            assert_eq!(found("es", text), [expected], "{text}");
        }
        for fine in [
            "en { $x }, de { $x } y a { $x }",
            "Ahorre un { $x }% o un { $x } %",
            "uno de los { $x } servidores",
            "llame al { -contact-emergency }",
            "todo: { $x }",
            "Lugar: { $x }. La policía",
            "{ $x } cada día",
            "{ $x } estado de Nueva York",
            "hola { $x }",
            "{ NUMBER($x) } detenidos",
        ] {
            assert_eq!(found("es", fine), Vec::<String>::new(), "{fine}");
        }
    }
}
