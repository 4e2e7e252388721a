//! Where the links of the page lead: to the texts that want work, in whatever shows them where the page lies.

use std::fmt::Write as _;

/// How the path of the file with the templates ends.
const TEMPLATES_FILE: &str = "/templates.ftl";

/// What shows the project's texts, for the page to link to.
#[derive(Clone, Copy, Default)]
pub(crate) enum Links<'s> {
    /// Nothing is known to: the page has no links, so that it can be sent anywhere.
    #[default]
    None,
    /// A web address below which the project's files are shown, as a repository's host does.
    #[cfg_attr(not(feature = "cli"), allow(dead_code))]
    Files(&'s str),
    /// The staff's site, in which the page lies: whether it has a page of a topic in a language, or a template's form.
    #[cfg_attr(not(feature = "site"), allow(dead_code))]
    Topics(&'s (dyn Fn(&str, &str) -> bool + Sync)),
}

/// A place in a text: a file, and in it a line (from 1) and a message.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    pub(super) locale: &'p str,
    pub(super) path: &'p str,
    pub(super) within: Option<(usize, &'p str)>,
}

impl Links<'_> {
    pub(super) fn to(self, place: Place<'_>) -> Option<String> {
        match self {
            Links::None => None,
            Links::Files(base) => {
                let mut out = format!("{}/{}", base.trim_end_matches('/'), encoded(place.path));
                if let Some((line, _)) = place.within {
                    let _ = write!(out, "#L{line}");
                }
                Some(out)
            }
            Links::Topics(has) => {
                let id = place.within.map_or("", |(_, id)| id);
                if place.path.ends_with(TEMPLATES_FILE) {
                    // A template's page is its form, in all languages at once.
                    let form = || format!("notices/{}.html", encoded(id));
                    return has(place.locale, id).then(form);
                }
                let (_, name) = place.path.rsplit_once("/topics/")?;
                let topic = name.strip_suffix(".ftl")?;
                if !has(place.locale, topic) {
                    return None;
                }
                let at = if id.is_empty() { "" } else { "#" };
                Some(format!(
                    "topics/{}/{}.html{at}{}",
                    encoded(place.locale),
                    encoded(topic),
                    encoded(id)
                ))
            }
        }
    }
}

/// A path as a part of an address.
fn encoded(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_line_or_to_the_page_of_the_topic() {
        let place = |path| Place {
            locale: "ko",
            path,
            within: Some((3, "a-b")),
        };
        let files = Links::Files("https://example.org/blob/main/");
        assert_eq!(
            files.to(place("locales/ko/topics/a b\"<.ftl")).unwrap(),
            "https://example.org/blob/main/locales/ko/topics/a%20b%22%3C.ftl#L3"
        );
        let has = |locale: &str, topic: &str| (locale, topic) == ("ko", "a");
        let site = Links::Topics(&has);
        assert_eq!(
            site.to(place("content/topics/a.ftl")).unwrap(),
            "topics/ko/a.html#a-b"
        );
        let whole = Place {
            within: None,
            ..place("content/topics/a.ftl")
        };
        assert_eq!(site.to(whole).unwrap(), "topics/ko/a.html");
        assert_eq!(site.to(place("content/topics/b.ftl")), None);
        assert_eq!(site.to(place("content/notices.ftl")), None);
        assert_eq!(site.to(place("locales/ko/templates.ftl")), None);
        let has = |_: &str, id: &str| id == "a-b";
        let form = Links::Topics(&has).to(place("locales/ko/templates.ftl"));
        assert_eq!(form.unwrap(), "notices/a-b.html");
        assert_eq!(Links::None.to(place("content/topics/a.ftl")), None);
    }
}
