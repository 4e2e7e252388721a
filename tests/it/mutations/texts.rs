//! Faults that are added to a text.

use super::{Fault, GRAVE, LOCALES, MESSAGE, TOPIC, add, added, everywhere, path, planted, set};

pub(super) fn plant(all: &mut Vec<Fault>) {
    let message = (TOPIC, MESSAGE);
    added(all, "acronym", message, &everywhere(" XQZ"));
    added(all, "acronym", message, &everywhere(" STOPNOW"));
    added(all, "punctuation", GRAVE, &everywhere("!!"));
    added(all, "clock", message, &everywhere(" 19:00"));
    added(all, "emoji", message, &everywhere("🎁🎁"));
    let doubled = [
        ("en", " Stay stay alert."),
        ("es", " Siga siga atento."),
        ("ko", " 조심하세요 조심하세요."),
    ];
    added(all, "doubled-word", message, &doubled);
    added(all, "emoji", GRAVE, &everywhere("🎁"));
    added(all, "foreign-script", message, &everywhere(" дом"));
    added(all, "hashtags", message, &everywhere(" #safe_bags"));
    added(all, "invisible", message, &everywhere("\u{200B}"));
    added(
        all,
        "isolation-marks",
        message,
        &everywhere("{ \"\\u2068\" }"),
    );
    added(all, "foreign-script", message, &everywhere(" Ac\u{441}ess"));
    added(all, "no-break-space", message, &everywhere(" a\u{A0}b"));
    added(all, "normalization", message, &everywhere(" cafe\u{301}"));
    added(all, "outer-space", message, &everywhere("{ \" \" }"));
    added(all, "raw-contact", message, &everywhere(" 718-555-0123"));
    let typed = everywhere(" https://www.nyc-help.org/a");
    added(all, "raw-contact", message, &typed);
    added(all, "numbers", message, &everywhere(" 57."));
    added(all, "urls", message, &everywhere(" @NYCHelp"));
    added(
        all,
        "references",
        message,
        &everywhere("{ notice-emergency }"),
    );
    added(
        all,
        "references",
        message,
        &everywhere("{ -contact-nobody }"),
    );
    added(
        all,
        "punctuation",
        message,
        &[
            ("en", "，"),
            ("es", "，"),
            ("ko", "，"),
            ("zh-Hans", "好,好"),
            ("zh-Hant", "好,好"),
        ],
    );
    added(all, "punctuation", message, &[("es", " Listo?")]);
    added(
        all,
        "latin-left",
        message,
        &[("ko", " scam"), ("zh-Hans", "scam"), ("zh-Hant", "scam")],
    );
    added(
        all,
        "script",
        message,
        &[("zh-Hans", "騙"), ("zh-Hant", "骗")],
    );
    added(all, "address", message, &[("ko", " 문을 잠가라.")]);
    added(
        all,
        "address",
        message,
        &[("es", " Cuelgue y llame a tu banco.")],
    );
    let long = format!(" Go on{} now.", " and on".repeat(12));
    added(all, "plain-english", message, &[("en", &long)]);
    added(
        all,
        "too-long",
        message,
        &[
            ("en", &" Go home.".repeat(30)),
            ("es", &" Vaya a casa.".repeat(25)),
            ("ko", &" 집에 가십시오.".repeat(20)),
            ("zh-Hans", &"请回家。".repeat(40)),
            ("zh-Hant", &"請回家。".repeat(40)),
        ],
    );
    let many = "{ \"x\" }".repeat(101);
    added(all, "placeables", message, &everywhere(&many));
    for locale in LOCALES {
        planted(all, "empty", locale, move |files| {
            set(files, locale, TOPIC, MESSAGE, |_| "{ \"\" }".to_owned());
        });
        planted(all, "syntax", locale, move |files| {
            add(files, &path(locale, TOPIC), "\npickpocket-bad = { $\n");
        });
        planted(all, "duplicate", locale, move |files| {
            let path = path(locale, TOPIC);
            let text = files[&path].clone();
            let at = text.find(&format!("\n{MESSAGE} = ")).unwrap() + 1;
            let end = at + text[at..].find("\npickpocket-").unwrap();
            add(files, &path, &format!("\n{}\n", &text[at..end]));
        });
        planted(all, "attributes", locale, move |files| {
            let path = path(locale, TOPIC);
            let text = files[&path].clone();
            let at = text.find(&format!("\n{MESSAGE} = ")).unwrap() + 1;
            let short = at + text[at..].find("\n    .short").unwrap();
            let end = short + 1 + text[short + 1..].find('\n').unwrap();
            files.insert(path, format!("{}{}", &text[..short], &text[end..]));
        });
    }
}
