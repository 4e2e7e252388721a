//! Counting compared with a plain walk over the graphemes of the same text: `cargo bench --bench counting`.

use beatbook::post::{channels, measure};
use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use unicode_segmentation::UnicodeSegmentation;

const ENGLISH: &str = "Lock your doors and take the keys with you. Police never ask for money, gift cards or codes. Call \
                       1-800-577-8477 (TIPS); you don’t give your name. See nyc.gov/nypd for more.\n\n";
const KOREAN: &str = "차에서 내릴 때는 반드시 문을 잠그고 열쇠를 챙기세요. 경찰은 절대로 돈이나 상품권, 인증번호를 요구하지 \
                      않습니다. 1-800-577-8477 (TIPS)로 신고하세요. 이름은 묻지 않습니다. nyc.gov/nypd 참조.\n\n";

/// About 100 KB.
fn text(language: &str) -> String {
    let piece = if language == "en" { ENGLISH } else { KOREAN };
    piece.repeat(100_000 / piece.len())
}

#[divan::bench(args = ["en", "ko"])]
fn unicode_segmentation(bencher: Bencher<'_, '_>, language: &str) {
    let text = text(language);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| black_box(&text).graphemes(true).count());
}

const CASES: [(&str, &str); 8] = [
    ("x", "en"),
    ("x", "ko"),
    ("sms", "en"),
    ("sms", "ko"),
    ("bluesky", "en"),
    ("bluesky", "ko"),
    ("mastodon", "en"),
    ("mastodon", "ko"),
];

#[divan::bench(args = CASES)]
fn count(bencher: Bencher<'_, '_>, (id, language): (&str, &str)) {
    let channel = channels::by_name(id).expect("a row of the table");
    let text = text(language);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| measure(channel, black_box(&text)));
}

fn main() {
    divan::main();
}
