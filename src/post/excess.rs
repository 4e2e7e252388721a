//! By how much a text is too long for a place.

use super::channels::{Channel, Unit};
use super::measure::measure;

/// By how much a text is too long; negative where it fits.
pub(crate) fn excess(channel: &Channel, text: &str) -> i64 {
    let measure = measure(channel, text);
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX / 2);
    let limit = measure.limit.map_or(i64::MAX / 2, number);
    let over = number(measure.length) - limit;
    // Another limit that is broken (too many links, say) makes a text worse than any that breaks none.
    if measure.reasons.is_empty() {
        over
    } else {
        over.max(1)
    }
}

/// What is to be said of a text that does not fit; `None` where it does.
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
    fn other_limits_count_too() {
        let links: String = (0..6).map(|n| format!("https://a{n}.com ")).collect();
        assert_eq!(
            too_long(channel("threads"), &links).unwrap(),
            "on Threads, it has 6 links, and 5 are the most"
        );
    }
}
