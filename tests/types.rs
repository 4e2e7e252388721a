//! The accessors of `compile --types` compile, give the crate's texts, and do not compile where code is wrong: see docs/bundles.md.
//!
//! Needs Node.js, TypeScript in tests/site/node_modules, and a folder named by RUNTIMES that holds `node_modules` with
//! @fluent/bundle (`.ci/run` makes both): `cargo test --test types -- --ignored`.

#![cfg(all(feature = "cli", unix))]
#![allow(clippy::unwrap_used)] // a test may

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use support::Copy;

/// What hides, ends comments or begins tags in each language.
const HOSTILE: &str = "\npackage-theft-hostile = */ {\"}\"}; `rm` {\"{\"}@link x{\"}\"} \\u{\"{\"}2a{\"}\"} \u{202e} [a](b) ${\"{\"}x{\"}\"} \"\"\n    /* two\n    .type = T\n    .self = S\n    .status = St\n";

/// A library with reviewed texts, and names that are words of the languages.
fn library() -> Copy {
    let copy = Copy::new();
    copy.append("content/topics/package-theft.ftl", HOSTILE);
    copy.append(
        "content/topics/package-theft.ftl",
        "package-theft-1 = One\npackage-theft-1x = Two\n",
    );
    copy.write(
        "content/topics/await.ftl",
        "await = Await\nawait-await = Again\n",
    );
    copy.write("content/topics/type.ftl", "type = Type\n");
    for lang in ["en", "ko"] {
        let args = ["review", "record", "package-theft", "--lang", lang];
        copy.run(&[&args[..], &["--origin", "machine", "--reviewed-by", "b"]].concat());
    }
    copy.run(&["compile", "--out", "dist", "--types", "rust,ts"])
        .ok();
    let sums = copy.read("dist/SHA256SUMS");
    assert!(
        sums.contains("types/texts.rs") && sums.contains("types/texts.ts"),
        "{sums}"
    );
    copy
}

