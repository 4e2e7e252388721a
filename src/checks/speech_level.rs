//! `speech-level`: Korean in the wrong level of politeness.

use super::sentences::{is_end, sentences};
use super::text;
use super::{Check, EntryCase, Example, Findings, Judge, Scope};
use crate::diagnostic::Level;

pub(super) const CHECK: Check = Check {
    code: "speech-level",
    scope: Scope::Library,
    level: Level::Warn,
    summary: "A Korean sentence ends in a plain or intimate form.",
    why: "A public office that speaks to strangers in plain forms sounds rude, or like a scam.",
    fix: "Write -세요 for advice, -습니다 for statements, -나요? for questions, -십시오 in formal notices. Headings are nouns.",
    bad: Example(&[
        ("content/topics/a.ftl", "a = Lock it.\n"),
        ("locales/ko/topics/a.ftl", "a = 문을 잠가라.\n"),
    ]),
    good: Example(&[
        ("content/topics/a.ftl", "a = Lock it.\n"),
        ("locales/ko/topics/a.ftl", "a = 문을 잠그세요.\n"),
    ]),
    companions: &[],
    judge: Judge::Entry(judge),
};

/// Endings of plain and intimate speech that no noun has.
const PLAIN: &[&str] = &[
    "해라",
    "하라",
    "가라",
    "마라",
    "어라",
    "아라",
    "춰라",
    "려라",
    "켜라",
    "지 마",
    "하지마",
    "지마",
    "하자",
    "말자",
    "주자",
    "할게",
    "해줘",
    "해 줘",
    "어줘",
    "려줘",
    "아줘",
    "어 줘",
    "아 줘",
    "조심해",
    "신고해",
    "전화해",
    "주의해",
    "확인해",
    "연락해",
    "말해",
    "거절해",
    "무시해",
    "기억해",
];

/// Endings of intimate questions.
const ASKED: &[&str] = &["니", "냐", "해", "어", "아", "지", "래", "까봐"];

/// Nouns that end like plain statements.
const NOUNS: &[&str] = &["바다", "캐나다", "판다", "소다", "마다", "보다"];

fn judge(case: &EntryCase<'_, '_>, findings: &mut Findings<'_>) {
    if !text::is(case.file.language, "ko") {
        return;
    }
    for (part, texts) in text::seen(case) {
        let found = texts
            .iter()
            .filter(|text| !text.is_variant)
            .find_map(|text| {
                let all = sentences(&text.text);
                let at = all
                    .into_iter()
                    .find_map(|range| Some((plain(&text.text[range.clone()])?, range)))?;
                Some((text, at))
            });
        let Some((text, (ending, range))) = found else {
            continue;
        };
        let said = format!(
            "`{}` ends a sentence with “{ending}”, a plain form: from a public office it sounds rude",
            case.name(part)
        );
        findings.push(
            case.finding(findings, part, Some(text.place(range)), said)
                .help("end it in -세요, -습니다, -나요? or -십시오"),
        );
    }
}

/// The plain form that a sentence ends with. What has no mark at its end is a heading.
fn plain(sentence: &str) -> Option<&str> {
    let bare = sentence.trim_end_matches(['"', '”', '’', ')', '\'']);
    let mark = bare.chars().next_back().filter(|c| is_end(*c))?;
    let bare = bare.trim_end_matches(is_end);
    let last = bare.rsplit([' ', super::text::SLOT]).next()?;
    let ends = |list: &[&str]| list.iter().any(|end| bare.ends_with(end));
    let statement = last.ends_with('다')
        && !last.ends_with("니다")
        && !NOUNS.iter().any(|noun| last.ends_with(noun));
    // "피해?" is a noun asked about, as two syllables may be; with a past before it, "봤어?" is none.
    let past = last
        .chars()
        .rev()
        .nth(1)
        .is_some_and(|c| (u32::from(c).wrapping_sub(0xAC00)) % 28 == 20);
    let question = mark == '?'
        && (past || last.chars().count() > 2)
        && ASKED.iter().any(|end| last.ends_with(end));
    (statement || ends(PLAIN) || question).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn polite_forms_and_headings_pass() {
        for good in [
            "전화하세요.",
            "사기입니다.",
            "보셨나요?",
            "위험하신가요?",
            "신고하십시오.",
            "사기 피해.",
            "택배 도난",
            "그래도 됩니다!",
            "무료 도움: \u{FFFC}.",
            "캐나다.",
            "도와주세요.",
            "용의자.",
            "날짜?",
            "기프트 카드, 결제 앱?",
        ] {
            assert_eq!(plain(good), None, "{good}");
        }
        for bad in [
            "신고한다.",
            "문을 잠가라.",
            "지금 전화해!",
            "괜찮니?",
            "무엇을 봤어?",
            "위험이 있다.",
            "조심하자.",
        ] {
            assert!(plain(bad).is_some(), "{bad}");
        }
    }
}
