//! Korean: particles right after a slot.

use super::{Around, Wrong};

/// Particles, and the forms of the copula that depend on the sound before them. Those that do not change are here too: after
/// a slot that ends in a foreign word, a digit or a bracket they read no better.
const PARTICLES: &[&str] = &[
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "에",
    "에서",
    "로",
    "으로",
    "와",
    "과",
    "의",
    "도",
    "만",
    "에게",
    "에게서",
    "께",
    "께서",
    "한테",
    "까지",
    "부터",
    "마다",
    "조차",
    "마저",
    "밖에",
    "처럼",
    "보다",
    "하고",
    "랑",
    "이랑",
    "나",
    "이나",
    "라도",
    "이라도",
    "라는",
    "이라는",
    "라고",
    "이라고",
    "란",
    "이란",
    "이며",
    "이고",
    "로서",
    "으로서",
    "로써",
    "으로써",
    "로부터",
    "으로부터",
];

/// What may follow another particle.
const SECOND: &[&str] = &[
    "는", "은", "도", "만", "의", "나", "라도", "까지", "서", "요",
];

/// Words that look like particles in a row.
const WORDS: &[&str] = &["도로", "가로", "이도"];

/// After a number these are counters: ten thousand, and degrees.
const COUNTERS: &[&str] = &["만", "도"];

/// Halves of both forms, as in 을(를) and (으)로.
const HALVES: &[&str] = &["은", "는", "이", "가", "을", "를", "과", "와", "으", "로"];

pub(super) fn look<'s>(around: &Around<'s>) -> Option<Wrong<'s>> {
    let after = around
        .after
        .trim_start_matches(['”', '’', '"', '\'', '」', '』', '》', '〉', ')', ']']);
    let words = either(after).or_else(|| {
        let run = &after[..hangul(after)];
        let counted = around.number && COUNTERS.contains(&run);
        (is_particle(run) && !counted).then_some(run)
    })?;
    Some(Wrong {
        words,
        what: "particle",
    })
}

/// How long the run of syllables is that a text begins with, in bytes.
fn hangul(text: &str) -> usize {
    text.find(|c: char| !('가'..='힣').contains(&c))
        .unwrap_or(text.len())
}

fn is_particle(run: &str) -> bool {
    if WORDS.contains(&run) {
        return false;
    }
    PARTICLES.iter().any(|particle| {
        run.strip_prefix(particle)
            .is_some_and(|rest| rest.is_empty() || SECOND.contains(&rest))
    })
}

/// Both forms at once, as in 을(를) and (으)로: nobody talks like that.
fn either(after: &str) -> Option<&str> {
    let open = hangul(after);
    let (first, rest) = after.split_at(open);
    let inside = rest.strip_prefix('(')?;
    let (half, _) = inside.split_once(')')?;
    let fits = HALVES.contains(&half) && (first.is_empty() || is_particle(first));
    let end = open + half.len() + 2;
    let more = hangul(&after[end..]);
    let alone = first.is_empty() && !is_particle(&after[end..end + more]);
    (fits && !alone).then(|| &after[..if first.is_empty() { end + more } else { end }])
}
