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
    asset!("gsm.js"),
    asset!("home.js"),
    asset!("identify.js"),
    asset!("kit.js"),
    asset!("likeness.js"),
    asset!("measure.js"),
    asset!("near.js"),
    asset!("notice.js"),
    asset!("page.js"),
    asset!("picture.js"),
    asset!("prints.js"),
    asset!("qr-blocks.js"),
    asset!("qr.js"),
    asset!("queue.js"),
    asset!("search.js"),
    asset!("topic.js"),
    asset!("url-hosts.js"),
    asset!("url-paths.js"),
    asset!("urls.js"),
    asset!("values.js"),
    asset!("zip.js"),
];

/// The scripts of each kind of page, in the order in which they run.
pub(super) const TOPIC: &[&str] = &[
    "assets/clock.js",
    "assets/data.js",
    "assets/page.js",
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
];
pub(super) const HOME: &[&str] = &[
    "data/search.js",
    "assets/clock.js",
    "assets/page.js",
    "assets/fold.js",
    "assets/near.js",
    "assets/search.js",
    "assets/home.js",
];
pub(super) const FLYER: &[&str] = &["assets/clock.js", "assets/page.js", "assets/flyer.js"];
pub(super) const CHECK: &[&str] = &[
    "data/texts.js",
    "assets/clock.js",
    "assets/page.js",
    "assets/diff.js",
    "assets/likeness.js",
    "assets/prints.js",
    "assets/identify.js",
    "assets/check.js",
];
pub(super) const NOTICE: &[&str] = &[
    "data/dates.js",
    "data/tlds.js",
    "assets/clock.js",
    "assets/data.js",
    "assets/page.js",
    "assets/values.js",
    "assets/notice.js",
    "assets/gsm.js",
    "assets/emoji.js",
    "assets/url-paths.js",
    "assets/url-hosts.js",
    "assets/urls.js",
    "assets/counts.js",
    "assets/measure.js",
    "assets/form.js",
];
