//! The scripts and styles, and which kind of page takes which.

use crate::report::COVERAGE_STYLE;

macro_rules! asset {
    ($name:literal) => {
        ($name, include_str!(concat!("assets/", $name)))
    };
}

/// All of them: name and content.
const ALL: &[(&str, &str)] = &[
    asset!("base.css"),
    asset!("card.css"),
    asset!("check.css"),
    asset!("code.css"),
    ("coverage.css", COVERAGE_STYLE),
    asset!("colors.css"),
    asset!("end.css"),
    asset!("flyer.css"),
    asset!("forms.css"),
    asset!("home.css"),
    asset!("notice.css"),
    asset!("over.css"),
    asset!("print.css"),
    asset!("public.css"),
    asset!("review.css"),
    asset!("texts.css"),
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
    asset!("offers.js"),
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

/// A kind of page, with its style and its scripts, each of which is one file of the site: a page waits for them, and on a slow computer
/// each file takes as long as much of what is in it.
pub(super) struct Kind {
    /// What pages say they are, and their files are called.
    pub(super) name: &'static str,
    /// What its style is made of: later rules go before earlier ones.
    style: &'static [&'static [&'static str]],
    /// Files with data, which come before its scripts.
    data: &'static [&'static str],
    /// What its script is made of, in the order in which it runs.
    scripts: &'static [&'static [&'static str]],
    /// What only some people ask for, a script that comes after it.
    later: Option<&'static Later>,
}

/// A script that no page waits for.
struct Later {
    name: &'static str,
    scripts: &'static [&'static str],
}

/// Data that is searched, a megabyte of it. What a page shows at first does not depend on it, so such a page is shown before its scripts
/// have run; all others are arranged by them, wait for them and do not move.
const LARGE: [&str; 2] = ["data/search.js", "data/texts.js"];

/// A file that a page loads.
pub(super) struct Script {
    pub(super) path: String,
    /// Whether the page is not shown before it has run.
    pub(super) is_waited_for: bool,
    /// Whether everything else comes first.
    pub(super) is_last: bool,
}

impl Kind {
    /// The path of its style.
    pub(super) fn style(&self) -> String {
        style_path(self.name)
    }

    /// The scripts that a page loads, in this order.
    pub(super) fn scripts(&self) -> Vec<Script> {
        let is_last = |path: &str| LARGE.contains(&path);
        let waits = !self.data.iter().any(|path| is_last(path));
        let data = self.data.iter().copied().map(|path| Script {
            path: path.to_owned(),
            is_waited_for: waits,
            is_last: is_last(path),
        });
        let own = Script {
            path: script_path(self.name),
            is_waited_for: waits,
            is_last: false,
        };
        let later = self.later.map(|later| Script {
            path: script_path(later.name),
            is_waited_for: false,
            is_last: true,
        });
        data.chain([own]).chain(later).collect()
    }
}

fn style_path(name: &str) -> String {
    format!("assets/{name}.css")
}

fn script_path(name: &str) -> String {
    format!("assets/{name}.js")
}

fn content(name: &str) -> &'static str {
    let found = ALL.iter().find(|(own, _)| *own == name);
    found.map_or("", |(_, content)| content)
}

/// Files one after another; each script is a function of its own.
fn joined(parts: &[&[&str]]) -> String {
    parts.concat().into_iter().map(content).collect()
}

/// The files with scripts and styles: their paths and contents.
pub(super) fn files() -> impl Iterator<Item = (String, String)> {
    KINDS.into_iter().flat_map(|kind| {
        let style = (kind.style(), joined(kind.style));
        let script = (script_path(kind.name), joined(kind.scripts));
        let later = kind.later;
        let later = later.map(|later| (script_path(later.name), joined(&[later.scripts])));
        [style, script].into_iter().chain(later)
    })
}

const KINDS: [&Kind; 8] = [
    &TOPIC, &HOME, &REVIEW, &FLYER, &CHECK, &NOTICE, &PROGRESS, &PUBLIC,
];

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
/// What every style begins and ends with.
const BASE: &[&str] = &["base.css"];
const END: &[&str] = &["over.css", "colors.css", "print.css", "end.css"];

pub(super) static TOPIC: Kind = Kind {
    name: "topic",
    style: &[BASE, &["texts.css", "card.css", "code.css"], END],
    data: &["data/words.js"],
    scripts: &[
        STAFF,
        &["offers.js", "queue.js", "first-view.js", "topic.js"],
    ],
    later: Some(&TOOLS),
};
/// What the buttons of `offers.js` open.
static TOOLS: Later = Later {
    name: "tools",
    scripts: &[
        "dialog.js",
        "breaks.js",
        "picture.js",
        "zip.js",
        "kit.js",
        "card.js",
        "qr-blocks.js",
        "qr.js",
        "code.js",
    ],
};
pub(super) static HOME: Kind = Kind {
    name: "home",
    style: &[BASE, &["home.css"], END],
    data: &["data/words.js", "data/search.js"],
    scripts: &[STAFF, &["fold.js", "near.js", "search.js", "home.js"]],
    later: None,
};
pub(super) static REVIEW: Kind = Kind {
    name: "review",
    style: &[BASE, &["texts.css", "forms.css", "review.css"], END],
    data: &["data/words.js", "data/tlds.js"],
    scripts: &[
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
    later: None,
};
pub(super) static FLYER: Kind = Kind {
    name: "flyer",
    style: &[BASE, &["flyer.css", "code.css"], END],
    data: &["data/words.js"],
    scripts: &[STAFF, &["flyer.js"]],
    later: None,
};
pub(super) static CHECK: Kind = Kind {
    name: "check",
    style: &[BASE, &["texts.css", "forms.css", "check.css"], END],
    data: &["data/words.js", "data/texts.js"],
    scripts: &[
        STAFF,
        &[
            "diff.js",
            "likeness.js",
            "prints.js",
            "identify.js",
            "check.js",
        ],
    ],
    later: None,
};
pub(super) static NOTICE: Kind = Kind {
    name: "notice",
    style: &[BASE, &["texts.css", "forms.css", "notice.css"], END],
    data: &[
        "data/words.js",
        "data/dates.js",
        "data/tlds.js",
        "data/abbreviations.js",
    ],
    scripts: &[
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
    later: None,
};
pub(super) static PROGRESS: Kind = Kind {
    name: "progress",
    style: &[BASE, &["coverage.css"], END],
    data: &["data/words.js"],
    scripts: &[STAFF],
    later: None,
};
pub(super) static PUBLIC: Kind = Kind {
    name: "public",
    style: &[BASE, &["public.css"], END],
    data: &[],
    scripts: &[&["words.js", "clock.js", "leave.js", "public.js"]],
    later: None,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_part_of_one_and_runs_for_itself() {
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
            let later = kind.later.map_or(&[][..], |later| later.scripts);
            let parts = [kind.style, kind.scripts, &[later]].concat().concat();
            for name in parts {
                assert!(ALL.iter().any(|(own, _)| *own == name), "{name}");
            }
        }
    }
}
