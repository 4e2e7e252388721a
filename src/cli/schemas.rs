//! docs/schemas says what each JSON of the program has in it, made from the types that write it.
//! `BEATBOOK_WRITE_DOCS=1 cargo test --lib cli::schemas` writes it anew; `tests/it/schemas.rs` holds real output to it.

use std::collections::BTreeSet;
use std::path::Path;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use super::{calendar, find, fit, review, show, topics};
use crate::checks::Baseline;
use crate::coverage::Coverage;
use crate::diagnostic::{Role, Severity};
use crate::gate::{Catalog, Origin, Publication, Reason, State};
use crate::language::difference::Fate;
use crate::library::search::HitKind;
use crate::library::{ContactKind, Served, SignOff, Urgency, VariableKind};
use crate::post::{Encoding, Unit, Uses};
use crate::report::Findings;
use crate::review::Category;
use crate::worklist::{Need, Progress, Worklist};

/// Every JSON: the name of its schema, who writes it, and its type.
fn all() -> Vec<(&'static str, &'static str, Schema)> {
    vec![
        json::<topics::Answer>("topics", "beatbook topics --format json"),
        json::<find::Answer>("find", "beatbook find --format json"),
        json::<fit::Answer>("fit", "beatbook fit --format json"),
        json::<show::Json>("show", "beatbook show --format json"),
        json::<calendar::Answer>("calendar", "beatbook calendar --format json"),
        json::<Worklist>("review", "beatbook review --format json"),
        json::<Progress>("review-report", "beatbook review --report --format json"),
        json::<review::Needed>("review-list", "beatbook review list --format json"),
        json::<Findings>("check", "beatbook check --format json"),
        json::<Baseline>(
            "baseline",
            "the file that beatbook check --write-baseline writes",
        ),
        json::<Coverage>("coverage", "beatbook coverage --format json"),
        json::<Catalog>("catalog", "catalog.json, written by beatbook compile"),
        #[cfg(feature = "exchange")]
        json::<crate::exchange::review_file::ReviewFile>(
            "review-file",
            "the file that the page for reviewers saves and beatbook import reads",
        ),
    ]
}

fn json<T: JsonSchema>(
    name: &'static str,
    title: &'static str,
) -> (&'static str, &'static str, Schema) {
    (name, title, schema_of::<T>())
}

/// What is written, as opposed to read: a key that is always there is required, even where its value may be null.
fn schema_of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12()
        .for_serialize()
        .with_transform(RecursiveTransform(plain))
        .into_generator()
        .into_root_schema_for::<T>()
}

/// Takes out what only Rust knows (`uint16`), and the line ends of comments.
fn plain(schema: &mut Schema) {
    let of_rust = |format: &Value| {
        let format = format.as_str().unwrap_or_default();
        ["int", "uint", "float", "double"]
            .iter()
            .any(|kind| format.starts_with(kind))
    };
    if schema.get("format").is_some_and(of_rust) {
        schema.remove("format");
    }
    if let Some(Value::String(text)) = schema.get_mut("description") {
        *text = text.replace("\n\n", "\u{0}").replace('\n', " ");
        *text = text.replace('\u{0}', "\n\n");
    }
}

#[test]
fn the_schemas_are_those_of_the_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schemas");
    let writes = std::env::var_os("BEATBOOK_WRITE_DOCS").is_some();
    let mut names = BTreeSet::new();
    for (name, title, mut schema) in all() {
        schema.insert("title".to_owned(), title.into());
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        let file = format!("{name}.schema.json");
        let path = folder.join(&file);
        if writes {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            there == text,
            "docs/schemas/{file} is not current; BEATBOOK_WRITE_DOCS=1 cargo test --lib cli::schemas"
        );
        names.insert(file);
    }
    let there = std::fs::read_dir(&folder).unwrap();
    let there = there.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(there.collect::<BTreeSet<_>>(), names);
}

#[test]
fn every_key_and_word_is_described() {
    for (name, _, schema) in all() {
        let schema = schema.to_value();
        assert!(
            schema["description"].is_string() && schema["properties"].is_object(),
            "{name}"
        );
        described(name, &schema);
    }
}

