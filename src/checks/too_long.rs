//! `too-long`: texts that do not fit where they are to be posted, once their slots are filled.

use std::collections::BTreeMap;

use super::text;
use super::{Check, EntryContext, Example, FileContext, Findings, LibraryContext, Runner, Scope};
use crate::diagnostic::Severity;
use crate::ftl::{self, Entry, Node, Pattern};
use crate::library::{Fillings, TEMPLATES, Texts, Variable, VariableKind, topic_of};
use crate::post::{
    Channel, Uses, channels, excess, is_short_thread, posts_to, signed_for_measuring, surely_fits,
    too_long,
};

pub(super) const CHECK: Check = Check {
    code: "too-long",
    scope: Scope::Library,
    level: Severity::Deny,
    summary: "A text does not fit on a channel that its topic or template names, at its longest.",
    why: "A post that is cut loses its end, and the end is where the number to call is. A text message in two parts costs twice, and the second part may come first or not at all.",
    fix: "Say it in fewer words, or take the channel out of the metadata. A template is measured at its longest: with each choice, each slot at its `longest`, and the longest day and time of the language; a shorter `longest` in content/templates.toml leaves more room. A text message holds 160 characters, and 70 once one of them is accented, Chinese or Korean. A filled template may take three posts where a channel has threads, and a story, which is free text, as many as it needs. A topic's title is posted nowhere and may have any length.",
    bad: Example(&[
        ("content/templates.ftl", ENGLISH),
        ("content/templates.toml", META),
        (
            "locales/es/templates.ftl",
            "template-a = No pase por aquí hasta nuevo aviso: { $place }.\n",
        ),
    ]),
    good: Example(&[
        ("content/templates.ftl", ENGLISH),
        ("content/templates.toml", META),
        (
            "locales/es/templates.ftl",
            "template-a = Evite esta zona: { $place }.\n",
        ),
    ]),
    companions: &[],
    runner: Runner::File(check),
};

const ENGLISH: &str = "template-a = Please avoid this area: { $place }.\n";
const META: &str = "[template-a]\nchannels = [\"sms\"]\n[template-a.variables]\nplace = { kind = \"place\", example = \"Elmhurst\", longest = \"Corona Plaza, 103rd Street and Roosevelt Avenue\" }\n";

/// The most posts that a filled template may take on a channel with threads.
const NOTICE_POSTS: usize = 3;

/// What is known of a message: where it goes, and its slots.
type Known<'l> = (&'l [String], &'l BTreeMap<String, Variable>);

fn check(file: &FileContext<'_, '_>, findings: &mut Findings<'_>) {
    let (Some(library), Some(target), Some(locale)) = (file.library, file.target, file.language)
    else {
        return;
    };
    let contacts = library.library.contacts().iter();
    let contact = contacts
        .flat_map(|(_, contact)| contact.values.values().map(String::len))
        .chain(library.library.contact_name_lengths(locale))
        .max()
        .unwrap_or(0);
    let signature = library.library.signature(locale);
    let mut resolved: Option<(&[String], Vec<&Channel>)> = None;
    let mut texts: Option<Texts> = None;
    for (number, entry) in target.numbered() {
        let Some((channels, variables)) = known(library, file.unit, entry.id) else {
            continue;
        };
        let source = file
            .reference
            .and_then(|reference| reference.parsed.get_near(number, entry.id))
            .map(|(_, source)| source);
        // What English does not have is obsolete, and is posted nowhere.
        let (Some(source), false) = (source, channels.is_empty()) else {
            continue;
        };
        let cx = EntryContext {
            file,
            source: (!file.is_source).then_some(source),
            target: entry,
            number,
        };
        // A topic's messages go to the same channels, one after the other.
        if resolved
            .as_ref()
            .is_none_or(|(of, _)| !std::ptr::eq(*of, channels))
        {
            let found = channels.iter().filter_map(|id| channels::by_name(id));
            resolved = Some((channels, found.collect()));
        }
        let to = resolved.as_ref().map_or(&[][..], |(_, to)| to.as_slice());
        if library.library.precinct().is_none() && surely_fits_all(entry, to, contact) {
            continue;
        }
        if texts.is_none() {
            texts = library
                .library
                .texts_of_file(&target.file.text, locale)
                .ok();
        }
        let Some(texts) = &texts else { return };
        of_message(
            &cx,
            texts,
            channels,
            variables,
            signature.as_deref(),
            findings,
        );
    }
}

