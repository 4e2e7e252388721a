//! What a site written in Rust does with the library: see docs/bundles.md, which shows the same lines.
#![allow(clippy::print_stdout)] // it is an example

use beatbook::Library;
use beatbook::library::{Slots, TEMPLATES};

fn main() -> beatbook::Result<()> {
    let library = Library::embedded()?; // or Library::open(folder)?
    let korean = library.language("한국어")?;
    let gate = library.gate(library.now()?).with_drafts(); // a public site leaves `.with_drafts()` out
    let topic = gate.open("content/topics/pickpocket.ftl", &korean)?;
    for id in topic.ids() {
        let message = topic.message(id)?;
        match message.text.filter(|_| !message.fallback) {
            Some(text) => println!("{id}: {}", text.text()),
            None => println!("{id} is withheld: {:?}", message.status.reasons),
        }
    }
    let id = "template-meeting-cancelled";
    let templates = gate.open(TEMPLATES, &korean)?;
    let mut slots = Slots::default();
    slots.set("date=2026-12-03")?;
    slots.set("expires=tomorrow")?;
    let filled = gate.fill(&library.template_meta()?[id], &slots, &korean)?;
    let notice = templates.filled(id, &filled)?;
    match notice.text.filter(|_| !notice.fallback) {
        Some(text) => println!("{} (until {:?})", text.text(), text.until()),
        None => println!("{id} is withheld: {:?}", notice.status.reasons),
    }
    Ok(())
}
