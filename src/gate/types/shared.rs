// Written by `beatbook compile --types rust`; edit the library, not this file.
use ::beatbook::gate::{Gate, Outgoing, Publication, PublicationStatus};
use ::beatbook::{Date, LocalTime, Result};

/// What of a message may leave in a locale, and how it stands there. English never stands in for another language.
#[allow(dead_code)]
#[derive(Clone, Debug)]
pub struct Texts {
    /// The value: a post.
    pub text: Option<Outgoing>,
    /// `.short`: the line for a text message.
    pub short: Option<Outgoing>,
    /// `.summary`, of a topic's own message.
    pub summary: Option<Outgoing>,
    /// `.title`, of a template.
    pub title: Option<Outgoing>,
    /// What may be done with it, and why not more.
    pub status: PublicationStatus,
}

/// A time of day on the library's clock.
#[allow(dead_code)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
}

#[allow(dead_code)]
fn read(
    gate: &Gate<'_>,
    (unit, id): (&str, &str),
    locale: Locale,
    given: &[(::std::string::String, ::std::string::String)],
) -> Result<Texts> {
    let locale = gate.library().language(locale.tag())?;
    let mut slots = ::beatbook::library::Slots::default();
    for (name, value) in given {
        slots.set(&::std::format!("{name}={value}"))?;
    }
    let message = gate.message(unit, id, &slots, &locale)?;
    let own = !message.fallback;
    Ok(Texts {
        text: message.text.filter(|_| own),
        short: message.short.filter(|_| own),
        summary: message.summary.filter(|_| own),
        title: message.title.filter(|_| own),
        status: message.status,
    })
}