/// Whether an entry surely fits on all these channels, if no contact takes more than `contact` bytes.
fn surely_fits_all(entry: &Entry<'_>, to: &[&Channel], contact: usize) -> bool {
    let value = entry.value.as_ref();
    let short = entry.attribute("short").map(|short| &short.value);
    let (value_room, short_room) = (
        value.map(|value| room(value, contact)),
        short.map(|short| room(short, contact)),
    );
    to.iter().all(|channel| {
        let room = match Uses::of(channel, value.is_some(), short.is_some()) {
            Some(Uses::Value) => value_room,
            Some(Uses::Short) => short_room,
            None => return true,
        };
        // A text with slots or variants is rendered.
        let room = room.flatten();
        room.is_some_and(|(bytes, addresses)| surely_fits(channel, bytes, addresses))
    })
}

/// The most bytes and addresses that a pattern of texts and contacts comes to; `None` if it has anything else.
fn room(pattern: &Pattern<'_>, contact: usize) -> Option<(usize, usize)> {
    let (mut bytes, mut addresses, mut plain) = (0, 0, true);
    ftl::visit(pattern, &mut |node| {
        match node {
            Node::Text(text) => {
                bytes += text.len();
                let written = text.as_bytes();
                for (at, byte) in written.iter().enumerate() {
                    addresses += usize::from(match byte {
                        b'@' | b'#' | 0xEF => true,
                        b'.' => written
                            .get(at + 1)
                            .is_none_or(|next| !next.is_ascii_whitespace()),
                        _ => false,
                    });
                }
            }
            Node::Term(..) => {
                bytes += contact;
                addresses += 1;
            }
            Node::Placeable => {}
            _ => plain = false,
        }
        plain
    });
    plain.then_some((bytes, addresses))
}

fn known<'l>(library: &'l LibraryContext<'_>, english: &str, id: &str) -> Option<Known<'l>> {
    if english == TEMPLATES {
        let meta = library.templates.get(id)?;
        return Some((&meta.channels, &meta.variables));
    }
    let topic = topic_of(english)?;
    let meta = library.topics.get(topic).filter(|_| topic != id)?;
    Some((&meta.channels, &meta.variables))
}

