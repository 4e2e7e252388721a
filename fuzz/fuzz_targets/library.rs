//! Any files are a library in which everything that is wrong is said: each input is put in the place of one file of a small
//! library with a precinct, and all checks are run.

#![no_main]

use beatbook::checks::{Severities, Run};
use beatbook::coverage::NoProgress;
use beatbook::library::Library;
use beatbook::report::{FindingsFormat, Report, findings};
use beatbook::Source;
use libfuzzer_sys::fuzz_target;

const FILES: &[(&str, &str)] = &[
    ("beatbook.toml", "[library]\nname = \"Example\"\n"),
    ("l10n.toml", "basepath = \".\"\nlocales = [\"es\", \"ko\", \"zh-Hant\"]\n[[paths]]\nreference = \"content/**/*.ftl\"\nl10n = \"locales/{locale}/**/*.ftl\"\n"),
    ("content/contacts.toml", "[emergency]\nvalues = { en = \"911\" }\nnames = { en = \"Emergency\" }\nkind = \"short-code\"\nprinted-on = 2026-10-01\n"),
    ("content/glossary.toml", ""),
    ("content/languages/ko.toml", "name = \"Korean\"\nnative = \"한국어\"\nscripts = [\"Hang\"]\n[wording.replies]\ndeny = [\"DM\"]\nunless-before = [\"않\"]\n"),
    ("content/templates.ftl", "template-a = At { $place }: { $what ->\n    [one] x\n   *[other] y\n}\n"),
    ("content/templates.toml", "[template-a]\ntitles = { en = \"A\" }\nchannels = [\"x\", \"sms\"]\n[template-a.variables]\nplace = { kind = \"place\", example = \"Elmhurst\", longest = \"Corona\" }\nwhat = { kind = \"choice\", choices = [\"one\", \"two\"], example = \"one\" }\n"),
    ("content/topics/a.ftl", "a = Title\n    .summary = S\n    .keywords = k\na-one = Call { -contact-emergency } on 3/4 at 7:00 PM. $5.\n"),
    ("content/topics/a.toml", "group = \"home\"\nchannels = [\"x\"]\n"),
    ("content/topics/a.review.toml", ""),
    ("locales/ko/topics/a.ftl", "a = 제목\na-one = { -contact-emergency }에 전화하십시오.\n"),
    ("locales/ko/topics/a.review.toml", ""),
    ("locales/zh-Hant/topics/a.ftl", "a = 標題\na-one = 請撥打 { -contact-emergency }。\n"),
    ("locales/es/topics/a.ftl", "a = Título\na-one = Llame al { -contact-emergency }.\n"),
    ("precincts/1/precinct.toml", "name = \"1\"\n"),
    ("precincts/1/content/topics/a.ftl", "a-two = Two\n"),
];

fuzz_target!(|input: (u8, &str)| {
    let (which, text) = input;
    let which = usize::from(which) % FILES.len();
    let files = FILES.iter().enumerate().map(|(at, (path, content))| {
        let content = if at == which { text } else { *content };
        (*path, content)
    });
    let Ok(library) = Library::from_source(Source::memory(files)) else {
        return;
    };
    let Ok(library) = library.with_precinct_to_check("1") else {
        return;
    };
    let today = "2026-11-22".parse().unwrap();
    let Ok(severities) = Severities::new(library.project(), &[]) else {
        return;
    };
    let run = Run {
        project: library.project(),
        source: library.source(),
        library: Some(&library),
        locales: library.project().locales(),
        whole: true,
        today,
        severities: &severities,
        only: None,
    };
    if let Ok(checked) = run.checks(&NoProgress) {
        let report = Report { findings: &checked.findings, rules: &[], publish: None, compared: None };
        for format in FindingsFormat::ALL {
            let _ = findings(&report, *format, true);
        }
    }
    let now = beatbook::LocalTime::parse("2026-11-22T19:00").unwrap();
    let gate = library.gate(now).with_drafts();
    for unit in library.units() {
        for locale in library.locales() {
            if let Ok(view) = gate.open(&unit, locale) {
                for id in view.ids() {
                    let _ = view.message(id);
                }
            }
        }
    }
    let _ = gate.compile(Default::default());
});