/// Every key of an object and every word of an enumeration says what it means, in words that are not Rust's.
fn described(within: &str, schema: &Value) {
    let keys = schema["properties"].as_object().into_iter().flatten();
    let words = schema["oneOf"].as_array().into_iter().flatten();
    for (key, value) in keys {
        assert!(value["description"].is_string(), "{within}: {key}");
    }
    for word in words {
        assert!(word["description"].is_string(), "{within}: {word}");
    }
    if let Some(said) = schema["description"].as_str() {
        let of_rust = ["[`", "::", "None", "Some("];
        assert!(
            said.ends_with('.') && !of_rust.iter().any(|rust| said.contains(rust)),
            "{within}: {said}"
        );
    }
    match schema {
        Value::Object(all) => all.iter().for_each(|(key, value)| described(key, value)),
        Value::Array(all) => all.iter().for_each(|value| described(within, value)),
        _ => {}
    }
}

#[test]
fn text_and_json_have_the_same_words() {
    use Reason::{
        Contact, Expired, Hole, Missing, Rejected, Stale, Unfilled, Unreadable, Unreviewed,
        Withdrawn,
    };
    use VariableKind::{
        Address, Choice, Date, Datetime, Number, Person, Place, Rank, Text, Time, Url,
    };
    agree(
        &[Severity::Allow, Severity::Warn, Severity::Deny],
        Severity::as_str,
    );
    agree(
        &[Role::Source, Role::Translation, Role::Config],
        Role::as_str,
    );
    agree(
        &[
            State::Initial,
            State::Translated,
            State::Reviewed,
            State::Final,
        ],
        State::as_str,
    );
    agree(
        &[Origin::Machine, Origin::MachineEdited, Origin::Person],
        Origin::as_str,
    );
    agree(
        &[
            Publication::Published,
            Publication::Draft,
            Publication::Withheld,
        ],
        Publication::as_str,
    );
    agree(
        &[
            Missing, Withdrawn, Rejected, Unreadable, Hole, Unfilled, Stale, Expired, Contact,
            Unreviewed,
        ],
        Reason::as_str,
    );
    agree(
        &[
            HitKind::Topic,
            HitKind::Message,
            HitKind::Template,
            HitKind::Notice,
        ],
        HitKind::as_str,
    );
    agree(&Need::ALL, Need::as_str);
    agree(&Category::ALL, Category::as_str);
    agree(&[Fate::Kept, Fate::Gone, Fate::New], Fate::as_str);
    agree(&[Urgency::Routine, Urgency::Urgent], Urgency::as_str);
    agree(&[SignOff::Legal], SignOff::as_str);
    agree(
        &[
            Person, Rank, Place, Address, Date, Time, Datetime, Url, Number, Text, Choice,
        ],
        VariableKind::as_str,
    );
    agree(
        &[
            ContactKind::Phone,
            ContactKind::ShortCode,
            ContactKind::Text,
            ContactKind::Url,
            ContactKind::Email,
            ContactKind::Address,
        ],
        ContactKind::as_str,
    );
    agree(
        &[Served::Direct, Served::Interpreter, Served::Unknown],
        Served::as_str,
    );
    agree(&[Encoding::Gsm7, Encoding::Ucs2], Encoding::as_str);
    agree(&[Uses::Value, Uses::Short], Uses::as_str);
    agree(
        &[
            Unit::WeightedCharacters,
            Unit::Graphemes,
            Unit::Utf16,
            Unit::Septets,
            Unit::Bytes,
            Unit::Characters,
            Unit::Links,
            Unit::Hashtags,
        ],
        Unit::name,
    );
}

/// The words by which the program calls these in text are those of their JSON, and there are no others.
fn agree<T: JsonSchema + Copy>(all: &[T], word: fn(T) -> &'static str) {
    let schema = schema_of::<T>().to_value();
    let known = schema["oneOf"].as_array().unwrap();
    let known: Vec<&Value> = known.iter().map(|known| &known["const"]).collect();
    let all: Vec<&str> = all.iter().map(|one| word(*one)).collect();
    assert_eq!(known, all);
}
