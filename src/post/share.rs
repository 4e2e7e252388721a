//! The link that opens a place with the text filled in.
//!
//! Percent-encoded as in RFC 3986, so a space is `%20` and never `+`. Facebook takes only a web address, and Instagram,
//! Nextdoor, KakaoTalk, WeChat and flyers take nothing: there staff copy the text.

use super::channels::Channel;
use crate::gate::Outgoing;

/// What some links need besides the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share<'a> {
    /// The subject of an e-mail.
    pub subject: Option<&'a str>,
    /// The server that a Mastodon account is on: `mastodon.social`.
    pub server: Option<&'a str>,
}

/// The link that opens `channel` with `text` filled in; `None` where there is no such link, and for a draft, which must not be
/// posted.
///
/// Mastodon has one only for a server. E-mail gets line breaks as CR LF (RFC 6068).
#[must_use]
pub fn share(channel: &Channel, text: &Outgoing, with: Share<'_>) -> Option<String> {
    if text.is_draft() {
        return None;
    }
    link(channel, &text.text(), with)
}

/// What the links of a place begin with, where they need nothing but the text: [`share`] appends it, percent-encoded.
pub(crate) fn prefix(channel: &Channel) -> Option<&'static str> {
    Some(match channel.id {
        "x" => "https://x.com/intent/tweet?text=",
        "bluesky" => "https://bsky.app/intent/compose?text=",
        "threads" => "https://www.threads.com/intent/post?text=",
        "whatsapp" => "https://wa.me/?text=",
        "line" => "https://line.me/R/share?text=",
        "sms" => "sms:?body=",
        "e-mail" => "mailto:?subject=&body=",
        _ => return None,
    })
}

fn link(channel: &Channel, text: &str, with: Share<'_>) -> Option<String> {
    match (channel.id, with.subject) {
        ("mastodon", _) => {
            let host = host(with.server?)?;
            Some(format!("https://{host}/share?text={}", encode(text)))
        }
        ("e-mail", subject) => {
            let lines = text.replace("\r\n", "\n").replace('\n', "\r\n");
            let subject = encode(&one_line(subject.unwrap_or_default()));
            Some(format!("mailto:?subject={subject}&body={}", encode(&lines)))
        }
        _ => Some(format!("{}{}", prefix(channel)?, encode(text))),
    }
}

/// A subject is one line: a line break in it would begin another header.
fn one_line(subject: &str) -> String {
    subject
        .split(char::is_control)
        .filter(|piece| !piece.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The bare host name, also of an address; nothing that could lead the link elsewhere.
fn host(server: &str) -> Option<&str> {
    let server = server.trim();
    let name = server
        .strip_prefix("https://")
        .unwrap_or(server)
        .trim_end_matches('/');
    let good = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && label
                .bytes()
                .all(|b| b == b'-' || b.is_ascii_alphanumeric())
    };
    (name.contains('.') && name.split('.').all(good)).then_some(name)
}

fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3 / 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for nibble in [byte >> 4, byte & 15] {
                out.push(char::from(b"0123456789ABCDEF"[usize::from(nibble)]));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::channels::{all, by_name};
    use super::*;

    #[test]
    fn every_link_is_plain_ascii_without_spaces() {
        let with = Share {
            subject: Some("Aviso"),
            server: Some("mastodon.social"),
        };
        let linked: Vec<&str> = all()
            .iter()
            .filter(|channel| {
                link(channel, "¿Ve algo? & 경찰 +1\n100%", with)
                    .inspect(|link| {
                        assert!(
                            link.contains("%C2%BFVe%20algo%3F%20%26%20%EA%B2%BD%EC%B0%B0%20%2B1"),
                            "{link}"
                        );
                        assert!(link.ends_with("100%25"), "{link}");
                        assert!(link.bytes().all(|b| b.is_ascii_graphic()), "{link}");
                    })
                    .is_some()
            })
            .map(|channel| channel.id)
            .collect();
        assert_eq!(
            linked,
            [
                "x", "bluesky", "mastodon", "threads", "sms", "line", "whatsapp", "e-mail"
            ]
        );
    }

    #[test]
    fn mastodon_needs_a_server_and_nothing_else() {
        let of = |server| {
            link(
                by_name("mastodon").unwrap(),
                "a b",
                Share {
                    server,
                    ..Share::default()
                },
            )
        };
        assert_eq!(
            of(Some("https://mastodon.social/")).as_deref(),
            Some("https://mastodon.social/share?text=a%20b")
        );
        for server in [
            None,
            Some(""),
            Some("localhost"),
            Some("a.b/c"),
            Some("a.b@evil.example"),
            Some("a b.c"),
            Some("a.b?x"),
        ] {
            assert_eq!(of(server), None, "{server:?}");
        }
    }

    #[test]
    fn an_e_mail_has_a_subject_of_one_line() {
        let mailto = link(
            by_name("email").unwrap(),
            "a\nb\r\nc",
            Share {
                subject: Some("Hi\r\nBcc: x"),
                server: None,
            },
        );
        assert_eq!(
            mailto.as_deref(),
            Some("mailto:?subject=Hi%20Bcc%3A%20x&body=a%0D%0Ab%0D%0Ac")
        );
    }
}
