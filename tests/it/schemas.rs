//! What the program writes as JSON is what docs/schemas says, with and without each value that may be lacking. Every other test
//! that runs the program holds its JSON to the schemas too (`support::finish`).
#![allow(clippy::unwrap_used)] // helpers of tests are tests

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::support::repository::{git, repository};
use crate::support::schemas::{faults, hold, published, values};
use crate::support::{Copy, FOREIGN, OPTIONS, program, run_in, run_on_input, write};

const EN: &str = "content/topics/package-theft.ftl";
const KO: &str = "locales/ko/topics/package-theft.ftl";
const KO_RECORDS: &str = "locales/ko/topics/package-theft.review.toml";
const TIP: &str = "package-theft-tip";

/// Which of the keys that may be null or left out were met with a value, and which without.
#[derive(Default)]
struct Seen(BTreeMap<String, BTreeSet<bool>>);

impl Seen {
    /// Runs the program and looks at its answer, which must be JSON.
    #[track_caller]
    fn run(&mut self, folder: &Path, args: &[&str]) {
        let args = [args, &["--format", "json"]].concat();
        let ran = run_in(folder, &args);
        let mut command = program(folder);
        let (name, values) = values(command.args(OPTIONS).args(&args), &ran.stdout).unwrap();
        assert!(!values.is_empty(), "{args:?}: {ran:#?}");
        for value in &values {
            self.look(name, value);
        }
    }

    fn look(&mut self, name: &str, value: &Value) {
        hold(name, value);
        let root = &published()[name];
        self.walk(name, root, root, Some(value));
    }

    /// Notes what a schema says of keys that may be lacking, and what a value has there; without a value, that they may be.
    fn walk(&mut self, name: &str, root: &Value, schema: &Value, value: Option<&Value>) {
        if let Some(address) = schema["$ref"].as_str() {
            let (_, key) = address.rsplit_once('/').unwrap();
            return self.walk(
                &format!("{} {key}", name.split(' ').next().unwrap()),
                root,
                &root["$defs"][key],
                value,
            );
        }
        let value = value.filter(|value| !value.is_null());
        for one in schema["anyOf"].as_array().into_iter().flatten() {
            self.walk(name, root, one, value);
        }
        for item in value.and_then(Value::as_array).into_iter().flatten() {
            self.walk(name, root, &schema["items"], Some(item));
        }
        let object = value.and_then(Value::as_object);
        if schema["additionalProperties"].is_object() {
            for value in object.into_iter().flat_map(|object| object.values()) {
                self.walk(name, root, &schema["additionalProperties"], Some(value));
            }
        }
        for (key, of_key) in schema["properties"].as_object().into_iter().flatten() {
            let found = object.and_then(|object| object.get(key));
            if may_lack(schema, key) {
                let seen = self.0.entry(format!("{name}: {key}")).or_default();
                if object.is_some() {
                    seen.insert(found.is_some_and(|found| !found.is_null()));
                }
            }
            if let Some(found) = found {
                self.walk(name, root, of_key, Some(found));
            }
        }
    }

    /// The keys that were not met both with and without a value.
    fn one_sided(&self) -> Vec<String> {
        let one_sided = self.0.iter().filter(|(_, seen)| seen.len() < 2);
        one_sided
            .map(|(key, seen)| format!("{key}, only {seen:?}"))
            .collect()
    }
}

/// Whether a key may be left out, or be null.
fn may_lack(schema: &Value, key: &str) -> bool {
    let required = schema["required"].as_array().into_iter().flatten();
    let of_key = &schema["properties"][key];
    let types = of_key["type"].as_array().into_iter().flatten();
    let null = |value: &Value| value == "null" || value["type"] == "null";
    let mut any = of_key["anyOf"]
        .as_array()
        .into_iter()
        .flatten()
        .chain(types);
    any.any(null) || !required.into_iter().any(|required| required == key)
}

