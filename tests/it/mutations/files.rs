//! Faults of what is there, and of what belongs together.

use super::{
    Fault, Files, GRAVE, LOCALES, MESSAGE, TEMPLATE, TOPIC, add, append, path, planted, replace,
    set,
};

pub(super) fn plant(all: &mut Vec<Fault>, clean: &Files) {
    let value = |locale: &str| {
        let text = &clean[&path(locale, TOPIC)];
        let at = text.find(&format!("\n{MESSAGE} = ")).unwrap() + MESSAGE.len() + 4;
        text[at..].lines().next().unwrap().to_owned()
    };
    let english = value("en");
    for locale in &LOCALES[1..] {
        let locale = *locale;
        let english = english.clone();
        planted(all, "missing", locale, move |files| {
            let path = path(locale, TOPIC);
            let text = files[&path].clone();
            let at = text.find(&format!("\n{MESSAGE} = ")).unwrap() + 1;
            let end = at + text[at..].find("\npickpocket-").unwrap() + 1;
            files.insert(path, format!("{}{}", &text[..at], &text[end..]));
        });
        planted(all, "missing", locale, move |files| {
            files.remove(&path(locale, TOPIC));
        });
        planted(all, "obsolete", locale, move |files| {
            add(files, &path(locale, TOPIC), "\npickpocket-old = x\n");
        });
        planted(all, "identical", locale, move |files| {
            set(files, locale, TOPIC, MESSAGE, |_| english.clone());
        });
        planted(all, "variables", locale, move |files| {
            set(files, locale, TEMPLATE.0, TEMPLATE.1, |value| {
                value.replace("$place", "$lugar")
            });
        });
        // A message that counts, right in all languages but one.
        planted(all, "unreachable-variant", locale, move |files| {
            for have in LOCALES {
                let keys: &[&str] = match have {
                    "es" if locale == "es" => &["one", "few"],
                    "en" | "es" => &["one"],
                    _ if have == locale => &["one"],
                    _ => &[],
                };
                counted(files, have, keys);
            }
        });
    }
    planted(all, "precinct", "en", |files| {
        replace(
            files,
            "precincts/110/precinct.toml",
            "\"kakaotalk\"",
            "\"kakotalk\"",
        );
    });
    for locale in LOCALES {
        planted(all, "elements", locale, move |files| {
            // The warning no longer says where.
            let text = files.get_mut(&path(locale, "templates")).unwrap();
            let warning = text.find("template-avoid-area =").unwrap();
            let at = warning + text[warning..].find("{ $place }").unwrap();
            text.replace_range(at..at + "{ $place }".len(), "Elmhurst");
        });
    }
    planted(all, "language-file", "en", |files| {
        let path = "content/languages/bn.toml".to_owned();
        files.insert(path, "name = \"Bengali\"\n".to_owned());
    });
    planted(all, "registry", "en", |files| {
        replace(
            files,
            "content/contacts.toml",
            "values = { en = \"911\" }",
            "values = { en = \"911\", fr = \"911\" }",
        );
    });
    planted(all, "select", "es", |files| {
        for (locale, key) in [
            ("en", Some("one")),
            ("es", Some("many")),
            ("ko", None),
            ("zh-Hans", None),
            ("zh-Hant", None),
        ] {
            counted(files, locale, key.as_slice());
        }
    });
    planted(all, "particle-after-slot", "ko", |files| {
        set(files, "ko", TEMPLATE.0, TEMPLATE.1, |value| {
            value.replace("$place }", "$place }을")
        });
    });
    planted(all, "particle-after-slot", "es", |files| {
        set(files, "es", TEMPLATE.0, TEMPLATE.1, |value| {
            value.replace("{ $place }", "la { $place }")
        });
    });
    // A line that answers in English and Spanish alone.
    for locale in ["ko", "zh-Hans", "zh-Hant"] {
        planted(all, "contacts", locale, |files| {
            let text = files.get_mut("content/contacts.toml").unwrap();
            let at = text.find("[domestic-violence]").unwrap();
            let served = at + text[at..].find("served = \"interpreter\"\n").unwrap();
            text.replace_range(served..served + "served = \"interpreter\"\n".len(), "");
        });
    }
    planted(all, "ids", "en", |files| {
        for locale in LOCALES {
            add(
                files,
                &path(locale, TOPIC),
                "\nstray = { -contact-emergency }\n",
            );
        }
        replace(
            files,
            "content/topics/pickpocket.toml",
            "\"pickpocket-bag\", \"pickpocket-jostled\"",
            "\"stray\", \"pickpocket-bag\", \"pickpocket-jostled\"",
        );
    });
    planted(all, "metadata", "en", |files| {
        replace(
            files,
            "content/topics/pickpocket.toml",
            "    \"pickpocket-bag\",\n",
            "    \"pickpocket-gone\",\n",
        );
    });
    planted(all, "freshness", "en", |files| {
        replace(
            files,
            "content/topics/pickpocket.toml",
            "review-by = 2027-05-22",
            "review-by = 2026-05-22",
        );
    });
    planted(all, "contacts", "en", |files| {
        replace(
            files,
            "content/contacts.toml",
            "printed-on = 2026-01-18",
            "printed-on = 2020-01-18",
        );
    });
    planted(all, "phone-letters", "en", |files| {
        replace(
            files,
            "content/contacts.toml",
            "1-800-577-8477 (TIPS)",
            "1-800-577-8478 (TIPS)",
        );
    });
    planted(all, "urgent-911", "en", |files| {
        for locale in LOCALES {
            let text = files.get_mut(&path(locale, GRAVE.0)).unwrap();
            *text = text.replace("{ -contact-emergency }", "{ -contact-city-services }");
            *text = text.replace("{ notice-emergency }", "");
        }
    });
    planted(all, "exceptions", "en", |files| {
        add(
            files,
            "beatbook.toml",
            "\n[[allow]]\ncheck = \"missing\"\nreason = \"x\"\nuntil = 2027-01-01\n",
        );
    });
    planted(all, "settings", "en", |files| {
        let text = files["beatbook.toml"].clone();
        let with = if text.contains("[checks]") {
            text.replace("[checks]\n", "[checks]\nmissing = \"loud\"\n")
        } else {
            text + "\n[checks]\nmissing = \"loud\"\n"
        };
        files.insert("beatbook.toml".to_owned(), with);
    });
    planted(all, "project", "en", |files| {
        add(
            files,
            "l10n.toml",
            "\n[[paths]]\nreference = \"content/nowhere/*.ftl\"\nl10n = \"locales/{locale}/nowhere/*.ftl\"\n",
        );
    });
    // The agreed term, said otherwise: the first text that has one, in each language.
    for (locale, term, other) in [
        ("es", "comisaría", "oficina"),
        ("ko", "경찰서", "사무실"),
        ("zh-Hans", "分局", "单位"),
        ("zh-Hant", "分局", "單位"),
    ] {
        planted(all, "glossary", locale, move |files| {
            set(files, locale, TOPIC, "pickpocket-after", |value| {
                value.replace(term, other)
            });
        });
    }
    // Faults of the records.
    for locale in LOCALES {
        let records = path(locale, TOPIC).replace(".ftl", ".review.toml");
        let head = format!("[{MESSAGE}]\n");
        let unrecorded =
            |all: &mut Vec<Fault>, code, plant: Box<dyn Fn(&mut Files) + Send + Sync>| {
                all.push(Fault {
                    code,
                    locale,
                    unrecorded: true,
                    plant,
                });
            };
        let (path, from) = (records.clone(), head.clone());
        unrecorded(
            all,
            "withdrawn",
            Box::new(move |files| {
                let to = format!("{from}withdrawn = {{ on = 2026-11-20, reason = \"wrong\" }}\n");
                replace(files, &path, &from, &to);
            }),
        );
        unrecorded(
            all,
            "unreviewed",
            Box::new(move |files| {
                replace(files, &records, &head, &format!("{head}note = \"x\"\n"));
                let text = files.get_mut(&records).unwrap();
                let at = text.find(&head).unwrap();
                let by = at + text[at..].find("reviewed-by = \"b\"").unwrap();
                text.replace_range(by..by + "reviewed-by = \"b\"".len(), "reviewed-by = \"a\"");
            }),
        );
    }
    all.push(Fault {
        code: "stale",
        locale: "en",
        unrecorded: true,
        plant: Box::new(|files| append(files, "en", TOPIC, MESSAGE, " Do it now.")),
    });
}

/// A message that counts, with these variants beside the default one.
fn counted(files: &mut Files, locale: &str, keys: &[&str]) {
    let text = match locale {
        "en" => "bags",
        "es" => "bolsos",
        "ko" => "가방",
        "zh-Hans" => "个包",
        _ => "個包包",
    };
    let variants: String = keys
        .iter()
        .map(|key| format!("    [{key}] {text}\n"))
        .collect();
    add(
        files,
        &path(locale, TOPIC),
        &format!("\npickpocket-count = {{ $n ->\n{variants}   *[other] {text}\n }}\n"),
    );
    if locale == "en" {
        replace(
            files,
            "content/topics/pickpocket.toml",
            "supports = [\"pickpocket-front-pocket\"",
            "supports = [\"pickpocket-count\", \"pickpocket-front-pocket\"",
        );
        add(
            files,
            "content/topics/pickpocket.toml",
            "\n[variables]\nn = { kind = \"number\", example = \"2\", longest = \"12\" }\n",
        );
    }
}
