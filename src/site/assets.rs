//! The scripts and styles, and which page takes which.

macro_rules! asset {
    ($name:literal) => {
        ($name, include_str!(concat!("assets/", $name)))
    };
}

/// All of them, as they are copied: name and content.
pub(super) const ALL: &[(&str, &str)] = &[
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

/// The scripts of a kind of page.
pub(super) struct Scripts {
    /// What the others read.
    data: &'static [&'static str],
    /// After those of every page, in the order in which they run.
    own: &'static [&'static [&'static str]],
}

/// The scripts of every page.
const EVERY: &[&str] = &[
    "data/words.js",
    "assets/words.js",
    "assets/clock.js",
    "assets/data.js",
    "assets/leave.js",
    "assets/page.js",
];
/// What measures a text as the places measure it to which it goes.
const MEASURING: &[&str] = &[
    "assets/gsm.js",
    "assets/emoji.js",
    "assets/url-paths.js",
    "assets/url-hosts.js",
    "assets/urls.js",
    "assets/counts.js",
    "assets/measure.js",
];

impl Scripts {
    pub(super) fn all(&self) -> Vec<&'static str> {
        [&[self.data, EVERY], self.own].concat().concat()
    }
}

pub(super) const TOPIC: Scripts = Scripts {
    data: &[],
    own: &[&[
        "assets/dialog.js",
        "assets/breaks.js",
        "assets/picture.js",
        "assets/zip.js",
        "assets/kit.js",
        "assets/card.js",
        "assets/qr-blocks.js",
        "assets/qr.js",
        "assets/code.js",
        "assets/queue.js",
        "assets/topic.js",
    ]],
};
pub(super) const HOME: Scripts = Scripts {
    data: &["data/search.js"],
    own: &[&[
        "assets/fold.js",
        "assets/near.js",
        "assets/search.js",
        "assets/home.js",
    ]],
};
pub(super) const REVIEW: Scripts = Scripts {
    data: &["data/tlds.js"],
    own: &[
        &["assets/values.js"],
        MEASURING,
        &[
            "assets/diff.js",
            "assets/zip.js",
            "assets/review-checks.js",
            "assets/review-keep.js",
            "assets/review-file.js",
            "assets/review-text.js",
            "assets/review-desk.js",
            "assets/review-menu.js",
            "assets/review-verdict.js",
            "assets/review.js",
        ],
    ],
};
pub(super) const FLYER: Scripts = Scripts {
    data: &[],
    own: &[&["assets/flyer.js"]],
};
pub(super) const CHECK: Scripts = Scripts {
    data: &["data/texts.js"],
    own: &[&[
        "assets/diff.js",
        "assets/likeness.js",
        "assets/prints.js",
        "assets/identify.js",
        "assets/check.js",
    ]],
};
pub(super) const NOTICE: Scripts = Scripts {
    data: &["data/dates.js", "data/tlds.js", "data/abbreviations.js"],
    own: &[
        &["assets/values.js", "assets/notice.js"],
        MEASURING,
        &[
            "assets/thread-cuts.js",
            "assets/thread.js",
            "assets/queue.js",
            "assets/form-fields.js",
            "assets/form-previews.js",
            "assets/form.js",
        ],
    ],
};
