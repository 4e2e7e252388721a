//! `unreviewed`: texts that nobody has reviewed.

use super::{Check, Example, FileContext, Findings, Runner, Scope, Tally};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::library::TopicMeta;
use crate::review::{PublicationStatus, Reason, ReviewContext};

pub(super) const CHECK: Check = Check {
    code: "unreviewed",
    scope: Scope::Library,
    level: Severity::Warn,
    summary: "Texts that no named person other than their author has reviewed, counted by language.",
    why: "A translation nobody has read is a draft, whoever wrote it: one wrong word can send a frightened reader to the wrong place. For the English, the review is the legal sign-off.",
    fix: "Have somebody who reads the language review the texts, and record it: `beatbook review record ID --lang L …` (see `beatbook review record --help`). Until then staff get them as drafts, marked as such.",
    bad: Example(&[("content/topics/a.ftl", "a = Text\n")]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Text\n"),
        (
            "content/topics/a.review.toml",
            "[a]\nsource = \"d675e620d4456b30c4da69482980ee28\"\ntarget = \"d675e620d4456b30c4da69482980ee28\"\nstate = \"reviewed\"\norigin = \"person\"\ntranslated-by = \"a-writer\"\nreviewed-by = \"b-reader\"\non = 2026-11-01\n",
        ),
        (
            "content/reviewers.toml",
            "[a-writer]\nname = \"A. Writer\"\nlanguages = [\"en\"]\nqualification = \"qualified\"\n[b-reader]\nname = \"B. Reader\"\nlanguages = [\"en\"]\nqualification = \"qualified\"\n",
        ),
    ]),
    companions: &[],
    runner: Runner::File(check),
};

fn check(cx: &FileContext<'_, '_>, findings: &mut Findings<'_>) {
    let (Some(target), Some(library), Some(locale)) = (cx.target, cx.library, cx.language) else {
        return;
    };
    let review = ReviewContext {
        reviewers: library.library.reviewers(),
        locale,
        qualified: cx.topic.is_some_and(TopicMeta::needs_qualified),
        today: library.today,
    };
    let records = cx.records;
    let mut first = None;
    let (mut ids, mut open, mut all) = (Vec::new(), 0, 0);
    // What English does not have is obsolete; nobody need review it.
    for entry in cx.entries() {
        let entry = entry.target;
        all += 1;
        let record = records.and_then(|records| records.get(entry.id));
        let now = || entry.fingerprint();
        if !PublicationStatus::of_record(record, None, Some(now), &review).has(Reason::Unreviewed) {
            continue;
        }
        open += 1;
        first.get_or_insert_with(|| entry.id_span());
        ids.push(entry.id.to_owned());
    }
    let place = first
        .map(|first| Place::new(target.file, first, cx.role()).labeled(format!("{open} of {all}")));
    let tally = Tally {
        open,
        all,
        files: usize::from(open > 0),
        ids,
        places: place.into_iter().collect(),
        level: findings.check.level,
        say,
    };
    findings.count(cx.locale, tally);
}

/// The finding for the texts of a language that only wait for a review, by the rule for whatever leaves the library: a
/// translation also waits for its English. It replaces what was counted file by file.
pub(crate) fn waiting(locale: &str, ids: &[String], all: usize) -> Diagnostic {
    let tally = Tally {
        open: ids.len(),
        all,
        files: 0,
        ids: ids.to_vec(),
        places: Vec::new(),
        level: CHECK.level,
        say,
    };
    say(locale, &tally).locale(locale)
}

fn say(locale: &str, tally: &Tally) -> Diagnostic {
    let text = format!(
        "nobody has reviewed {} of {} texts in {locale}: {}",
        tally.open,
        tally.all,
        tally.named()
    );
    let mut finding = CHECK.finding(text).help(
        "`beatbook review` lists what waits for a person, and records what a person reviewed",
    );
    finding.is_tally = true;
    finding
}
