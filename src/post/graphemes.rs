//! Graphemes: what a reader calls a character (UAX 29 extended grapheme clusters, by `icu_segmenter`).

use icu_segmenter::GraphemeClusterSegmenter;

use super::plain::is_plain;

/// Calls `each` with the end of every grapheme of `text`, in bytes, in order.
pub(super) fn ends(text: &str, mut each: impl FnMut(usize)) {
    let segmenter = GraphemeClusterSegmenter::new();
    // A boundary; between it and the current character there is nothing, one plain character, or one whole grapheme
    // that what follows may still join.
    let mut last = 0;
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        if is_plain(c) {
            if at > last {
                each(at);
                last = at;
            }
            continue;
        }
        // Up to and including the next plain character: whether it joins what precedes it is decided there.
        let stop = chars
            .by_ref()
            .find(|&(_, c)| is_plain(c))
            .map_or(text.len(), |(at, c)| at + c.len_utf8());
        let start = last;
        for end in segmenter
            .segment_str(&text[start..stop])
            .map(|end| start + end)
        {
            if start < end && end < stop {
                each(end);
                last = end;
            }
        }
    }
    if last < text.len() {
        each(text.len());
    }
}

/// How many graphemes `text` has.
pub(super) fn count(text: &str) -> usize {
    if text.is_ascii() {
        return text.len()
            - text
                .as_bytes()
                .windows(2)
                .filter(|pair| pair == b"\r\n")
                .count();
    }
    let mut count = 0;
    ends(text, |_| count += 1);
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    #[test]
    fn counts_what_a_reader_sees() {
        for (text, graphemes) in [
            ("", 0),
            ("a\r\nb", 3),
            ("경찰에 신고하세요", 9),
            ("👨‍👩‍👧‍👦🇺🇸", 2),
            ("e\u{301}\u{302}x", 2),
            ("\u{600}ab", 2),
            ("각", 1),
        ] {
            assert_eq!(count(text), graphemes, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn agrees_with_unicode_segmentation(text in "[a-z가나漢。\r\n \u{301}\u{200d}\u{600}\u{11a8}👍🏽🇺🇸👩©\u{fe0f}]{0,40}") {
            let mut ours = Vec::new();
            ends(&text, |end| ours.push(end));
            let theirs: Vec<usize> = text.grapheme_indices(true).map(|(at, g)| at + g.len()).collect();
            prop_assert_eq!(ours.len(), count(&text));
            prop_assert_eq!(ours, theirs);
        }
    }
}
