//! `show`: the right text, and nothing that must not go out.

mod form;
mod names;
mod reviewed;
mod stands_in;
mod withheld;

use crate::support::Copy;

const KO: &str = "locales/ko/topics/package-theft.ftl";
const KO_RECORDS: &str = "locales/ko/topics/package-theft.review.toml";
const EN: &str = "content/topics/package-theft.ftl";
const EN_RECORDS: &str = "content/topics/package-theft.review.toml";
const META: &str = "content/topics/package-theft.toml";
const TIP: &str = "package-theft-tip";
const PICKUP: &str = "package-theft-pickup";
const WITHDRAWN: &str = "withdrawn = { on = 2026-11-20, reason = \"the number was wrong\" }";

/// `show … --format plain`.
fn plain(copy: &Copy, id: &str, lang: &str, more: &[&str]) -> crate::support::Ran {
    copy.run(&[&["show", id, "--lang", lang, "--format", "plain"], more].concat())
}

impl Copy {
    /// The topic's own message.
    fn message_of_topic(&self, lang: &str) -> serde_json::Value {
        let json = self
            .run(&[
                "show",
                "package-theft",
                "--lang",
                lang,
                "--format",
                "json",
                "--draft",
            ])
            .ok()
            .json();
        json["messages"][0].clone()
    }
}
