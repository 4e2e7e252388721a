//! What may leave: a small library whose texts invented people signed, and every way to make something leave that must not.

mod compiled;
mod dates;
mod quoted;
mod reviewed;
mod slots;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use beatbook::gate::{Message, Publication, Reason};
use beatbook::library::Library;
use beatbook::{LocalTime, Source, testing};

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
