//! The scripts and styles, and which page takes which.

use std::borrow::Cow;

use crate::report::COVERAGE_STYLE;

macro_rules! asset {
    ($name:literal) => {
        ($name, include_str!(concat!("assets/", $name)))
    };
}

/// All of them: name and content.
const ALL: &[(&str, &str)] = &[
    asset!("site.css"),
    asset!("breaks.js"),
    asset!("card.js"),
    asset!("check.js"),
    asset!("clock.js"),
    asset!("code.js"),
    asset!("counts.js"),
    asset!("data.js"),
    asset!("dialog.js"),
    asset!("diff.js"),
    asset!("emoji.js"),
    asset!("first-view.js"),
    asset!("flyer.js"),
    asset!("fold.js"),
    asset!("form.js"),
    asset!("form-fields.js"),
    asset!("form-previews.js"),
    asset!("gsm.js"),
    asset!("home.js"),
    asset!("identify.js"),
    asset!("kit.js"),
    asset!("leave.js"),
    asset!("likeness.js"),
    asset!("measure.js"),
    asset!("near.js"),
    asset!("notice.js"),
    asset!("page.js"),
    asset!("picture.js"),
    asset!("prints.js"),
    asset!("public.js"),
    asset!("qr-blocks.js"),
    asset!("qr.js"),
    asset!("queue.js"),
    asset!("review.js"),
    asset!("review-checks.js"),
    asset!("review-desk.js"),
    asset!("review-file.js"),
    asset!("review-keep.js"),
    asset!("review-menu.js"),
    asset!("review-text.js"),
    asset!("review-verdict.js"),
    asset!("search.js"),
    asset!("thread.js"),
    asset!("thread-cuts.js"),
    asset!("topic.js"),
    asset!("url-hosts.js"),
    asset!("url-paths.js"),
    asset!("urls.js"),
    asset!("values.js"),
    asset!("words.js"),
    asset!("zip.js"),
];

/// The scripts of a kind of page, which are one file of the site: a page waits for its scripts, and on a slow computer each file takes
/// as long as much of what is in it.
pub(super) struct Scripts {
    /// The file.
    file: &'static str,
    /// Files with data, which come before it.
    data: &'static [&'static str],
    /// What it is made of, in the order in which it runs.
    parts: &'static [&'static [&'static str]],
}

/// Data that is searched, a megabyte of it. What a page shows at first does not depend on it, so such a page is shown before its scripts
/// have run; all others are arranged by them, wait for them and do not move.
const LARGE: [&str; 2] = ["data/search.js", "data/texts.js"];

/// A file that a page loads.
pub(super) struct Script {
    pub(super) path: &'static str,
    /// Whether the page is not shown before it has run.
    pub(super) is_waited_for: bool,
    /// Whether everything else comes first.
    pub(super) is_last: bool,
}

impl Scripts {
    /// The files that a page loads, in this order.
    pub(super) fn all(&self) -> Vec<Script> {
        let paths = [self.data, &[self.file]].concat();
        let is_waited_for = !paths.iter().any(|path| LARGE.contains(path));
        let script = |path| Script {
            path,
            is_waited_for,
            is_last: LARGE.contains(&path),
        };
        paths.into_iter().map(script).collect()
    }

    /// The scripts one after another; each is a function of its own.
    fn joined(&self) -> String {
        let parts = self.parts.iter().copied().flatten();
        parts.map(|name| content(name)).collect()
    }
}

fn content(name: &str) -> &'static str {
    let found = ALL.iter().find(|(own, _)| *own == name);
    found.map_or("", |(_, content)| content)
}

/// The files with scripts and styles: their paths and contents.
pub(super) fn files() -> impl Iterator<Item = (&'static str, Cow<'static, str>)> {
    let scripts = KINDS.map(|kind| (kind.file, Cow::Owned(kind.joined())));
    let styles = [
        ("assets/site.css", content("site.css")),
        ("assets/coverage.css", COVERAGE_STYLE),
    ];
    let styles = styles.map(|(file, style)| (file, Cow::Borrowed(style)));
    styles.into_iter().chain(scripts)
}

