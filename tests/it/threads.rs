//! Threads of posts in all five languages: what holds of every cut.

use beatbook::post::{Channel, channels, join, measure, thread};
use proptest::prelude::*;

/// Pieces of text that no cut may go through, beside the words.
const WHOLE: &[&str] = &[
    "1-800-577-8477 (TIPS)",
    "1-888-577-4782 (57-PISTA)",
    "+1 212-639-9675",
    "(718) 476-9311",
    "311 (NYC)",
    "https://www.nyc.gov/site/nypd/bureaus/patrol/precincts/110th-precinct.page",
    "nyc.gov/nypd",
    "@NYPD110Pct",
    "@NYPD110Pct@mastodon.social",
    "#packagetheft",
    "#防盗",
    "#도난방지",
    "👮🏽‍♀️",
    "👨‍👩‍👧‍👦",
    "🇺🇸",
    "EE. UU.",
];

const ENGLISH: &[&str] = &[
    "Lock", "your", "doors.", "Police", "never", "ask", "for", "money,", "“not", "ever.”", "Call",
    "Dr.", "Lee", "(or", "text)", "now!",
];
const SPANISH: &[&str] = &[
    "Cierre",
    "con",
    "llave.",
    "¿Vio",
    "algo?",
    "Llame",
    "al",
    "Sr.",
    "Núñez,",
    "la",
    "policía",
    "«nunca»",
    "pide",
    "dinero;",
    "¡cuelgue!",
    "está",
];
const KOREAN: &[&str] = &[
    "문을",
    "잠그세요.",
    "경찰은",
    "절대로",
    "돈을",
    "요구하지",
    "않습니다.",
    "“전화를",
    "끊으세요”라고",
    "말하고,",
    "신고하십시오.",
    "(익명)",
];
const HANS: &[&str] = &[
    "请锁好",
    "车门。",
    "警察",
    "绝不会",
    "要求付款，",
    "“请小心。",
    "不要开门！”",
    "报警（匿名）",
    "包裹、",
    "信件；",
    "致电",
    "「马上」",
];
const HANT: &[&str] = &[
    "請鎖好",
    "車門。",
    "警察",
    "絕不會",
    "要求付款，",
    "「請小心。",
    "不要開門！」",
    "報警（匿名）",
    "包裹、",
    "信件；",
    "致電",
    "『馬上』",
];

/// A text out of words and whole pieces, joined as the language joins them.
fn text() -> impl Strategy<Value = String> {
    let language = prop_oneof![
        Just((ENGLISH, " ")),
        Just((SPANISH, " ")),
        Just((KOREAN, " ")),
        Just((HANS, "")),
        Just((HANT, ""))
    ];
    (
        language,
        prop::collection::vec((any::<prop::sample::Index>(), 0..20_u8), 1..220),
    )
        .prop_map(|((words, space), picks)| {
            let mut text = String::new();
            for (index, kind) in picks {
                match kind {
                    0 | 1 => text.push_str(&format!(" {} ", index.get(WHOLE))),
                    2 => text.push_str("\n\n"),
                    3 => text.push('\n'),
                    _ => text.push_str(&format!("{}{space}", index.get(words))),
                }
            }
            text
        })
}

fn split_channels() -> Vec<&'static Channel> {
    ["x", "bluesky", "mastodon", "threads", "instagram"]
        .map(|id| channels::by_name(id).expect("a channel"))
        .to_vec()
}

