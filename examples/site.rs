//! What a site written in Rust does with the library: see docs/bundles.md, which shows the same lines.
#![allow(clippy::print_stdout)] // it is an example

use beatbook::Library;
use beatbook::library::Slots;

fn main() -> beatbook::Result<()> {
    let library = Library::embedded()?; // or Library::open(folder)?
    let korean = library.language("한국어")?;
    let gate = library.gate(library.now()?).with_drafts(); // a public site leaves `.with_drafts()` out
    let topic = gate.topic("pickpocket", &korean)?;
    for id in topic.ids() {
        let message = topic.message(id)?;
        match message.text.filter(|_| !message.fallback) {
            Some(text) => println!("{id}: {}", text.text()),
            None => println!("{id} is withheld: {:?}", message.status.reasons),
        }
    }
    let mut slots = Slots::default();
    slots.set("date=2026-12-03")?;
    slots.set("expires=tomorrow")?;
    let notice = gate.template("template-meeting-cancelled", &slots, &korean)?;
    match notice.text.filter(|_| !notice.fallback) {
        Some(text) => println!("{} (until {:?})", text.text(), text.until()),
        None => println!("the notice is withheld: {:?}", notice.status.reasons),
    }
    Ok(())
}
