//! What may leave: a small library whose texts invented people signed, and every way to make something leave that must not.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use beatbook::Source;
use beatbook::gate::{Message, Publication, Reason};
use beatbook::library::{Library, Slots};
use beatbook::{LocalTime, Result, testing};

const NOW: &str = "2026-11-22T12:00";

const REVIEWERS: &str = "[ana]\nname = \"Ana\"\nlanguages = [\"en\", \"ko\"]\nqualification = \"qualified\"\n\
    [ben]\nname = \"Ben\"\nlanguages = [\"en\", \"ko\"]\nqualification = \"qualified\"\n";

/// The files of a small library, by path.
#[derive(Clone)]
struct Files(BTreeMap<String, String>);

impl Files {
    fn new() -> Files {
        let files = [
            ("beatbook.toml", "[library]\nname = \"T\"\n"),
            (
                "l10n.toml",
                "basepath = \".\"\nlocales = [\"ko\"]\n[[paths]]\nreference = \"content/**/*.ftl\"\nl10n = \"locales/{locale}/**/*.ftl\"\n",
            ),
            ("content/reviewers.toml", REVIEWERS),
            (
                "content/contacts.toml",
                "[line]\nvalues = { en = \"1-800-000-0000\" }\nkind = \"phone\"\nserved = \"interpreter\"\nsource = \"https://www.nyc.gov\"\nprinted-on = 2026-11-01\nverify-within-days = 30\nverified-by = \"ana\"\nverified = \"PRINT\"\n",
            ),
            ("content/contacts.ftl", "-contact-line-name = the line\n"),
            ("locales/ko/contacts.ftl", "-contact-line-name = 전화\n"),
            (
                "content/notices.ftl",
                "notice-draft = DRAFT: not reviewed\nnotice-call = Call { -contact-line }.\n",
            ),
            (
                "locales/ko/notices.ftl",
                "notice-draft = 초안(DRAFT): 검수 전\nnotice-call = { -contact-line }로 전화하세요.\n",
            ),
            (
                "content/topics/theft.toml",
                "group = \"home\"\nchannels = [\"x\"]\n",
            ),
            (
                "content/topics/theft.ftl",
                "theft = Theft\n    .summary = About theft.\n    .keywords = stolen\ntheft-lock = Lock your door.\n    .short = Lock it.\ntheft-call = { notice-call } Ask for { -contact-line-name }.\n",
            ),
            (
                "locales/ko/topics/theft.ftl",
                "theft = 도난\n    .summary = 도난 이야기.\n    .keywords = 도둑\ntheft-lock = 문을 잠그세요.\n    .short = 잠그세요.\ntheft-call = { notice-call } { -contact-line-name }\n",
            ),
            (
                "content/templates.toml",
                "[template-over]\nexpires = \"required\"\nchannels = [\"x\"]\n[template-over.variables]\nplace = { kind = \"place\", example = \"Corona\", longest = \"Corona Plaza\" }\n\
                 [template-story]\nchannels = [\"x\"]\n[template-story.variables]\nstory = { kind = \"text\", example = \"Thanks.\" }\n",
            ),
            (
                "content/templates.ftl",
                "template-over = It is over. Place: { $place }. Until: { DATETIME($expires, timeStyle: \"short\") }.\n    .title = Over\ntemplate-story = { $story }\n    .title = Story\n",
            ),
            (
                "locales/ko/templates.ftl",
                "template-over = 끝났습니다. 장소: { $place }. 종료: { DATETIME($expires, timeStyle: \"short\") }.\n    .title = 종료\ntemplate-story = { $story }\n    .title = 이야기\n",
            ),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
        Files(files.into()).signed()
    }

    fn open(&self) -> Library {
        Library::from_source(Source::memory(self.0.clone())).expect("a library")
    }

    /// Ana wrote and Ben reviewed every text as it is now; Ana verified every contact as it is now.
    fn signed(mut self) -> Files {
        let library = self.open();
        for (id, contact) in library.contacts().iter() {
            let text = self.0["content/contacts.toml"].clone();
            let (before, own) = text.split_once(&format!("[{id}]")).expect("the contact");
            let own = own.replacen("PRINT", &contact.print(), 1);
            self.0.insert(
                "content/contacts.toml".to_owned(),
                format!("{before}[{id}]{own}"),
            );
        }
        for unit in library.units() {
            for locale in library.locales() {
                self.sign(&library, &unit, &locale.to_string(), "final");
            }
        }
        self
    }

    fn sign(&mut self, library: &Library, unit: &str, locale: &str, state: &str) {
        let locale = locale.parse().expect("a tag");
        let Some(prints) = testing::prints(library, unit, &locale).expect("read") else {
            return;
        };
        let mut records = String::new();
        for (id, source, target) in prints.messages {
            writeln!(
                records,
                "[{id}]\nsource = \"{source}\"\ntarget = \"{target}\"\nstate = \"{state}\"\norigin = \"person\"\ntranslated-by = \"ana\"\nreviewed-by = \"ben\"\napproved-by = \"ben\"\non = 2026-11-20\n",
            )
            .expect("written");
        }
        let path = prints.path.replace(".ftl", ".review.toml");
        self.0.insert(path, records);
    }

    #[track_caller]
    fn change(&self, path: &str, from: &str, to: &str) -> Files {
        let mut changed = self.clone();
        let text = changed.0.get_mut(path).expect("the file");
        assert!(text.contains(from), "{path} has no `{from}`:\n{text}");
        *text = text.replace(from, to);
        changed
    }

    /// With more in the topic's English and Korean file, signed.
    fn adding(mut self, more: &str) -> Files {
        for path in ["content/topics/theft.ftl", "locales/ko/topics/theft.ftl"] {
            self.0.get_mut(path).expect("the file").push_str(more);
        }
        self.signed()
    }

    fn message(&self, id: &str, locale: &str) -> Message {
        self.message_at(id, locale, NOW)
    }

    fn message_at(&self, id: &str, locale: &str, now: &str) -> Message {
        let library = self.open();
        let gate = library.gate(time(now)).with_drafts();
        let unit = if id.starts_with("notice-") {
            "content/notices.ftl"
        } else {
            "content/topics/theft.ftl"
        };
        let view = gate.open(unit, &locale.parse().expect("a tag"));
        view.expect("opens").message(id).expect("a message")
    }

    /// The reasons in both languages, and that nothing leaves which may not.
    #[track_caller]
    fn stands(&self, id: &str, english: &[Reason], korean: &[Reason]) {
        for (locale, reasons) in [("en", english), ("ko", korean)] {
            let message = self.message(id, locale);
            assert_eq!(message.status.reasons, reasons, "{id} in {locale}");
            match message.status.publication() {
                Publication::Published => assert!(!message.text.expect("a text").is_draft()),
                Publication::Draft => {
                    let text = message.text.expect("a text");
                    assert!(
                        text.is_draft()
                            && text
                                .text()
                                .lines()
                                .next()
                                .is_some_and(|line| line.contains("DRAFT"))
                    );
                }
                Publication::Withheld => {
                    assert!(message.text.is_none() && message.short.is_none());
                }
            }
        }
    }
}

fn time(text: &str) -> LocalTime {
    LocalTime::parse(text).expect("a day and a time")
}

use Reason::{Contact, Expired, Hole, Missing, Stale, Unreadable, Unreviewed, Withdrawn};

#[test]
fn what_named_people_signed_is_published() {
    let files = Files::new();
    for id in ["theft", "theft-lock", "theft-call", "notice-call"] {
        files.stands(id, &[], &[]);
    }
    let call = files.message("theft-call", "ko");
    assert_eq!(
        call.text.expect("a text").text(),
        "1-800-000-0000로 전화하세요. 전화"
    );
}

#[test]
fn drafts_leave_only_where_they_are_asked_for() {
    let files = Files::new().change("content/reviewers.toml", "[ben]", "[bob]");
    files.stands("theft-lock", &[Unreviewed], &[Unreviewed]);
    let library = files.open();
    let gate = library.gate(time(NOW));
    let view = gate
        .open("content/topics/theft.ftl", &"ko".parse().expect("a tag"))
        .expect("opens");
    let message = view.message("theft-lock").expect("a message");
    for part in [
        message.text,
        message.short,
        message.english,
        message.english_short,
    ] {
        assert_eq!(part, None);
    }
}

#[test]
fn a_translation_is_unreviewed_while_its_english_is() {
    let files = Files::new().change(
        "content/topics/theft.ftl",
        "Lock your door.",
        "Lock your door!",
    );
    files.stands("theft-lock", &[Unreviewed], &[Stale, Unreviewed]);
    let mut unsigned = Files::new();
    unsigned
        .0
        .remove("content/topics/theft.review.toml")
        .expect("records");
    unsigned.stands("theft-lock", &[Unreviewed], &[Unreviewed]);
}

#[test]
fn whoever_is_not_listed_or_wrote_it_does_not_judge() {
    let records = "locales/ko/topics/theft.review.toml";
    for who in [
        "ana",
        "Ben",
        "ben ",
        "b\u{ad}en",
        "ｂｅｎ",
        "be\u{200b}n",
        "\u{200b}",
        " ",
        "",
    ] {
        let files = Files::new().change(
            records,
            "reviewed-by = \"ben\"",
            &format!("reviewed-by = \"{who}\""),
        );
        files.stands("theft-lock", &[], &[Unreviewed]);
    }
    let other_language = Files::new().change("content/reviewers.toml", "\"en\", \"ko\"", "\"en\"");
    other_language.stands("theft-lock", &[], &[Unreviewed]);
}

#[test]
fn a_record_from_the_future_does_not_count() {
    let records = "locales/ko/topics/theft.review.toml";
    for day in ["9999-12-31", "2026-11-23"] {
        let files = Files::new().change(records, "on = 2026-11-20", &format!("on = {day}"));
        files.stands("theft-lock", &[], &[Unreviewed]);
    }
}

#[test]
fn records_that_cannot_be_read_withhold_their_texts() {
    let records = "locales/ko/topics/theft.review.toml";
    for broken in ["[theft\n", "[theft]\nstate = \"perfect\"\n"] {
        let mut files = Files::new();
        let text = files.0.get_mut(records).expect("records");
        text.insert_str(0, broken);
        files.stands("theft-lock", &[], &[Unreadable, Unreviewed]);
    }
    // A byte-order mark takes nothing away.
    let mut marked = Files::new();
    let text = marked.0.get_mut(records).expect("records");
    text.insert(0, '\u{feff}');
    marked.stands("theft-lock", &[], &[]);
    let mut bytes: BTreeMap<String, Vec<u8>> = Files::new()
        .0
        .into_iter()
        .map(|(path, text)| (path, text.into_bytes()))
        .collect();
    bytes.get_mut(records).expect("records").push(0xFF);
    let library = Library::from_source(Source::memory(bytes)).expect("a library");
    let gate = library.gate(time(NOW)).with_drafts();
    let korean = "ko".parse().expect("a tag");
    let view = gate
        .open("content/topics/theft.ftl", &korean)
        .expect("opens");
    assert!(view.status("theft-lock").has(Unreadable));
}

#[test]
fn what_is_withdrawn_in_english_is_withdrawn_everywhere_and_so_is_what_quotes_it() {
    let withdrawn = "[notice-call]\nwithdrawn = { on = 2026-11-21, reason = \"wrong\" }\n";
    let files = Files::new().change("content/notices.review.toml", "[notice-call]\n", withdrawn);
    files.stands("notice-call", &[Withdrawn], &[Withdrawn]);
    files.stands("theft-call", &[Withdrawn], &[Withdrawn]);
    files.stands("theft-lock", &[], &[]);
}

#[test]
fn what_a_text_quotes_is_judged_with_it_to_any_depth() {
    let files = Files::new().adding("theft-1 = A { theft-2 }\ntheft-2 = B { theft-3 }\ntheft-3 = C { -own }\n-own = { theft-4 }\ntheft-4 = D { theft-5 }\ntheft-5 = E\n");
    files.stands("theft-1", &[], &[]);
    let edited = files.change("locales/ko/topics/theft.ftl", "theft-5 = E", "theft-5 = X");
    edited.stands("theft-1", &[], &[Unreviewed]);
    let gone = files.change("locales/ko/topics/theft.ftl", "theft-5 = E\n", "");
    gone.stands("theft-1", &[], &[Missing]);
}

#[test]
fn search_words_cannot_be_quoted() {
    let files = Files::new().adding("theft-words = Say { theft.keywords }\n");
    files.stands("theft-words", &[Hole], &[Hole]);
}

#[test]
fn circles_and_what_is_not_there_are_holes() {
    let files = Files::new().adding("theft-a = { theft-b }\ntheft-b = { theft-c }\ntheft-c = { theft-a }\ntheft-d = { theft-c }\ntheft-e = { nothing }\ntheft-f = { -contact-nobody }\n");
    for id in [
        "theft-a", "theft-b", "theft-c", "theft-d", "theft-e", "theft-f",
    ] {
        files.stands(id, &[Hole], &[Hole]);
    }
}

#[test]
fn a_chain_of_a_hundred_thousand_messages_is_judged_without_recursion() {
    let mut files = Files::new();
    let mut text = String::from("theft = T\n");
    for number in 0..100_000 {
        writeln!(text, "theft-{number} = {{ theft-{} }}", number + 1).expect("written");
    }
    text.push_str("theft-100000 = End\n");
    files.0.insert("content/topics/theft.ftl".to_owned(), text);
    files.0.remove("content/topics/theft.review.toml");
    let library = files.open();
    let gate = library.gate(time(NOW));
    let view = gate.open("content/topics/theft.ftl", &"en".parse().expect("a tag"));
    assert_eq!(view.expect("opens").status("theft-0").reasons, [Unreviewed]);
}

#[test]
fn a_number_changed_after_it_was_verified_makes_drafts() {
    let changed = Files::new().change("content/contacts.toml", "1-800-000-0000", "1-900-000-0000");
    changed.stands("theft-call", &[Unreviewed], &[Unreviewed]);
    changed.stands("theft-lock", &[], &[]);
    let nobody = Files::new().change("content/contacts.toml", "\"ana\"", "\"nobody\"");
    nobody.stands("theft-call", &[Unreviewed], &[Unreviewed]);
}

#[test]
fn a_contact_that_is_not_confirmed_withholds_the_texts_that_name_it() {
    let contacts = "content/contacts.toml";
    for (from, to) in [
        ("source = \"https://www.nyc.gov\"\n", ""),
        ("source = \"https://www.nyc.gov\"\n", "source = \" \"\n"),
        ("printed-on = 2026-11-01", "printed-on = 2026-10-01"),
        ("printed-on = 2026-11-01", "printed-on = 2026-11-23"),
        (
            "printed-on = 2026-11-01",
            "printed-on = 2026-11-01\nretired-on = 2026-11-22",
        ),
        ("printed-on = 2026-11-01\n", ""),
    ] {
        let files = Files::new().change(contacts, from, to);
        files.stands("theft-call", &[Contact], &[Contact]);
    }
    for values in [
        "{ ko = \"1-800-000-0000\" }",
        "{ en = \"\" }",
        "{ en = \"1\", ko = \" \" }",
    ] {
        let files = Files::new().change(contacts, "{ en = \"1-800-000-0000\" }", values);
        let message = files.message("theft-call", "ko");
        assert!(message.status.has(Contact), "{values}");
        assert!(message.text.is_none());
    }
}

#[test]
fn a_name_that_a_language_lacks_withholds_what_says_it() {
    let mut files = Files::new();
    files.0.remove("locales/ko/contacts.ftl").expect("the file");
    files.stands("theft-call", &[], &[Missing]);
}

#[test]
fn what_is_past_its_date_or_has_metadata_that_cannot_be_read_is_withheld() {
    let meta = "content/topics/theft.toml";
    let expired = Files::new().change(meta, "group", "expires = 2026-11-21\ngroup");
    expired.stands("theft-lock", &[Expired], &[Expired]);
    let broken = Files::new().change(meta, "group", "group = \ngroup");
    broken.stands("theft-lock", &[Unreadable], &[Unreadable]);
    let time = Files::new().change(meta, "group", "expires = 19:00:00\ngroup");
    time.stands("theft-lock", &[Unreadable], &[Unreadable]);
}

#[test]
fn a_day_ends_with_its_last_minute_on_the_library_clock() {
    let files = Files::new().change(
        "content/topics/theft.toml",
        "group",
        "expires = 2026-11-22\ngroup",
    );
    for (now, publishable) in [("2026-11-22T23:59", true), ("2026-11-23T00:00", false)] {
        let message = files.message_at("theft-lock", "ko", now);
        assert_eq!(message.status.publishable(), publishable, "{now}");
    }
    let call = files.message("theft-call", "ko");
    assert_eq!(call.status.until, Some(time("2026-11-22T23:59")));
    let undated = Files::new().message("theft-call", "ko");
    assert_eq!(
        undated.status.until,
        Some(time("2026-12-01T23:59")),
        "the contact's end"
    );
}

#[test]
fn what_needs_the_lawyers_is_a_draft_until_it_is_final() {
    let mut files = Files::new().change(
        "content/topics/theft.toml",
        "group",
        "needs-sign-off = \"legal\"\ngroup",
    );
    files.stands("theft-lock", &[], &[]);
    let library = files.open();
    files.sign(&library, "content/topics/theft.ftl", "ko", "reviewed");
    files.stands("theft-lock", &[], &[Unreviewed]);
    files.sign(&library, "content/topics/theft.ftl", "en", "reviewed");
    files.stands("theft-lock", &[Unreviewed], &[Unreviewed]);
}

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

#[test]
fn bundles_hold_what_is_published_and_drafts_lie_elsewhere() {
    let files = Files::new()
        .change(
            "locales/ko/topics/theft.ftl",
            "문을 잠그세요.",
            "문을 꼭 잠그세요.",
        )
        .change("content/topics/theft.ftl", "Ask for", "Please ask for");
    let library = files.open();
    let gate = library.gate(time(NOW)).with_drafts();
    let compiled = gate.compile(Default::default()).expect("compiles");
    let published = &compiled.files["bundles/ko.ftl"];
    let drafts = &compiled.files["drafts/ko.ftl"];
    assert!(published.contains("theft = 도난") && drafts.contains("theft = 도난"));
    assert!(!published.contains("theft-lock"), "{published}");
    assert!(drafts.contains("# DRAFT\ntheft-lock = 문을 꼭 잠그세요."));
    // The English has changed since: it is in neither.
    assert!(!published.contains("theft-call") && !drafts.contains("theft-call"));
    let catalog = &compiled.files["catalog.json"];
    let catalog: serde_json::Value = serde_json::from_str(catalog).expect("JSON");
    let theft = catalog["topics"]
        .as_array()
        .and_then(|topics| topics.iter().find(|topic| topic["id"] == "theft"))
        .expect("the topic");
    let of = |id: &str| {
        let messages = theft["messages"].as_array().expect("messages");
        let message = messages.iter().find(|message| message["id"] == id);
        message.expect("the message")["locales"]["ko"].clone()
    };
    assert_eq!(of("theft")["text"], "도난");
    assert_eq!(of("theft-lock")["status"], "draft");
    assert_eq!(of("theft-call")["status"], "withheld");
    assert_eq!(of("theft-call")["text"], serde_json::Value::Null);
    assert_eq!(of("theft-call")["reasons"][0], "stale");
}

#[test]
fn a_topic_without_metadata_is_withheld() {
    // Whether it has ended, or needs the lawyers, was said there.
    let mut files = Files::new();
    files
        .0
        .remove("content/topics/theft.toml")
        .expect("the file");
    files.stands("theft-lock", &[Unreadable], &[Unreadable]);
}

#[test]
fn a_template_of_which_nothing_is_known_is_withheld() {
    let mut gone = Files::new();
    gone.0.remove("content/templates.toml").expect("the file");
    let broken = Files::new().change("content/templates.toml", "kind", "kind = kind");
    let one = Files::new().change(
        "content/templates.toml",
        "[template-story",
        "[template-tale",
    );
    for files in [gone, broken, one] {
        let library = files.open();
        let gate = library.gate(time(NOW));
        let view = gate.open("content/templates.ftl", &"ko".parse().expect("a tag"));
        let status = view.expect("opens").status("template-story");
        assert_eq!(status.reasons, [Unreadable]);
        let compiled = gate.compile(Default::default()).expect("compiles");
        let published = &compiled.files["bundles/ko.ftl"];
        assert!(!published.contains("template-story"), "{published}");
    }
}

#[test]
fn a_text_with_what_nobody_sees_is_withheld() {
    let path = "content/topics/theft.ftl";
    let seen = "Lock your door.";
    for hidden in ['\u{1b}', '\u{9b}', '\u{2028}', '\u{202e}', '\u{7f}'] {
        let typed = Files::new().change(path, seen, &format!("Lock {hidden}your door."));
        typed
            .signed()
            .stands("theft-lock", &[Unreadable], &[Unreadable]);
    }
    let escaped = Files::new().change(path, seen, "Lock { \"\\u001B\" }your door.");
    let escaped = escaped.signed();
    assert!(escaped.message("theft-lock", "en").text.is_none());
    let library = escaped.open();
    let gate = library.gate(time(NOW)).with_drafts();
    let compiled = gate.compile(Default::default()).expect("compiles");
    for text in ["bundles/en.ftl", "drafts/en.ftl"] {
        assert!(!compiled.files[text].contains("theft-lock ="), "{text}");
    }
}

#[test]
fn the_catalog_writes_marks_as_escapes() {
    let path = "content/topics/theft.ftl";
    let marked = "Lock \u{2066}your\u{2069} door.";
    let files = Files::new().change(path, "Lock your door.", marked);
    let library = files.signed().open();
    let gate = library.gate(time(NOW)).with_drafts();
    let compiled = gate.compile(Default::default()).expect("compiles");
    let catalog = &compiled.files["catalog.json"];
    assert!(catalog.contains("Lock \\u2066your\\u2069 door."));
    assert!(!catalog.contains(['\u{2066}', '\u{2069}']));
}

#[test]
fn search_words_of_a_term_cannot_be_quoted() {
    let files = Files::new().adding("-theft-word = X\n    .keywords = k\ntheft-words = { -theft-word.keywords ->\n    [k] Now\n   *[other] Never\n }\n");
    files.stands("theft-words", &[Hole], &[Hole]);
}

#[test]
fn a_number_is_not_promised_beyond_the_day_it_ends() {
    let files = Files::new().change(
        "content/contacts.toml",
        "printed-on = 2026-11-01",
        "printed-on = 2026-11-01\nretired-on = 2026-11-25",
    );
    let message = files.signed().message("theft-call", "ko");
    assert_eq!(message.status.reasons, []);
    let until = message.status.until.expect("an end");
    assert_eq!(until.to_string(), "2026-11-24T23:59");
}

#[test]
fn the_catalog_says_why_a_name_may_not_be_said() {
    let mut files = Files::new();
    files.0.remove("locales/ko/contacts.ftl").expect("the file");
    let library = files.open();
    let compiled = library.gate(time(NOW)).compile(Default::default());
    let catalog = &compiled.expect("compiles").files["catalog.json"];
    let catalog: serde_json::Value = serde_json::from_str(catalog).expect("JSON");
    let contact = &catalog["contacts"][0];
    assert_eq!(contact["reasons"]["en"], serde_json::json!([]));
    assert_eq!(contact["reasons"]["ko"], serde_json::json!(["missing"]));
}
