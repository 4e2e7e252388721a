//! `tu-usted`: Spanish that says tú to the reader.

use super::sentences::sentences;
use super::text;
use super::{Check, EntryCase, Example, Findings, Judge, Scope};
use crate::diagnostic::Level;

pub(super) const CHECK: Check = Check {
    code: "tu-usted",
    scope: Scope::Library,
    level: Level::Warn,
    summary: "A Spanish text has a form of tú; our texts say usted.",
    why: "Mixed forms make the reader stumble over who is meant, and tú from the police sounds rude to many.",
    fix: "Write usted: su, le, llame, puede.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Hang up and call your bank.\n"),
        (
            "locales/es/topics/a.ftl",
            "a = Cuelgue y llame a tu banco.\n",
        ),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Hang up and call your bank.\n"),
        (
            "locales/es/topics/a.ftl",
            "a = Cuelgue y llame a su banco.\n",
        ),
    ]),
    companions: &[],
    judge: Judge::Entry(judge),
};

/// Words that are forms of tú wherever they stand.
const WORDS: &[&str] = &[
    "tú",
    "tu",
    "tus",
    "te",
    "ti",
    "contigo",
    "tuyo",
    "tuya",
    "tuyos",
    "tuyas",
    "eres",
    "estás",
    "tienes",
    "puedes",
    "quieres",
    "debes",
    "sabes",
    "necesitas",
    "recibes",
    "crees",
    "vives",
    "viste",
    "perdiste",
    "pagaste",
    "llames",
    "pagues",
    "abras",
    "des",
    "dejes",
    "cuelgues",
    "respondas",
    "compartas",
    "confíes",
    "olvides",
    "uses",
    "compres",
    "mandes",
    "envíes",
    "entregues",
    "firmes",
    "abres",
    "haces",
    "dices",
    "vas",
    "podrás",
    "deberías",
    "podrías",
];

/// Commands to tú, where they begin a sentence; inside one they may be something else.
const COMMANDS: &[&str] = &[
    "llama",
    "cuelga",
    "guarda",
    "cierra",
    "lleva",
    "pide",
    "ten",
    "haz",
    "pon",
    "di",
    "busca",
    "avisa",
    "espera",
    "pregunta",
    "revisa",
    "usa",
    "mantén",
    "evita",
    "recuerda",
    "cuida",
    "habla",
    "escucha",
    "compra",
    "paga",
    "deja",
    "toma",
    "verifica",
    "bloquea",
    "protege",
    "reporta",
    "llámanos",
    "denúncialo",
    "cuéntanos",
    "ayúdanos",
];

fn judge(case: &EntryCase<'_, '_>, findings: &mut Findings<'_>) {
    if !text::is(case.file.language, "es") {
        return;
    }
    for (part, texts) in text::seen(case) {
        let found = texts
            .iter()
            .find_map(|text| Some((text, familiar(&text.text, text.is_variant)?)));
        let Some((text, at)) = found else { continue };
        let said = format!(
            "`{}` says “{}”, a form of tú: our texts say usted",
            case.name(part),
            &text.text[at.clone()]
        );
        findings.push(
            case.finding(findings, part, Some(text.place(at)), said)
                .help("write the form of usted: su, le, llame, puede"),
        );
    }
}

/// The first form of tú.
fn familiar(text: &str, is_variant: bool) -> Option<std::ops::Range<usize>> {
    let is_part = |c: char| c.is_alphanumeric() || c == '\'';
    for sentence in sentences(text) {
        let mut first = !is_variant;
        for word in text[sentence]
            .split(|c: char| !is_part(c))
            .filter(|word| !word.is_empty())
        {
            // Capitals alone are an acronym or a code.
            let lower = word.to_lowercase();
            let form =
                WORDS.contains(&lower.as_str()) || (first && COMMANDS.contains(&lower.as_str()));
            if form && !(word.len() > 1 && word.chars().all(char::is_uppercase)) {
                return Some(crate::ftl::span(text, word));
            }
            first = false;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::familiar;

    #[test]
    fn usted_passes() {
        for good in [
            "¿Le llama alguien? Cuelgue.",
            "La policía llama a su puerta.",
            "Una llamada y una compra.",
            "Estas cosas pasan.",
            "Si usted paga, guarde el recibo.",
            "Después denúncielo.",
            "Le piden que dé dinero.",
            "Vaya a su comisaría.",
        ] {
            assert_eq!(familiar(good, false), None, "{good}");
        }
        for bad in [
            "Llama al 911.",
            "¿Tienes miedo?",
            "No pagues.",
            "Guarde tus recibos.",
            "Ten cuidado.",
        ] {
            assert!(familiar(bad, false).is_some(), "{bad}");
        }
    }
}