/// A library with a published text, drafts, and each reason for which a text is withheld.
fn troubled() -> Copy {
    let copy = crate::worklist::repository();
    copy.publish("package-theft", "ko")
        .publish("template-correction", "ko")
        .amend_record(
            KO_RECORDS,
            TIP,
            "withdrawn = { on = 2026-11-20, reason = \"wrong\", correction = \"template-correction\" }",
        )
        .amend_record(
            KO_RECORDS,
            "package-theft-pickup",
            "note = \"seen\"\nwithdrawn = { on = 2026-11-20, reason = \"wrong\" }",
        )
        .amend_record(
            KO_RECORDS,
            "package-theft-buzzer",
            "rejected = { by = \"b\", on = 2026-11-20, reason = \"wrong\", category = \"facts\" }",
        )
        .amend_record(
            KO_RECORDS,
            "package-theft-be-there",
            "rejected = { by = \"b\", on = 2026-11-20, reason = \"wrong\" }",
        )
        .amend_record(
            KO_RECORDS,
            "package-theft-track",
            "restored = { by = \"b\", on = 2026-11-20 }",
        )
        .remove_message("locales/ko/topics/pickpocket.ftl", "pickpocket-bag")
        .remove_message("locales/ko/topics/car-break-in.ftl", "car-break-in")
        .set_value("content/topics/pickpocket.ftl", "pickpocket-jostled", "Look around.")
        .append(EN, "package-theft-new = { package-theft-new }\n")
        .append(KO, "package-theft-old = 옛글\nnot fluent\n");
    copy.amend_record(
        "locales/ko/topics/pickpocket.review.toml",
        "pickpocket-jostled",
        "translated-by = \"zoe\"",
    );
    let contact = "[city-services]\n";
    let contacts = copy.read("content/contacts.toml");
    let (before, after) = contacts.split_once(contact).unwrap();
    let (its, after) = after.split_once("\n\n").unwrap();
    let unconfirmed = |line: &&str| !line.starts_with("source") && !line.starts_with("printed-on");
    let its: Vec<&str> = its.lines().filter(unconfirmed).collect();
    let dialed = after.replacen("printed-on", "dialed-on = 2026-11-20\nprinted-on", 1);
    copy.write(
        "content/contacts.toml",
        format!("{before}{contact}{}\n\n{dialed}", its.join("\n")),
    );
    copy.replace(
        "content/topics/package-theft.toml",
        "checked-on = 2026-11-26\n",
        "",
    );
    copy
}

/// A project of which one language came and another went since the last commit.
fn compared(seen: &mut Seen) {
    let folder = repository();
    let two = FOREIGN.replace("[\"de\"]", "[\"de\", \"fr\"]");
    write(folder.path(), "l10n.toml", &two);
    git(
        folder.path(),
        &["commit", "--quiet", "--all", "--message", "two"],
    );
    let other = FOREIGN.replace("[\"de\"]", "[\"de\", \"nl\"]");
    write(folder.path(), "l10n.toml", &other);
    write(folder.path(), "de/a.ftl", "two = Zwei\n");
    for command in ["check", "coverage"] {
        seen.run(folder.path(), &[command, "--since", "HEAD"]);
    }
}

