//! By how much a text is too long for a place.

use super::channels::{Channel, Rule, Unit};
use super::measure::measure;

/// By how much a text is too long; negative where it fits.
pub(crate) fn excess(channel: &Channel, text: &str) -> i64 {
    let measure = measure(channel, text);
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX / 2);
    let limit = measure.limit.map_or(i64::MAX / 2, number);
    let over = number(measure.length) - limit;
    // A text that breaks another limit (too many links, say) is worse than any that breaks none.
    if measure.reasons.is_empty() {
        over
    } else {
        over.max(1)
    }
}

/// Whether a text of this many bytes at most, with this many addresses and hashtags at most, fits however it is counted: no
/// character counts for more than its bytes, except that an address counts for up to 23, and one accent lowers the limit of a
/// text message to 70.
pub(crate) fn surely_fits(channel: &Channel, bytes: usize, addresses: usize) -> bool {
    let Some(limit) = channel.limit else {
        return true;
    };
    let limit = match channel.rule {
        // It takes nothing outside its alphabet, however short.
        Rule::Wea => return false,
        Rule::Sms => limit.min(70),
        _ => limit,
    };
    bytes + 23 * addresses <= limit && (channel.extra.is_empty() || addresses == 0)
}

/// Whether a text that is too long for one post of a channel becomes a thread of at most `most` posts there.
pub(crate) fn is_short_thread(channel: &Channel, text: &str, most: usize) -> bool {
    let parts = super::thread(channel, text).parts.len();
    (2..=most).contains(&parts)
}

/// What to say about a text that does not fit; `None` where it does.
pub(crate) fn too_long(channel: &Channel, text: &str) -> Option<String> {
    let over = excess(channel, text);
    if over <= 0 {
        return None;
    }
    let measure = measure(channel, text);
    if !measure.reasons.is_empty() && measure.length <= measure.limit.unwrap_or(usize::MAX) {
        return Some(format!(
            "on {}, {}",
            channel.name,
            measure.reasons.join(", ")
        ));
    }
    let unit = match (measure.unit, measure.encoding) {
        (Unit::Utf16, Some(_)) => "characters that are not all of the text message alphabet",
        (unit, _) => unit.name(),
    };
    let limit = measure.limit.unwrap_or_default();
    Some(format!(
        "on {} it has {} {unit}, {over} more than the {limit} that fit",
        channel.name, measure.length
    ))
}

#[cfg(test)]
mod tests {
    use super::super::channels;
    use super::*;

    fn channel(name: &str) -> &'static Channel {
        channels::by_name(name).unwrap()
    }

    #[test]
    fn says_by_how_much() {
        let x = channel("x");
        assert_eq!(too_long(x, &"a".repeat(280)), None);
        assert_eq!(
            too_long(x, &"가".repeat(150)).unwrap(),
            "on X it has 300 weighted characters, 20 more than the 280 that fit"
        );
        assert_eq!(
            too_long(channel("sms"), &format!("á{}", "n".repeat(79))).unwrap(),
            "on Text message it has 80 characters that are not all of the text message alphabet, 10 more than the 70 that fit"
        );
    }

    #[test]
    fn what_surely_fits_does() {
        let texts = [
            "a.co",
            "[]{}^|",
            "€€€",
            "👨‍👩‍👧‍👦",
            "가나다",
            "#a @b",
            "https://a.co/b",
        ];
        for channel in channels::all() {
            for piece in texts {
                for count in [1, 2, 5, 9, 12, 24, 70] {
                    let text = piece.repeat(count);
                    let addresses = text.matches(['.', '@', '#']).count();
                    if surely_fits(channel, text.len(), addresses) {
                        assert_ne!(
                            measure(channel, &text).fits,
                            Some(false),
                            "{} {text}",
                            channel.id
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn other_limits_count_too() {
        let links: String = (0..6).map(|n| format!("https://a{n}.com ")).collect();
        assert_eq!(
            too_long(channel("threads"), &links).unwrap(),
            "on Threads, it has 6 links, and the most is 5"
        );
    }
}
