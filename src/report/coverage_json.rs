//! `json`: coverage for programs; the model defines the keys.

use crate::coverage::Coverage;
use crate::json;

pub(super) fn render(coverage: &Coverage) -> String {
    json::line(coverage)
}

#[cfg(test)]
mod tests {
    use crate::report::visible::acts;
    use crate::report::{CoverageFormat, coverage, fixture};

    #[test]
    fn the_form_is_the_documented_one() {
        let out = coverage(&fixture::coverage(), CoverageFormat::Json, None, false);
        assert!(!out.contains(acts));
        let value: serde_json::Value = serde_json::from_str(&out).unwrap();
        assert_eq!(value["version"], 1);
        assert_eq!(value["project"], "l10n.toml");
        let keys: Vec<&str> = "percent present missing missing_w obsolete changed changed_w unchanged unchanged_w report errors \
                               warnings stale unreviewed files"
            .split_whitespace()
            .collect();
        for (_, locale) in value["locales"].as_object().unwrap() {
            for key in &keys {
                assert!(locale.get(key).is_some(), "{key}");
            }
        }
        assert_eq!(value["locales"]["ko"]["percent"], 89);
        assert_eq!(value["locales"]["zh-Hans"]["present"], 99.7);
        assert_eq!(
            value["locales"]["ko"]["files"][0]["missing"][0],
            "package-theft-call"
        );
    }
}