const KINDS: [Scripts; 8] = [TOPIC, HOME, REVIEW, FLYER, CHECK, NOTICE, PROGRESS, PUBLIC];

/// What every page of staff's begins with.
const STAFF: &[&str] = &["words.js", "clock.js", "data.js", "leave.js", "page.js"];
/// What measures a text as the places measure it to which it goes.
const MEASURING: &[&str] = &[
    "gsm.js",
    "emoji.js",
    "url-paths.js",
    "url-hosts.js",
    "urls.js",
    "counts.js",
    "measure.js",
];

pub(super) const TOPIC: Scripts = Scripts {
    file: "assets/topic.js",
    data: &["data/words.js"],
    parts: &[
        STAFF,
        &[
            "dialog.js",
            "breaks.js",
            "picture.js",
            "zip.js",
            "kit.js",
            "card.js",
            "qr-blocks.js",
            "qr.js",
            "code.js",
            "queue.js",
            "first-view.js",
            "topic.js",
        ],
    ],
};
pub(super) const HOME: Scripts = Scripts {
    file: "assets/home.js",
    data: &["data/words.js", "data/search.js"],
    parts: &[STAFF, &["fold.js", "near.js", "search.js", "home.js"]],
};
pub(super) const REVIEW: Scripts = Scripts {
    file: "assets/review.js",
    data: &["data/words.js", "data/tlds.js"],
    parts: &[
        STAFF,
        &["values.js"],
        MEASURING,
        &[
            "diff.js",
            "zip.js",
            "review-checks.js",
            "review-keep.js",
            "review-file.js",
            "review-text.js",
            "review-desk.js",
            "review-menu.js",
            "review-verdict.js",
            "review.js",
        ],
    ],
};
pub(super) const FLYER: Scripts = Scripts {
    file: "assets/flyer.js",
    data: &["data/words.js"],
    parts: &[STAFF, &["flyer.js"]],
};
pub(super) const CHECK: Scripts = Scripts {
    file: "assets/check.js",
    data: &["data/words.js", "data/texts.js"],
    parts: &[
        STAFF,
        &[
            "diff.js",
            "likeness.js",
            "prints.js",
            "identify.js",
            "check.js",
        ],
    ],
};
pub(super) const NOTICE: Scripts = Scripts {
    file: "assets/notice.js",
    data: &[
        "data/words.js",
        "data/dates.js",
        "data/tlds.js",
        "data/abbreviations.js",
    ],
    parts: &[
        STAFF,
        &["values.js", "notice.js"],
        MEASURING,
        &[
            "thread-cuts.js",
            "thread.js",
            "queue.js",
            "form-fields.js",
            "form-previews.js",
            "form.js",
        ],
    ],
};
pub(super) const PROGRESS: Scripts = Scripts {
    file: "assets/progress.js",
    data: &["data/words.js"],
    parts: &[STAFF],
};
pub(super) const PUBLIC: Scripts = Scripts {
    file: "assets/public.js",
    data: &[],
    parts: &[&["words.js", "clock.js", "leave.js", "public.js"]],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_is_in_a_file_and_runs_for_itself() {
        let files: Vec<_> = files().collect();
        for (name, content) in ALL {
            let mut has = files.iter().filter(|(_, file)| file.contains(content));
            assert!(has.next().is_some(), "{name}");
            if name.ends_with(".js") {
                let code = content.lines().find(|line| !line.starts_with("//"));
                assert_eq!(code, Some("(function (beatbook) {"), "{name}");
                assert!(content.contains("\n  'use strict';\n"), "{name}");
                let end = "\n})(window.beatbook ||= /** @type {Beatbook} */ ({}));\n";
                assert!(content.ends_with(end), "{name}");
            }
        }
        for kind in KINDS {
            let mut parts = kind.parts.iter().copied().flatten();
            assert!(parts.all(|name| ALL.iter().any(|(own, _)| own == name)));
        }
    }
}
