//! Notices, filled in.

use beatbook::Result;
use beatbook::gate::Message;
use beatbook::gate::Reason::Expired;
use beatbook::library::Slots;

use super::{Files, NOW, time};

fn filled(id: &str, locale: &str, now: &str, given: &[&str]) -> Result<Message> {
    let library = Files::new().open();
    let meta = library.template_meta()?.remove(id).expect("a template");
    let mut slots = Slots::default();
    for assignment in given {
        slots.set(assignment)?;
    }
    let gate = library.gate(time(now)).with_drafts();
    let locale = locale.parse().expect("a tag");
    let filled = gate.fill(&meta, &slots, &locale)?;
    gate.open("content/templates.ftl", &locale)?
        .filled(id, &filled)
}

#[test]
fn a_notice_says_until_when_it_holds_and_ends_at_that_minute() {
    let over = |now: &str, expires: &str| {
        filled(
            "template-over",
            "ko",
            now,
            &["place=Corona", &format!("expires={expires}")],
        )
        .expect("filled")
    };
    let holds = over("2026-11-22T18:00", "7:30 p.m.");
    assert_eq!(
        holds.text.expect("a text").text(),
        "끝났습니다. 장소: Corona. 종료: 오후 7:30."
    );
    assert_eq!(holds.status.until, Some(time("2026-11-22T19:30")));
    let ended = over("2026-11-22T19:31", "2026-11-22T19:30");
    assert_eq!(ended.status.reasons, [Expired]);
    assert!(ended.text.is_none());
}

#[test]
fn all_faults_of_the_slots_are_told_at_once() {
    let error = filled("template-over", "ko", NOW, &["plaec=Corona"]).expect_err("refused");
    let text = error.to_string();
    for part in ["`plaec`", "`place` has no value", "until when"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn an_english_sentence_does_not_go_out_in_a_korean_post() {
    let error = filled("template-story", "ko", NOW, &["story=Thanks."]).expect_err("refused");
    assert!(error.to_string().contains("`story`"), "{error}");
    let own = filled("template-story", "ko", NOW, &["story.ko=고맙습니다."]).expect("filled");
    assert_eq!(own.text.expect("a text").text(), "고맙습니다.");
}

#[test]
fn a_story_is_told_in_paragraphs() {
    let told = filled(
        "template-story",
        "en",
        NOW,
        &["story=One.", "story=Two.", "story=Three."],
    )
    .expect("filled");
    assert_eq!(told.text.expect("a text").text(), "One.\n\nTwo.\n\nThree.");
    assert!(
        filled(
            "template-over",
            "en",
            NOW,
            &["place=A", "place=B", "expires=today"]
        )
        .is_err()
    );
}