fn shown(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

const TYPESCRIPT: &str = r#"
import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { Texts, packageTheft, packageTheftTip, packageTheft_1, packageTheft_1x, templateMeetingCancelled, templateScamWave, templateStory, await_ } from "./texts.js";

const catalog = JSON.parse(readFileSync("dist/catalog.json", "utf8"));
const DATETIME = ([when]: unknown[]) => String(when);
const load = (path: string) => {
  const bundle = new FluentBundle("ko", { useIsolating: false, functions: { DATETIME: DATETIME as never } });
  bundle.addResource(new FluentResource(readFileSync(path, "utf8")));
  return bundle;
};
const now = () => new Date("2026-11-27T17:00:00Z");
const published = new Texts("ko", load("dist/bundles/ko.ftl"), catalog, { now });
const drafts = new Texts("ko", load("dist/drafts/ko.ftl"), catalog, { now, drafts: true });
const later = new Texts("ko", load("dist/drafts/ko.ftl"), catalog, { drafts: true, now: () => new Date("2026-12-24T17:00:00Z") });
const slots = { date: "2026-12-03", expires: "2026-12-02T22:00" } as const;
const caught = (run: () => unknown) => { try { run(); return "no error"; } catch (error) { return String(error); } };
console.log(JSON.stringify({
  title: packageTheft.text(drafts),
  missing: packageTheft_1.text(published) ?? packageTheft_1x.text(published) ?? await_.text(published),
  unreviewed: templateMeetingCancelled.text(published, slots),
  draft: templateMeetingCancelled.text(drafts, slots),
  ended: templateMeetingCancelled.text(later, slots),
  story: templateStory.text(drafts, { story: { ko: "이야기" } }),
  choice: caught(() => templateScamWave.text(drafts, { what: "none" as "other", place: "X", date: "2026-12-03", expires: "2026-12-02T22:00" })),
  short: packageTheftTip.short(drafts),
}));
"#;

/// Each must not compile.
const WRONG_TYPESCRIPT: &str = r#"
import { Texts, packageTheft, templateMeeting, templateScamWave, templateStory } from "./texts.js";
// @ts-expect-error no such message
import { packageTheftNone } from "./texts.js";
declare const ko: Texts<"ko">;
declare const every: Texts;
// @ts-expect-error no slots
templateMeeting.text(ko);
// @ts-expect-error one is missing
templateMeeting.text(ko, { date: "2026-12-03", time: "19:30", place: "X" });
// @ts-expect-error one is not a day
templateMeeting.text(ko, { date: "tomorrow", time: "19:30", place: "X", expires: "2026-12-03T22:00" });
// @ts-expect-error one too many
templateMeeting.text(ko, { date: "2026-12-03", time: "19:30", place: "X", expires: "2026-12-03T22:00", more: 1 });
// @ts-expect-error a language is missing
templateStory.text(every, { story: { ko: "이야기" } });
// @ts-expect-error which language?
templateStory.text(ko, { story: "Story" });
// @ts-expect-error no such choice
templateScamWave.text(ko, { what: "none", place: "X", date: "2026-12-03", expires: "2026-12-03T22:00" });
// @ts-expect-error no such attribute
packageTheft.short(ko);
// @ts-expect-error not published in Spanish
packageTheft.status.es satisfies "published";
"#;

#[test]
#[ignore = "needs Node.js, TypeScript and @fluent/bundle: see the top of this file"]
fn accessors_in_typescript() {
    let runtimes = PathBuf::from(std::env::var_os("RUNTIMES").expect("RUNTIMES"));
    let copy = library();
    let at = |name: &str| copy.file(name);
    std::os::unix::fs::symlink(
        runtimes.join("node_modules").canonicalize().unwrap(),
        at("node_modules"),
    )
    .unwrap();
    copy.write("package.json", "{ \"type\": \"module\" }");
    copy.write("node.d.ts", "declare module \"node:fs\" { export function readFileSync(path: string, encoding: string): string; }\n");
    copy.write("texts.ts", copy.read("dist/types/texts.ts"));
    copy.write("good.ts", TYPESCRIPT);
    copy.write("wrong.ts", WRONG_TYPESCRIPT);
    let tsc = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/site/node_modules/.bin/tsc");
    let ran = Command::new(tsc)
        .current_dir(copy.path())
        .args([
            "--strict", "--target", "es2022", "--module", "nodenext", "--types", "",
        ])
        .args([
            "--noUnusedParameters",
            "--noImplicitReturns",
            "--outDir",
            "built",
        ])
        .args(["node.d.ts", "good.ts", "wrong.ts"])
        .output()
        .unwrap();
    assert!(ran.status.success(), "{}", shown(&ran));
    copy.write("built/package.json", "{ \"type\": \"module\" }");
    let ran = Command::new("node")
        .current_dir(copy.path())
        .arg("built/good.js")
        .output()
        .unwrap();
    let said: serde_json::Value =
        serde_json::from_slice(&ran.stdout).unwrap_or_else(|_| panic!("{}", shown(&ran)));
    let text = |key: &str| {
        said[key]
            .as_str()
            .unwrap_or_else(|| panic!("{key}: {said:#}"))
    };
    assert!(text("title").contains("택배"), "{said:#}");
    assert!(
        said["missing"].is_null() && said["unreviewed"].is_null() && said["ended"].is_null(),
        "{said:#}"
    );
    assert!(
        text("draft").contains("DRAFT") && text("draft").contains("2026-12-03"),
        "{said:#}"
    );
    assert!(text("story").contains("이야기"), "{said:#}");
    assert!(text("choice").contains("not one of"), "{said:#}");
    assert!(text("short").contains("범죄"), "{said:#}");
}

const RUST: &str = r#"
use beatbook::{Library, LocalTime};
#[allow(missing_docs)]
mod texts { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/texts.rs")); }
use texts::Locale;

fn main() -> beatbook::Result<()> {
    let library = Library::open(std::env::args().nth(1).expect("a folder"))?;
    let gate = library.gate(LocalTime::parse("2026-11-27T12:00").expect("a time")).with_drafts();
    let slots = texts::template_meeting_cancelled::Slots {
        date: "2026-12-03".parse()?,
        expires: LocalTime::parse("2026-12-02T22:00").expect("a time"),
    };
    let notice = texts::template_meeting_cancelled::get(&gate, Locale::Ko, slots)?;
    println!("{}", notice.text.expect("a draft").text());
    let story = texts::template_story::Slots {
        expires: None,
        story: texts::InEach { en: "Story", es: "Historia", ko: "이야기", zh_hans: "故事", zh_hant: "故事" },
    };
    println!("{}", texts::template_story::get(&gate, Locale::Ko, story)?.text.expect("a draft").text());
    println!("{:?}", texts::r#TYPE::get(&gate, Locale::Ko)?.text.is_none());
    println!("{:?}", texts::package_theft::status(Locale::Es));
    Ok(())
}
"#;

/// Each takes the place of the slots above, and must not compile.
const WRONG_RUST: [&str; 3] = [
    "date: \"2026-12-03\".parse()?,",
    "date: \"2026-12-03\", expires: LocalTime::parse(\"2026-12-02T22:00\").expect(\"a time\"),",
    "day: \"2026-12-03\".parse()?, expires: LocalTime::parse(\"2026-12-02T22:00\").expect(\"a time\"),",
];

#[test]
#[ignore = "compiles a crate over this one: see the top of this file"]
fn accessors_in_rust() {
    let copy = library();
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let krate = here.join("target/types");
    let write = |path: &str, text: &str| support::write(&krate, path, text);
    write(
        "Cargo.toml",
        "[package]\nname = \"site\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\nbeatbook = { path = \"../..\", default-features = false }\n",
    );
    std::fs::copy(here.join("Cargo.lock"), krate.join("Cargo.lock")).unwrap();
    write("texts.rs", &copy.read("dist/types/texts.rs"));
    let cargo = |command: &str| {
        Command::new(env!("CARGO"))
            .current_dir(&krate)
            .env("CARGO_TARGET_DIR", here.join("target/types-built"))
            .env("RUSTFLAGS", "-D warnings")
            .args([command, "--offline", "--quiet"])
            .args((command == "run").then_some("--"))
            .args((command == "run").then(|| copy.path()))
            .output()
            .unwrap()
    };
    let good = RUST.replace("r#TYPE", "type_");
    write("src/main.rs", &good);
    let ran = cargo("run");
    assert!(ran.status.success(), "{}", shown(&ran));
    let said = String::from_utf8_lossy(&ran.stdout);
    for expected in ["DRAFT", "2026년 12월 3일", "이야기", "true", "Draft"] {
        assert!(said.contains(expected), "no `{expected}`: {said}");
    }
    let from = good.find("date: ").unwrap();
    let until = from + good[from..].find("    };").unwrap();
    for wrong in WRONG_RUST {
        write(
            "src/main.rs",
            &format!("{}{wrong}\n{}", &good[..from], &good[until..]),
        );
        let ran = cargo("check");
        assert!(!ran.status.success(), "{wrong} compiles");
        assert!(
            shown(&ran).contains("template_meeting_cancelled") || shown(&ran).contains("date"),
            "{}",
            shown(&ran)
        );
    }
    write("src/main.rs", &good);
}