#[test]
fn every_json_is_what_its_schema_says() {
    let mut seen = Seen::default();
    for (name, root) in published() {
        seen.walk(&name, &root, &root, None);
        for (key, schema) in root["$defs"].as_object().into_iter().flatten() {
            seen.walk(&format!("{name} {key}"), &root, schema, None);
        }
    }
    let empty = tempfile::tempdir().unwrap();
    let troubled = troubled();
    for (folder, library) in [
        (empty.path(), "--builtin"),
        (troubled.path(), "--library=."),
    ] {
        for args in [
            &["topics"][..],
            &["topics", "--lang", "ko"],
            &["find", "stolen package", "--lang", "ko"],
            &["find", "wanted", "template", "--lang", "ko"],
            &["find", "nothing of the kind: xyzzy"],
            &["show", "package-theft", "--lang", "ko"],
            &[
                "show",
                "package-theft",
                "pickpocket",
                "when-to-call",
                "car-break-in",
                "--lang",
                "all",
                "--draft",
            ],
            &[
                "show",
                "template-meeting-cancelled",
                "--lang",
                "ko",
                "--draft",
            ],
            &[
                "show",
                "template-correction",
                "--lang",
                "ko",
                "--set",
                "date=2026-11-20",
                "--set",
                "wrong=date",
                "--set",
                "expires=tomorrow",
                "--draft",
            ],
            &[
                "show",
                "package-theft",
                "--precinct",
                "110",
                "--lang",
                "ko",
                "--draft",
            ],
            &[
                "show",
                "package-theft",
                "--lang",
                "ko",
                "--channel",
                "wea",
                "--draft",
            ],
            &["calendar", "--year", "2027", "--lang", "ko"],
            &["review"],
            &["review", "list"],
            &["check"],
            &["check", "--publish", "--precinct", "110"],
            &["coverage"],
        ] {
            seen.run(folder, &[&[library], args].concat());
        }
        let out = tempfile::tempdir().unwrap();
        let out = out.path().join("dist");
        let out = out.to_str().unwrap();
        run_in(folder, &[library, "compile", "--out", out]);
        let catalog = std::fs::read_to_string(format!("{out}/catalog.json")).unwrap();
        seen.look("catalog", &serde_json::from_str(&catalog).unwrap());
    }
    for from in [&[][..], &["--from", "2026-11-01"]] {
        seen.run(troubled.path(), &[&["review", "--report"], from].concat());
    }
    let foreign = tempfile::tempdir().unwrap();
    let included = "[[includes]]\npath = \"folder.toml\"\n";
    for (path, text) in [
        ("l10n.toml", &*(FOREIGN.to_owned() + included)),
        ("en/a.ftl", "a = A\nb = B\n    .c = C\nd = D\n"),
        ("de/a.ftl", "a = { $x }\nb = B\nd = { oops\n"),
        ("en/untranslated.ftl", "e = E\n"),
        ("de/obsolete.ftl", "f = F\n"),
        ("folder.toml/no-project", ""),
    ] {
        write(foreign.path(), path, text);
    }
    for command in ["check", "coverage"] {
        seen.run(foreign.path(), &[command]);
    }
    compared(&mut seen);
    #[cfg(feature = "exchange")]
    for file in crate::verdicts::refused_files() {
        seen.look("review-file", &file);
    }
    for folder in [troubled.path(), foreign.path()] {
        run_in(folder, &["check", "--write-baseline", "baseline.json"]);
        let baseline = std::fs::read_to_string(folder.join("baseline.json")).unwrap();
        seen.look("baseline", &serde_json::from_str(&baseline).unwrap());
    }
    for channel in beatbook::post::channels::all() {
        let tagged = "Lock up. #a #b ".repeat(900);
        for text in ["", "Lock up.", "문을 잠그세요. 👮‍♀️", "a\u{7}", &tagged] {
            let args = ["fit", "--channel", channel.id, "--format", "json"];
            seen.look("fit", &run_on_input(empty.path(), text, &args).json());
        }
    }
    assert_eq!(seen.one_sided(), Vec::<String>::new());
}

#[test]
fn what_the_schemas_do_not_say_is_found() {
    let fit = run_on_input(
        Path::new(env!("CARGO_MANIFEST_DIR")),
        "문을 잠그세요.",
        &["fit", "--channel", "sms", "--format", "json"],
    );
    let json = fit.json();
    let faults_of = |change: fn(&mut Value)| {
        let mut json = json.clone();
        change(&mut json);
        faults("fit", &json).map(|fault| fault.is_some())
    };
    assert_eq!(faults_of(|_| ()), [false, false]);
    // Later versions may add keys, and programs that hold output to the published schemas must take that; this crate's tests not.
    assert_eq!(faults_of(|json| json["new"] = 1.into()), [false, true]);
    assert_eq!(
        faults_of(|json| json["forced-by"][0]["new"] = 1.into()),
        [false, true]
    );
    let changes: [fn(&mut Value); 6] = [
        |json| drop(json.as_object_mut().unwrap().remove("limit")),
        |json| json["version"] = 2.into(),
        |json| json["length"] = "1".into(),
        |json| json["length"] = Value::Null,
        |json| json["unit"] = "utf16".into(),
        |json| json["encoding"] = "gsm7".into(),
    ];
    for change in changes {
        assert_eq!(faults_of(change), [true, true]);
    }
}
