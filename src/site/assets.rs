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

/// A kind of page, with its style and its scripts, each of which is one file of the site: a page waits for them, and on a slow computer
/// each file takes as long as much of what is in it.
pub(super) struct Kind {
    /// What pages say they are, and their files are called.
    pub(super) name: &'static str,
    /// What its style is made of: later rules go before earlier ones.
    style: &'static [&'static [&'static str]],
    /// The style of what nobody sees at first, paper for instance. Its link stands where the first view ends: browsers show what they have
    /// while they wait for it, and need not lay out the rest of the page before that.
    unseen: &'static [&'static [&'static str]],
    /// Files with data, which come before its scripts.
    data: &'static [&'static str],
    /// Files with data that the first view does without.
    later_data: &'static [&'static str],
    /// What its script is made of, in the order in which it runs.
    scripts: &'static [&'static [&'static str]],
    /// Whether a script comes before all else that says whether the page can be shown as it is written.
    has_start: bool,
    /// What only some people ask for, a script that comes once the page has been shown.
    later: Option<&'static Part>,
    waits: bool,
}

/// A script beside a page's own.
struct Part {
    name: &'static str,
    scripts: &'static [&'static [&'static str]],
}

impl Part {
    fn file(&self) -> (String, String) {
        (script_path(self.name), joined(self.scripts))
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

    /// The path of the script that comes before all else.
    pub(super) fn start_script(&self) -> Option<String> {
        self.has_start.then(|| script_path(START.name))
    }

    /// Whether a page is not shown before its scripts have run: they arrange it, and so it does not move.
    pub(super) fn waits(&self) -> bool {
        self.waits
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
    let of_kinds = KINDS.into_iter().flat_map(|kind| {
        let style = (kind.style(), joined(kind.style));
        let unseen = (!kind.unseen.is_empty()).then(|| (kind.unseen_style(), joined(kind.unseen)));
        let script = (script_path(kind.name), joined(kind.scripts));
        let later = kind.later.map(Part::file);
        [style, script].into_iter().chain(unseen).chain(later)
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
    style: &[BASE, &["texts.css"], COLORS],
    unseen: &[&["card.css", "code.css"], PAPER],
    data: &["data/words.js"],
    later_data: &[],
    scripts: &[
        WORKING,
        &["offers.js", "queue.js", "first-view.js", "topic.js"],
    ],
    has_start: true,
    later: Some(&TOOLS),
    waits: false,
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
    style: &[BASE, &["home.css"], COLORS],
    unseen: &[PAPER],
    data: &["data/words.js"],
    later_data: &["data/search.js"],
    scripts: &[STAFF, &["fold.js", "near.js", "search.js", "home.js"]],
    has_start: false,
    later: None,
    waits: false,
};
pub(super) static REVIEW: Kind = Kind {
    name: "review",
    style: &[
        BASE,
        &["texts.css", "forms.css", "review.css"],
        COLORS,
        PAPER,
    ],
    unseen: &[],
    data: &["data/words.js", "data/tlds.js"],
    later_data: &[],
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
    has_start: false,
    later: None,
    waits: true,
};
pub(super) static FLYER: Kind = Kind {
    name: "flyer",
    style: &[BASE, &["flyer.css", "code.css"], COLORS, PAPER],
    unseen: &[],
    data: &["data/words.js"],
    later_data: &[],
    scripts: &[STAFF, &["flyer.js"]],
    has_start: false,
    later: None,
    waits: true,
};
pub(super) static CHECK: Kind = Kind {
    name: "check",
    style: &[
        BASE,
        &["texts.css", "forms.css", "check.css"],
        COLORS,
        PAPER,
    ],
    unseen: &[],
    data: &["data/words.js"],
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
    has_start: false,
    later: None,
    waits: false,
};
pub(super) static NOTICE: Kind = Kind {
    name: "notice",
    style: &[BASE, &["texts.css", "forms.css", "notice.css"], COLORS],
    unseen: &[PAPER],
    data: &["data/words.js"],
    later_data: &["data/dates.js", "data/tlds.js", "data/abbreviations.js"],
    scripts: &[WORKING],
    has_start: true,
    later: Some(&FORM),
    waits: false,
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
    style: &[BASE, &["coverage.css"], COLORS, PAPER],
    unseen: &[],
    data: &["data/words.js"],
    later_data: &[],
    scripts: &[STAFF],
    has_start: false,
    later: None,
    waits: true,
};
pub(super) static PUBLIC: Kind = Kind {
    name: "public",
    style: &[BASE, &["public.css"], COLORS, PAPER],
    unseen: &[],
    data: &[],
    later_data: &[],
    scripts: &[&["words.js", "clock.js", "leave.js", "public.js"]],
    has_start: false,
    later: None,
    waits: false,
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
            let parts = [kind.style, kind.unseen, kind.scripts, later, START.scripts].concat();
            let parts = parts.concat();
            for name in parts {
                assert!(ALL.iter().any(|(own, _)| *own == name), "{name}");
            }
        }
    }
}
