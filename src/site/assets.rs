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
    asset!("start.js"),
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

/// A kind of page, with its style and its scripts, each of which is one file of the site: on a slow computer each file takes as long as much
/// of what is in it.
pub(super) struct Kind {
    /// What pages say they are, and their files are called.
    pub(super) name: &'static str,
    view: View,
    /// What its style has beside what all have: later rules go before earlier ones.
    style: &'static [&'static str],
    /// What its style has for what nobody sees at first, where that is a file of its own, with paper. Its link stands where the first view
    /// ends: browsers show what they have while they wait for it, and need not lay out the rest of the page before that.
    unseen: Option<&'static [&'static str]>,
    /// Files with data, which come before its scripts.
    data: &'static [&'static str],
    /// Files with data that the first view does without.
    later_data: &'static [&'static str],
    /// What its script is made of, in the order in which it runs.
    scripts: &'static [&'static [&'static str]],
    /// What only some people ask for, a script that comes once the page has been shown.
    later: Option<&'static Part>,
}

/// When a page is shown.
enum View {
    /// When it has been read: its scripts move nothing.
    AtOnce,
    /// When it has been read, unless its scripts have more to say than is written on it. `START` tells; also by what was chosen on another
    /// page, where that arranges this one.
    AsWritten { chosen: Option<&'static str> },
    /// After its scripts, which arrange it.
    Arranged,
}

/// What most kinds have in common.
const PLAIN: Kind = Kind {
    name: "",
    view: View::AtOnce,
    style: &[],
    unseen: None,
    data: &["data/words.js"],
    later_data: &[],
    scripts: &[],
    later: None,
};

/// A script beside a page's own.
struct Part {
    name: &'static str,
    scripts: &'static [&'static [&'static str]],
}

impl Part {
    fn file(&self) -> (String, String) {
        (script_path(self.name), joined(&self.scripts.concat()))
    }
}

impl Kind {
    /// The path of its style.
    pub(super) fn style(&self) -> String {
        style_path(self.name)
    }

    /// The path of the style of what nobody sees at first.
    pub(super) fn unseen_style(&self) -> String {
        style_path(&format!("{}-unseen", self.name))
    }

    /// The paths of the scripts that a page loads, in this order.
    pub(super) fn scripts(&self) -> Vec<String> {
        let data = self.data.iter().copied().map(str::to_owned);
        data.chain([script_path(self.name)]).collect()
    }

    /// The paths of the scripts that it loads once it has been shown (`page.js`), in this order, with a space between two.
    pub(super) fn later_scripts(&self) -> String {
        let data = self.later_data.iter().copied().map(str::to_owned);
        let scripts = self.later.map(|later| script_path(later.name));
        data.chain(scripts).collect::<Vec<_>>().join(" ")
    }

    /// The path of the script that comes before all else, and tells whether the page can be shown as it is written.
    pub(super) fn start_script(&self) -> Option<String> {
        matches!(self.view, View::AsWritten { .. }).then(|| script_path(START.name))
    }

    /// What is remembered from other pages, and arranges this one.
    pub(super) fn chosen(&self) -> Option<&'static str> {
        match self.view {
            View::AsWritten { chosen } => chosen,
            View::AtOnce | View::Arranged => None,
        }
    }

    /// Whether a page is not shown before its scripts have run.
    pub(super) fn waits(&self) -> bool {
        matches!(self.view, View::Arranged)
    }