/// The part without its number.
fn body(part: &str, i: usize, count: usize) -> &str {
    if count == 1 {
        part
    } else {
        part.strip_suffix(&format!(" {}/{count}", i + 1))
            .expect("a number")
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_thread_keeps_its_promises(text in text()) {
        for channel in split_channels() {
            let thread = thread(channel, &text);
            prop_assert_eq!(join(&thread), text.as_str());
            if thread.reason.is_some() {
                prop_assert!(text.trim().is_empty(), "{}: {:?}", channel.id, thread.reason);
                continue;
            }
            let count = thread.parts.len();
            prop_assert_eq!(thread.separators.len(), count + 1);
            let bodies: Vec<&str> = thread.parts.iter().enumerate().map(|(i, part)| body(part, i, count)).collect();
            for part in &thread.parts {
                prop_assert_eq!(measure(channel, part).fits, Some(true), "{}: {:?}", channel.id, part);
            }
            if count == 1 {
                continue;
            }
            for body in &bodies {
                prop_assert!(!body.is_empty() && body.trim() == *body, "{body:?}");
                prop_assert!(!body.ends_with(['「', '“', '(', '（', '『', '«', '¿', '¡']), "{:?}", body);
                prop_assert!(!body.starts_with(['」', '”', ')', '）', '』', '»', '。', '，', '、', '；', '！', ',', '.']), "{:?}", body);
            }
            // What may not be cut occurs as often in the parts as in the text.
            for whole in WHOLE.iter().filter(|whole| **whole != "EE. UU.") {
                let parts: usize = bodies.iter().map(|body| body.matches(whole).count()).sum();
                prop_assert_eq!(parts, text.matches(whole).count(), "{} {}", channel.id, whole);
            }
            // Korean is cut at spaces alone.
            for (separator, pair) in thread.separators[1..].iter().zip(bodies.windows(2)) {
                let hangul = |c: Option<char>| c.is_some_and(|c| ('가'..='힣').contains(&c));
                prop_assert!(!separator.is_empty() || !(hangul(pair[0].chars().last()) || hangul(pair[1].chars().next())));
            }
        }
    }

    #[test]
    fn there_are_as_few_parts_as_the_lengths_allow(text in text()) {
        for channel in &split_channels()[..3] {
            let count = thread(channel, &text).parts.len();
            let total = measure(channel, text.trim()).length;
            let limit = channel.limit.expect("a limit");
            prop_assert_eq!(count > 1, total > limit);
            // No piece of these texts is longer than a quarter of a post.
            prop_assert!(count <= 1 || count <= total.div_ceil(limit * 3 / 4 - 6), "{}: {count} parts for {total}", channel.id);
        }
    }

    #[test]
    fn any_text_gets_an_answer(text in "\\PC{0,600}|[a-z.@#:/\u{301}\u{200d}\u{202e}\u{600}👩🇺中。「」“ \r\n\t]{0,900}") {
        for channel in channels::all() {
            let _ = measure(channel, &text);
            let thread = thread(channel, &text);
            prop_assert_eq!(join(&thread), text.as_str());
            if measure(channel, &text).limit.is_some() && channel.id != "sms" {
                for part in &thread.parts {
                    prop_assert_eq!(measure(channel, part).fits, Some(true), "{}", channel.id);
                }
            }
        }
    }
}

fn bodies(channel: &str, text: &str) -> Vec<String> {
    let thread = thread(channels::by_name(channel).expect("a channel"), text);
    let count = thread.parts.len();
    thread
        .parts
        .iter()
        .enumerate()
        .map(|(i, part)| body(part, i, count).to_owned())
        .collect()
}

#[test]
fn the_last_post_is_not_a_scrap() {
    let text =
        "Lock your doors and take the keys with you every single time you park the car ".repeat(4);
    let parts = bodies("x", text.trim());
    let lengths: Vec<usize> = parts.iter().map(String::len).collect();
    assert_eq!(lengths.len(), 2);
    assert!(lengths[0].abs_diff(lengths[1]) < 20, "{lengths:?}");
}

#[test]
fn a_paragraph_is_the_best_place() {
    let text = format!(
        "{}\n\n{}",
        "Never pay by gift card. ".repeat(7).trim(),
        "Hang up and call back. ".repeat(6).trim()
    );
    let parts = bodies("x", &text);
    assert_eq!(parts.len(), 2);
    assert!(
        parts[1].starts_with("Hang up") && parts[0].ends_with("gift card."),
        "{parts:?}"
    );
}

#[test]
fn chinese_brackets_go_forward() {
    let text = "警察絕不會打電話要求付款。他說：「請小心。「不要付款。」請立即掛斷電話並且報警，告訴家人。」".repeat(4);
    for part in bodies("x", &text) {
        assert!(!part.ends_with('「') && !part.starts_with('」'), "{part}");
        assert!(part.ends_with(['。', '」', '，']), "{part}");
    }
}

#[test]
fn what_cannot_be_posted_says_why() {
    let x = channels::by_name("x").unwrap();
    let bluesky = channels::by_name("bluesky").unwrap();
    let wea = channels::by_name("wea").unwrap();
    for (channel, text, why) in [
        (
            bluesky,
            format!("https://nyc.gov/{}", "a".repeat(400)),
            "the web address",
        ),
        (
            bluesky,
            format!("e{}", "\u{301}".repeat(4000)),
            "one character",
        ),
        (x, format!("go {} now", "a".repeat(400)), "indivisible"),
        (x, " ".repeat(400), "white space"),
        (x, "\u{feff}".repeat(3), "refuses"),
        (wea, "경찰".to_owned(), "has no 경 찰"),
        (wea, "a".repeat(400), "an alert holds 360"),
    ] {
        let thread = thread(channel, &text);
        assert!(thread.parts.is_empty());
        assert!(
            thread
                .reason
                .as_deref()
                .is_some_and(|reason| reason.contains(why)),
            "{:?}",
            thread.reason
        );
        assert_eq!(join(&thread), text);
    }
}

#[test]
fn a_text_message_is_one_message() {
    let sms = channels::by_name("sms").unwrap();
    let text = "경찰은 절대로 돈을 요구하지 않습니다. ".repeat(20);
    assert_eq!(thread(sms, &text).parts, [text.as_str()]);
    assert_eq!(measure(sms, &text).fits, Some(false));
}

#[test]
fn many_links_make_more_posts() {
    let text: String = (0..8).map(|n| format!("https://a{n}.nyc.gov ")).collect();
    let parts = bodies("threads", &text);
    assert_eq!(parts.len(), 2);
}

#[test]
fn long_and_hostile_texts_are_answered_in_time() {
    let long = |piece: &str| piece.repeat(60_000 / piece.len());
    for piece in [
        "Lock your doors. ",
        "경찰에 신고하세요. ",
        "请锁好车门，报警。",
        "\u{301}",
        "a\u{301}",
        "\u{202e}x ",
        "👩\u{200d}",
        "a.b.",
        "@a@",
        "#",
        "(1 ",
        "https://a.co/(",
        "\n",
        "🇺",
    ] {
        let text = long(piece);
        for channel in channels::all() {
            let _ = measure(channel, &text);
            assert_eq!(join(&thread(channel, &text)).len(), text.len());
        }
    }
}
