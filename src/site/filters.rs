//! How texts stand in pages.

// What the macro makes of a filter is public.
#![allow(unreachable_pub)]

use askama::Values;
use askama::filters::{Escaper, Html, Safe};

use crate::post::phones;

/// A text in which no telephone number is divided at the end of a line: whoever calls one half of a number reaches somebody else.
#[askama::filter_fn]
pub(super) fn whole(text: &str, _: &dyn Values) -> askama::Result<Safe<String>> {
    let mut html = String::with_capacity(text.len() + 16);
    let mut done = 0;
    for (start, end) in phones(text) {
        Html.write_escaped_str(&mut html, &text[done..start])?;
        html.push_str("<span class=\"phone\">");
        Html.write_escaped_str(&mut html, &text[start..end])?;
        html.push_str("</span>");
        done = end;
    }
    Html.write_escaped_str(&mut html, &text[done..])?;
    Ok(Safe(html))
}

#[cfg(test)]
mod tests {
    use askama::Template;
    use proptest::prelude::*;

    use crate::site::filters;

    #[derive(Template)]
    #[template(source = "{{ text|whole }}", ext = "html")]
    struct Text<'t> {
        text: &'t str,
    }

    #[test]
    fn numbers_stay_whole_and_all_else_is_text() {
        for (text, html) in [
            (
                "A <b> 1-800-577-8477 (TIPS) & more",
                "A &#60;b&#62; <span class=\"phone\">1-800-577-8477 (TIPS)</span> &#38; more",
            ),
            (
                "전화: 718-476-9311",
                "전화: <span class=\"phone\">718-476-9311</span>",
            ),
            (
                "1-888-577-4782 (57-PISTA).",
                "<span class=\"phone\">1-888-577-4782 (57-PISTA)</span>.",
            ),
            ("911", "911"),
            ("", ""),
        ] {
            assert_eq!(Text { text }.render().unwrap(), html);
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost_or_said_twice(text in "(\\PC{0,4}[0-9]{0,4}[- (]{0,2}[A-Z]{0,3}[0-9]{0,4}\\)?){0,6}") {
            let html = Text { text: &text }.render().unwrap();
            let bare = html.replace("<span class=\"phone\">", "").replace("</span>", "");
            prop_assert_eq!(bare, askama::filters::escape(&text, askama::filters::Html).unwrap().to_string());
        }
    }
}