    /// Its style: the path and the files, and the same of what nobody sees at first.
    fn styles(&self) -> Vec<(String, Vec<&'static str>)> {
        let first = [BASE, self.style, COLORS].concat();
        match self.unseen {
            None => vec![(self.style(), [&first, PAPER].concat())],
            Some(unseen) => vec![
                (self.style(), first),
                (self.unseen_style(), [unseen, PAPER].concat()),
            ],
        }
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
fn joined(parts: &[&str]) -> String {
    parts.iter().copied().map(content).collect()
}

/// The files with scripts and styles: their paths and contents.
pub(super) fn files() -> impl Iterator<Item = (String, String)> {
    let of_kinds = KINDS.into_iter().flat_map(|kind| {
        let styles = kind.styles().into_iter();
        let styles = styles.map(|(path, parts)| (path, joined(&parts)));
        let script = (script_path(kind.name), joined(&kind.scripts.concat()));
        styles.chain([script]).chain(kind.later.map(Part::file))
    });
    of_kinds.chain([START.file()])
}

const KINDS: [&Kind; 8] = [
    &TOPIC, &HOME, &REVIEW, &FLYER, &CHECK, &NOTICE, &PROGRESS, &PUBLIC,
];

/// What every page of staff's begins with, and what those do that begin with `START`.
const STAFF: &[&str] = &["words.js", "clock.js", "data.js", "leave.js", "page.js"];
const WORKING: &[&str] = &["words.js", "data.js", "leave.js", "page.js"];
/// What comes before all else, where a page can be shown as it is written.
static START: Part = Part {
    name: "start",
    scripts: &[&["clock.js", "start.js"]],
};
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
/// What every style begins with, what comes after its own, and what paper takes.
const BASE: &[&str] = &["base.css"];
const COLORS: &[&str] = &["over.css", "colors.css"];
const PAPER: &[&str] = &["print.css"];

pub(super) static TOPIC: Kind = Kind {
    name: "topic",
    view: View::AsWritten {
        chosen: Some("channel"),
    },
    style: &["texts.css"],
    unseen: Some(&["card.css", "code.css"]),
    scripts: &[
        WORKING,
        &["offers.js", "queue.js", "first-view.js", "topic.js"],
    ],
    later: Some(&TOOLS),
    ..PLAIN
};
/// What the buttons of `offers.js` open.
static TOOLS: Part = Part {
    name: "tools",
    scripts: &[&[
        "dialog.js",
        "breaks.js",
        "picture.js",
        "zip.js",
        "kit.js",
        "card.js",
        "qr-blocks.js",
        "qr.js",
        "code.js",
    ]],
};
pub(super) static HOME: Kind = Kind {
    name: "home",
    style: &["home.css"],
    unseen: Some(&[]),
    later_data: &["data/search.js"],
    scripts: &[STAFF, &["fold.js", "near.js", "search.js", "home.js"]],
    ..PLAIN
};
pub(super) static REVIEW: Kind = Kind {
    name: "review",
    style: &["texts.css", "forms.css", "review.css"],
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
    ..PLAIN
};
pub(super) static FLYER: Kind = Kind {
    name: "flyer",
    view: View::Arranged,
    style: &["flyer.css", "code.css"],
    scripts: &[STAFF, &["flyer.js"]],
    ..PLAIN
};
pub(super) static CHECK: Kind = Kind {
    name: "check",
    style: &["texts.css", "forms.css", "check.css"],
    later_data: &["data/texts.js"],
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
    ..PLAIN
};
pub(super) static NOTICE: Kind = Kind {
    name: "notice",
    view: View::AsWritten { chosen: None },
    style: &["texts.css", "forms.css", "notice.css"],
    unseen: Some(&[]),
    later_data: &["data/dates.js", "data/tlds.js", "data/abbreviations.js"],
    scripts: &[WORKING],
    later: Some(&FORM),
    ..PLAIN
};
/// What fills the form with life.
static FORM: Part = Part {
    name: "form",
    scripts: &[
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
pub(super) static PROGRESS: Kind = Kind {
    name: "progress",
    view: View::Arranged,
    style: &["coverage.css"],
    scripts: &[STAFF],
    ..PLAIN
};
pub(super) static PUBLIC: Kind = Kind {
    name: "public",
    style: &["public.css"],
    data: &[],
    scripts: &[&["words.js", "clock.js", "leave.js", "public.js"]],
    ..PLAIN
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
            let styles = kind.styles().into_iter().flat_map(|(_, parts)| parts);
            let later = kind.later.map_or(&[][..], |later| later.scripts);
            let scripts = [kind.scripts, later].concat().concat();
            let start = START.scripts.concat();
            for name in styles.chain(scripts.iter().copied()).chain(start.clone()) {
                assert!(ALL.iter().any(|(own, _)| *own == name), "{name}");
            }
            // Nothing runs twice.
            let has_start = kind.start_script().is_some();
            let twice = scripts.iter().filter(|name| start.contains(name)).count();
            assert!(!has_start || twice == 0, "{}", kind.name);
        }
    }
}
