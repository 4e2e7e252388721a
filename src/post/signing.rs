//! What a precinct puts below its posts in a language.

use std::borrow::Cow;

use unic_langid::LanguageIdentifier;

use super::channels::{Channel, Uses};
use super::posting::{Postable, Posting};
use super::share::Share;
use super::signed::signed;
use crate::error::Result;
#[cfg(feature = "site")]
use crate::gate::PublicationStatus;
use crate::gate::{Gate, Message, Outgoing, Reason};
use crate::language;
use crate::library::{Precinct, SIGNATURE, SIGNATURE_ID};

/// How posts in a locale are signed; the default signs nothing.
#[derive(Debug, Default)]
pub(crate) struct Signing<'l> {
    precinct: Option<&'l Precinct>,
    signature: Option<Signature>,
}

/// The signature in one locale.
#[derive(Debug)]
struct Signature {
    /// `None` where it may not leave.
    text: Option<Outgoing>,
    reasons: Vec<Reason>,
}

impl<'l> Signing<'l> {
    /// How the library's precinct signs in a locale.
    ///
    /// # Errors
    /// The file of the signature cannot be read.
    pub(crate) fn of(gate: &Gate<'l>, locale: &LanguageIdentifier) -> Result<Signing<'l>> {
        let library = gate.library();
        let Some(precinct) = library.precinct() else {
            return Ok(Signing::default());
        };
        let precinct = Some(precinct);
        if library.localized(SIGNATURE, &language::SOURCE)?.is_none() {
            return Ok(Signing {
                precinct,
                signature: None,
            });
        }
        let message = gate.open(SIGNATURE, locale)?.message(SIGNATURE_ID)?;
        Ok(Signing {
            precinct,
            signature: Some(Signature {
                // A Korean post is not signed in English, which no Korean reader has reviewed there.
                text: message.text.filter(|_| !message.fallback),
                reasons: message.status.reasons,
            }),
        })
    }

    /// Counts what stands against the signature against a message that will be signed: without its signature a text does not go
    /// out in any form.
    pub(crate) fn apply(&self, gate: &Gate<'_>, message: &mut Message) {
        let Some(signature) = &self.signature else {
            return;
        };
        for reason in &signature.reasons {
            message.status.because(*reason);
        }
        if !message.fallback && !gate.lets_out(&message.status) {
            (message.text, message.short) = (None, None);
        }
    }

    /// What stands below posts, without its draft line; `None` where nothing does. The status of what is signed counts it.
    #[cfg(feature = "site")]
    pub(crate) fn label(&self) -> Option<String> {
        Some(self.signature.as_ref()?.text.as_ref()?.label())
    }

    /// Whether the signature lets something out only as a draft, and the line that says so.
    #[cfg(feature = "site")]
    pub(crate) fn draft_line(&self) -> Option<&str> {
        let text = self.signature.as_ref()?.text.as_ref()?;
        text.draft_line()
    }

    /// Counts what stands against the signature against a status.
    #[cfg(feature = "site")]
    pub(crate) fn count(&self, status: &mut PublicationStatus) {
        for reason in self
            .signature
            .iter()
            .flat_map(|signature| &signature.reasons)
        {
            status.because(*reason);
        }
    }

    /// The text with its signature; `None` where it must be signed and cannot be.
    pub(crate) fn sign(
        &self,
        text: &Option<Outgoing>,
        channel: Option<&Channel>,
        uses: Uses,
    ) -> Option<Outgoing> {
        let text = text.clone()?;
        let Some(precinct) = self.precinct else {
            return Some(text);
        };
        let signature = match &self.signature {
            Some(signature) => Some(signature.text.as_ref()?),
            None => None,
        };
        Some(signed(precinct, channel, uses, signature, text))
    }

    /// The signed posting of a message with these two lengths; `None` where it has nothing that may leave.
    pub(crate) fn posting(
        &self,
        channel: &'static Channel,
        value: &Option<Outgoing>,
        short: &Option<Outgoing>,
    ) -> Option<Posting> {
        self.postings(&[channel], value, short).pop()?
    }

    /// The same for several channels: most of them get the same text.
    pub(crate) fn postings(
        &self,
        channels: &[&'static Channel],
        value: &Option<Outgoing>,
        short: &Option<Outgoing>,
    ) -> Vec<Option<Posting>> {
        let signed = |channel: &&'static Channel| {
            let value = self.sign(value, Some(channel), Uses::Value);
            let short = self.sign(short, Some(channel), Uses::Short);
            let uses = Uses::of(channel, value.is_some(), short.is_some())?;
            let text = match uses {
                Uses::Value => value?,
                Uses::Short => short?,
            };
            Some((uses, text))
        };
        let signed: Vec<Option<(Uses, Outgoing)>> = channels.iter().map(signed).collect();
        let mut different: Vec<(&Outgoing, Cow<'_, str>)> = Vec::new();
        for (_, text) in signed.iter().flatten() {
            if !different.iter().any(|(known, _)| *known == text) {
                different.push((text, text.text()));
            }
        }
        let different = different.iter();
        let different: Vec<(&Outgoing, Postable<'_>)> = different
            .map(|(text, whole)| (*text, Postable::new(text, whole)))
            .collect();
        let posting = |(signed, channel): (&Option<(Uses, Outgoing)>, &&'static Channel)| {
            let (uses, text) = signed.as_ref()?;
            let (_, postable) = different.iter().find(|(known, _)| *known == text)?;
            Some(postable.posting(channel, *uses, Share::default()))
        };
        signed.iter().zip(channels).map(posting).collect()
    }
}
