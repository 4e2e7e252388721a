//! docs/schemas, and whether real output is what they say.
//!
//! The schemas allow further keys, because later versions may add some. Output is held to a closed copy as well: a key that no
//! schema has is an undocumented one.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::Value;

struct Known {
    schemas: Schemas,
    /// By name: as published, and closed.
    all: BTreeMap<String, [SchemaIndex; 2]>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let mut compiler = Compiler::new();
    compiler.enable_format_assertions();
    let (mut schemas, mut all) = (Schemas::new(), BTreeMap::new());
    for (name, open) in published() {
        let mut closed = open.clone();
        close(&mut closed);
        let both = [("open", open), ("closed", closed)].map(|(kind, schema)| {
            let address = format!("file:///{kind}/{name}");
            compiler.add_resource(&address, schema).expect("an address");
            let index = compiler.compile(&address, &mut schemas);
            index.unwrap_or_else(|error| panic!("{name}: {error:#}"))
        });
        all.insert(name, both);
    }
    Known { schemas, all }
});

/// The schemas by name, as they are in the repository.
pub fn published() -> BTreeMap<String, Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schemas");
    let files = std::fs::read_dir(folder).expect("docs/schemas");
    files
        .map(|file| {
            let file = file.expect("listed");
            let name = file.file_name().into_string().expect("UTF-8");
            let name = name.strip_suffix(".schema.json").expect("a schema");
            let text = std::fs::read_to_string(file.path()).expect("read");
            (name.to_owned(), serde_json::from_str(&text).expect("JSON"))
        })
        .collect()
}

/// Lets no object have other keys than those it is said to have.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(all) => {
            if all.get("properties").is_some_and(Value::is_object) && all.contains_key("type") {
                all.insert("additionalProperties".to_owned(), false.into());
            }
            all.values_mut().for_each(close);
        }
        Value::Array(all) => all.iter_mut().for_each(close),
        _ => {}
    }
}

/// What is wrong with a JSON by the schema of that name: as published, and closed.
pub fn faults(name: &str, value: &Value) -> [Option<String>; 2] {
    let indices = KNOWN.all.get(name);
    let indices = indices.unwrap_or_else(|| panic!("no schema `{name}`"));
    indices.map(|index| {
        let found = KNOWN.schemas.validate(value, index);
        found.err().map(|error| error.to_string())
    })
}

/// A JSON is what the schema of that name says, and has no key that is not in it.
#[track_caller]
pub fn hold(name: &str, value: &Value) {
    if let Some(fault) = faults(name, value).into_iter().flatten().next() {
        panic!("not what docs/schemas/{name}.schema.json says: {fault}");
    }
}

/// The values in a command's answer, where it is JSON with a schema: `show` gives one for each thing it was asked for.
#[track_caller]
pub fn values(command: &Command, stdout: &str) -> Option<(&'static str, Vec<Value>)> {
    const WRITERS: [(&str, &str); 8] = [
        ("topics", "topics"),
        ("find", "find"),
        ("fit", "fit"),
        ("show", "show"),
        ("calendar", "calendar"),
        ("review", "review"),
        ("check", "check"),
        ("coverage", "coverage"),
    ];
    let args: Vec<&str> = command.get_args().filter_map(|arg| arg.to_str()).collect();
    if !args.windows(2).any(|pair| pair == ["--format", "json"]) {
        return None;
    }
    let writer = |arg: &&str| WRITERS.iter().find(|(command, _)| command == arg);
    let &(_, mut name) = args.iter().find_map(writer)?;
    // `review` has several answers.
    if name == "review" && args.contains(&"list") {
        name = "review-list";
    } else if name == "review" && args.contains(&"--report") {
        name = "review-report";
    }
    let values = serde_json::Deserializer::from_str(stdout).into_iter();
    let values = values.map(|value| value.unwrap_or_else(|error| panic!("{error}: {stdout}")));
    Some((name, values.collect()))
}