fn of_message(
    cx: &EntryContext<'_, '_>,
    texts: &Texts,
    listed: &[String],
    variables: &BTreeMap<String, Variable>,
    signature: Option<&str>,
    findings: &mut Findings<'_>,
) {
    let entry = cx.target;
    let short = entry.attribute("short").is_some();
    // A precinct's posts carry its signature, and must fit with it.
    let precinct = cx
        .file
        .library
        .and_then(|library| library.library.precinct());
    // A channel without a limit, or an unknown one (a matter for `metadata`), holds any text.
    let channels = listed.iter().filter_map(|id| channels::by_name(id));
    let channels: Vec<(&Channel, Uses)> = channels
        .filter(|channel| channel.limit.is_some())
        .filter(|channel| precinct.is_none_or(|precinct| posts_to(precinct, channel)))
        .filter_map(|channel| Some((channel, Uses::of(channel, entry.value.is_some(), short)?)))
        .collect();
    for (part, uses) in [(None, Uses::Value), (Some("short"), Uses::Short)] {
        let mut there = channels.iter().filter(|(_, used)| *used == uses).peekable();
        let (Some(pattern), Some(_)) = (entry.part(part), there.peek()) else {
            continue;
        };
        let names = text::variables(pattern);
        let mut slots = Vec::with_capacity(names.len());
        let mut unknown = None;
        let mut has_story = false;
        for name in &names {
            match variables.get(*name) {
                // A story may have any length, and becomes a thread.
                Some(slot) if slot.kind == VariableKind::Text && slot.longest.is_none() => {
                    has_story = true;
                }
                Some(slot) if slot.is_unbounded() => {
                    unknown = Some((name, "has no `longest`"));
                    slots.push((*name, slot));
                }
                Some(slot) => slots.push((*name, slot)),
                None => unknown = Some((name, "is not described")),
            }
        }
        // What is known of a slot holds for all languages: it is reported on the English only.
        if let (Some((name, why)), true) = (unknown, cx.file.is_source) {
            let text = format!(
                "the slot ${name} of `{}` {why}, so nobody can say whether the text fits",
                cx.name(part)
            );
            findings.push(
                cx.finding(findings, part, None, text)
                    .help("give the slot a `longest` value in the metadata"),
            );
        }
        if has_story {
            continue;
        }
        let mut over = Vec::new();
        let fillings = Fillings::of(texts, entry.id, part, &slots);
        for (channel, _) in there {
            let posted = |text: &str| match precinct {
                Some(precinct) => signed_for_measuring(precinct, channel, uses, signature, text),
                None => text.to_owned(),
            };
            let excess = |text: &str| excess(channel, &posted(text));
            // A text with a hole has findings of its own.
            let Ok(text) = fillings.longest(&excess) else {
                continue;
            };
            let text = posted(&text);
            // A notice may take a few posts where one has no room for all of it.
            if cx.file.unit == TEMPLATES && is_short_thread(channel, &text, NOTICE_POSTS) {
                continue;
            }
            over.extend(too_long(channel, &text));
        }
        if !over.is_empty() {
            let span = ftl::pattern_span(cx.text(), pattern);
            let (longest, help) = if slots.is_empty() {
                ("", "say it in fewer words")
            } else {
                (
                    " at its longest",
                    "say it in fewer words, or give its slots a shorter `longest`",
                )
            };
            let over = over.join("; ");
            let signature = if precinct.is_some() {
                ", with the signature"
            } else {
                ""
            };
            let text = format!(
                "`{}` is too long{longest}{signature}: {over}",
                cx.name(part)
            );
            findings.push(cx.finding(findings, part, Some(span), text).help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(files: &'static [(&'static str, &'static str)]) -> Vec<String> {
        let all = Example(files).findings(&CHECK).into_iter();
        let own = all.filter(|finding| finding.code == CHECK.code);
        own.map(|finding| finding.text).collect()
    }

    #[test]
    fn a_text_message_takes_the_short_line_where_there_is_one() {
        let found = findings(&[
            (
                "content/topics/a.toml",
                "group = \"g\"\nchannels = [\"sms\", \"flyer\"]\n",
            ),
            (
                "content/topics/a.ftl",
                "a = A title of a topic is posted nowhere\na-b = B\na-c = C\n",
            ),
            (
                "locales/ko/topics/a.ftl",
                "a = 가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가\na-b = 가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가\n    .short = 가\na-c = 가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가\n",
            ),
        ]);
        assert_eq!(
            found,
            [
                "`a-c` is too long: on Text message it has 72 characters that are not all of the text message alphabet, 2 more than the 70 that fit"
            ]
        );
    }

    #[test]
    fn a_slot_without_a_longest_value_is_said_once() {
        let found = findings(&[
            ("content/templates.ftl", "template-a = { $who } { $what }\n"),
            (
                "locales/ko/templates.ftl",
                "template-a = { $who } { $what }\n",
            ),
            (
                "content/templates.toml",
                "[template-a]\nchannels = [\"x\"]\n[template-a.variables]\nwho = { kind = \"person\", example = \"A\", longest = \"AB\" }\nwhat = { kind = \"place\", example = \"B\" }\n",
            ),
        ]);
        assert_eq!(
            found,
            [
                "the slot $what of `template-a` has no `longest`, so nobody can say whether the text fits"
            ]
        );
    }

    #[test]
    fn a_slot_of_which_nothing_is_known_is_said() {
        let found = findings(&[
            (
                "content/topics/a.toml",
                "group = \"g\"\nchannels = [\"x\"]\n",
            ),
            ("content/topics/a.ftl", "a = A\na-b = { $who }\n"),
        ]);
        assert_eq!(
            found,
            ["the slot $who of `a-b` is not described, so nobody can say whether the text fits"]
        );
    }
}
