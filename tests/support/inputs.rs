//! What is done with everything that comes from outside: `fuzz` does it with bytes that it makes up, and the test `inputs` with those
//! of `fuzz/seeds`, on any toolchain. Whatever comes is taken or refused; nothing panics, hangs or is written beside itself.
#![allow(dead_code, unreachable_pub)] // each fuzz target is one of them

use std::sync::OnceLock;

use beatbook::checks::{Run, Severities};
use beatbook::coverage::{Coverage, NoProgress};
use beatbook::library::search::Index;
use beatbook::library::{Library, Slots};
use beatbook::post::{channels, join, measure, thread};
use beatbook::report::{self, CoverageFormat, FindingsFormat, Report};
use beatbook::{LocalTime, Project, Source, testing};

/// A kind of input, and what is done with it.
pub type Input = (&'static str, fn(&[u8]));

/// All of them but the files of `exchange`, which `testing` takes; each has a fuzz target of that name.
pub const ALL: &[Input] = &[
    ("baseline", baseline),
    ("fluent", fluent),
    ("library", library),
    ("measure", measured),
    ("notice", notice),
    ("project", project),
    ("records", records),
    ("search", search),
    ("thread", threads),
];

/// What is not UTF-8 is replaced before anything here reads it, and tested where that is done.
fn text(bytes: &[u8]) -> &str {
    let valid = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
    std::str::from_utf8(&bytes[..valid]).unwrap_or_default()
}

/// Any text is a Fluent file, or says where it is none; what is read has places inside the file and a fingerprint.
pub fn fluent(bytes: &[u8]) {
    testing::take_apart(text(bytes));
}

/// Any text is a file of records, or is refused; a record that is added changes nothing else.
pub fn records(bytes: &[u8]) {
    testing::edit_records(text(bytes));
}

/// Any text is a baseline, or is refused.
pub fn baseline(bytes: &[u8]) {
    testing::read_baseline(text(bytes));
}

/// Any text has a length everywhere.
pub fn measured(bytes: &[u8]) {
    for channel in channels::all() {
        let measure = measure(channel, text(bytes));
        match measure.limit {
            Some(limit) => assert_eq!(
                measure.fits,
                Some(measure.length <= limit && measure.reasons.is_empty())
            ),
            // A character that is taken nowhere fits nowhere.
            None => assert_eq!(measure.fits, (!measure.reasons.is_empty()).then_some(false)),
        }
        assert!(measure.parts >= 1);
    }
}

/// Any text is cut into parts that fit and join to the text, or there is a reason.
pub fn threads(bytes: &[u8]) {
    let text = text(bytes);
    for channel in channels::all() {
        let thread = thread(channel, text);
        assert_eq!(join(&thread), text);
        assert_eq!(thread.parts.is_empty(), thread.reason.is_some());
        assert_eq!(thread.separators.len(), thread.parts.len() + 1);
        if channel.id != "sms" {
            let fits = |part: &String| measure(channel, part).fits != Some(false);
            assert!(thread.parts.iter().all(fits));
        }
    }
}

/// Any words are looked for, and what is found exists.
pub fn search(bytes: &[u8]) {
    static INDEX: OnceLock<(Library, Index)> = OnceLock::new();
    let (library, index) = INDEX.get_or_init(|| {
        let library = Library::embedded().expect("the built-in library");
        let index = Index::of(&library).expect("an index");
        (library, index)
    });
    let words = text(bytes);
    let hits = index.search(words);
    assert!(hits.iter().all(|hit| library.units().contains(&hit.unit())));
    testing::resolve(words, library.locales());
}

/// Anything is filled into a notice, or refused: first which notice, then what is assigned, a line for each slot.
pub fn notice(bytes: &[u8]) {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    let library = LIBRARY.get_or_init(|| Library::embedded().expect("the built-in library"));
    let Some((which, assigned)) = bytes.split_first() else {
        return;
    };
    let now = LocalTime::parse("2026-11-22T19:00").expect("a time");
    let gate = library.gate(now).with_drafts();
    let metas = library.template_meta().expect("the notices' metadata");
    let at = usize::from(*which) % metas.len();
    let (id, meta) = metas.iter().nth(at).expect("a notice");
    let mut slots = Slots::default();
    for line in text(assigned).lines() {
        let _ = slots.set(line);
    }
    for locale in library.locales() {
        let filled = gate.fill(meta, &slots, locale);
        let view = gate.open("content/templates.ftl", locale).expect("notices");
        if let Ok(filled) = filled {
            let _ = view.filled(id, &filled);
        }
    }
}

/// Any l10n.toml and, after a NUL, beatbook.toml open or are refused, and what they name is counted and checked.
pub fn project(bytes: &[u8]) {
    let text = text(bytes);
    let (l10n, settings) = text.split_once('\0').unwrap_or((text, ""));
    let source = Source::memory([
        ("l10n.toml", l10n),
        ("beatbook.toml", settings),
        ("app/main.js", "say('a'); say(`b-${x}`); say('c', 1)\n"),
        ("en/a.ftl", "a = A\nb = B\n"),
        ("ko/a.ftl", "a = 가\n"),
        ("l10n/ko/a.ftl", "a = 가\n"),
    ]);
    match Project::load(&source, "l10n.toml") {
        Ok(project) => checked(&project, &source, None),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// The files of a small library with a precinct.
const FILES: &[(&str, &str)] = &[
    ("beatbook.toml", "[library]\nname = \"Example\"\n"),
    (
        "l10n.toml",
        "basepath = \".\"\nlocales = [\"es\", \"ko\", \"zh-Hant\"]\n[[paths]]\nreference = \"content/**/*.ftl\"\nl10n = \"locales/{locale}/**/*.ftl\"\n",
    ),
    (
        "content/contacts.toml",
        "[emergency]\nvalues = { en = \"911\" }\nnames = { en = \"Emergency\" }\nkind = \"short-code\"\nprinted-on = 2026-10-01\n",
    ),
    ("content/glossary.toml", ""),
    (
        "content/languages/ko.toml",
        "name = \"Korean\"\nnative = \"한국어\"\nscripts = [\"Hang\"]\n[wording.replies]\ndeny = [\"DM\"]\nunless-before = [\"않\"]\n",
    ),
    (
        "content/templates.ftl",
        "template-a = At { $place }: { $what ->\n    [one] x\n   *[other] y\n}\n",
    ),
    (
        "content/templates.toml",
        "[template-a]\ntitles = { en = \"A\" }\nchannels = [\"x\", \"sms\"]\n[template-a.variables]\nplace = { kind = \"place\", example = \"Elmhurst\", longest = \"Corona\" }\nwhat = { kind = \"choice\", choices = [\"one\", \"two\"], example = \"one\" }\n",
    ),
    (
        "content/topics/a.ftl",
        "a = Title\n    .summary = S\n    .keywords = k\na-one = Call { -contact-emergency } on 3/4 at 7:00 PM. $5.\n",
    ),
    (
        "content/topics/a.toml",
        "group = \"home\"\nchannels = [\"x\"]\n",
    ),
    ("content/topics/a.review.toml", ""),
    (
        "locales/ko/topics/a.ftl",
        "a = 제목\na-one = { -contact-emergency }에 전화하십시오.\n",
    ),
    ("locales/ko/topics/a.review.toml", ""),
    (
        "locales/zh-Hant/topics/a.ftl",
        "a = 標題\na-one = 請撥打 { -contact-emergency }。\n",
    ),
    (
        "locales/es/topics/a.ftl",
        "a = Título\na-one = Llame al { -contact-emergency }.\n",
    ),
    ("precincts/1/precinct.toml", "name = \"1\"\n"),
    ("precincts/1/content/topics/a.ftl", "a-two = Two\n"),
    ("content/reviewers.toml", ""),
    ("content/notices.ftl", "notice-draft = DRAFT\n"),
    (
        "content/contacts.ftl",
        "-contact-emergency-name = Emergency\n",
    ),
    ("content/site.ftl", ""),
    ("precincts/1/content/places.ftl", "place-corona = Corona\n"),
    ("precincts/1/content/signature.ftl", "signature = Us\n"),
    ("precincts/1/content/topics/a.toml", ""),
];

/// Any files are a library in which everything that is wrong is said: the first byte tells whose place the rest takes.
pub fn library(bytes: &[u8]) {
    let Some((which, bytes)) = bytes.split_first() else {
        return;
    };
    let which = usize::from(*which) % FILES.len();
    let files = FILES.iter().enumerate().map(|(at, (path, content))| {
        let content = if at == which { text(bytes) } else { *content };
        (*path, content)
    });
    let Ok(library) = Library::from_source(Source::memory(files)) else {
        return;
    };
    let Ok(library) = library.with_precinct_to_check("1") else {
        return;
    };
    checked(library.project(), library.source(), Some(&library));
    let now = LocalTime::parse("2026-11-22T19:00").expect("a time");
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
}

/// Counts, runs all checks, and reports in all formats.
///
/// # Panics
/// The checks stop: what is wrong with files is a finding.
pub fn checked(project: &Project, source: &Source, library: Option<&Library>) {
    let coverage = Coverage::of(project, source, project.locales(), &NoProgress);
    for format in CoverageFormat::ALL {
        report::coverage(&coverage, *format, library, true);
    }
    let severities = Severities::new(project, &[]).unwrap_or_default();
    let run = Run {
        project,
        source,
        library,
        locales: project.locales(),
        whole: true,
        today: "2026-11-22".parse().expect("a day"),
        severities: &severities,
        only: None,
    };
    let checked = run.checks(&NoProgress);
    let report = Report {
        findings: &checked.expect("findings carry what is wrong").findings,
        rules: &[],
        publish: None,
        compared: None,
    };
    for format in FindingsFormat::ALL {
        report::findings(&report, *format, true);
    }
}
