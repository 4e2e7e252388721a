//! The first page of a pack: what to do with which file, in plain words.

use super::page::{Counts, Tongue, page};
use crate::exchange::Format;
use crate::report::html_escaped as escaped;

/// What the first page tells.
pub(super) struct Start<'s> {
    pub(super) tongue: &'s Tongue<'s>,
    /// Whose texts they are.
    pub(super) project: &'s str,
    /// The file to translate, and how many texts it has.
    pub(super) file: &'s str,
    pub(super) format: Format,
    pub(super) texts: usize,
    pub(super) glossary: Option<(&'s str, usize)>,
    pub(super) memory: Option<(&'s str, usize)>,
    /// The pages: address, title, what they hold.
    pub(super) pages: &'s [(String, String, Counts)],
    /// Whom the file goes back to.
    pub(super) return_to: Option<&'s str>,
}

impl Start<'_> {
    pub(super) fn html(&self) -> String {
        let name = escaped(self.tongue.name);
        let project = escaped(self.project);
        let mut body = format!(
            "<main>\n<h1>{project}: texts in {name}</h1>\n<p class=\"stop\">These are working files for translators and reviewers. Nothing here is for the public yet.</p>\n"
        );
        body += &self.files();
        body += &self.steps();
        body += VARIABLES;
        body += LENGTHS;
        body += &self.refusals();
        body += &self.index();
        body += "</main>\n";
        page(
            &format!("{}: texts in {}", self.project, self.tongue.name),
            &body,
        )
    }

    fn files(&self) -> String {
        let mut out = "<h2>What is here</h2>\n<ul>\n".to_owned();
        let file = escaped(self.file);
        let (what, with) = match self.format {
            Format::Xliff => ("XLIFF 1.2", "your translation program"),
            Format::Xliff2 => ("XLIFF 2.1", "your translation program"),
            Format::Xlsx => ("a spreadsheet", "Excel, LibreOffice or Google Sheets"),
        };
        out += &format!(
            "<li><b>{file}</b>: the {} to translate ({what}). Open it with {with}. This is the only file that you change and send back.</li>\n",
            counted(self.texts, "text")
        );
        if let Some((file, rows)) = self.glossary {
            out += &format!(
                "<li><b>{}</b>: {} that are agreed, with what to write for them. Add it to your term base, or open it in a spreadsheet.</li>\n",
                escaped(file),
                counted(rows, "term")
            );
        }
        if let Some((file, texts)) = self.memory {
            out += &format!(
                "<li><b>{}</b>: {} that a person has reviewed, as a translation memory (TMX). Add it to your translation program, so that the same words are used again.</li>\n",
                escaped(file),
                counted(texts, "text")
            );
        }
        out += "<li><b>pages</b>: every text as people will read it, with examples filled in, also those that need no work. To look at; changes there are lost.</li>\n</ul>\n";
        out
    }

    fn steps(&self) -> String {
        let back = match self.return_to {
            Some(who) => format!("to <b>{}</b>", escaped(who)),
            None => "to the person who sent you this".to_owned(),
        };
        let write = match self.format {
            Format::Xliff | Format::Xliff2 => {
                "Translate each text from English. The remark beside it says what it is for, what is filled in, and which terms are agreed."
            }
            Format::Xlsx => {
                "Write in the column <b>translation</b>. The column <b>notes</b> says what each text is for, what is filled in, and which terms are agreed. Leave the other columns, and the names of the columns, as they are."
            }
        };
        format!(
            "<h2>What to do</h2>\n<ol>\n<li>Open <b>{}</b>. {write}</li>\n<li>Where there is a translation already, it may be a draft, often a machine’s: its state says so, and so does its page. Correct what is wrong in it.</li>\n<li>Leave a text empty if you do not translate it. Texts that you do not touch stay as they are.</li>\n<li>Say it as people who speak {} really say it. A text about danger must be understood at once.</li>\n<li>Save the file under its own name and in its own format, and send it back {back}, with your name: the name of whoever translated goes on record, and another person reviews.</li>\n</ol>\n",
            escaped(self.file),
            escaped(self.tongue.name),
        )
    }

    fn refusals(&self) -> String {
        let only = match self.format {
            Format::Xliff | Format::Xliff2 => {
                "<li>a file that is not XLIFF in UTF-8, or whose marks called <code>x-beatbook-…</code> were removed: they say which English you translated</li>\n"
            }
            Format::Xlsx => {
                "<li>a cell that the spreadsheet has made a number, a day or a formula, and rows whose hidden column was removed: it says which English you translated</li>\n"
            }
        };
        format!(
            "<h2>What is not taken back</h2>\n<p>When the file comes back, a program checks it. What it cannot take goes back to you in a file of its own, with the reason beside each text; everything else is taken.</p>\n<ul>\n<li>a text that has lost one of its codes in braces, has one that is not in the English, or has one too often</li>\n<li>a telephone number or an address that was typed in: they come from a list that is kept up to date</li>\n<li>a brace without its partner, or a character that nobody can see</li>\n<li>a text that was emptied, though there was a translation</li>\n<li>a text that somebody else has changed in the meantime</li>\n{only}<li>a file in another language, or from another project</li>\n</ul>\n"
        )
    }

    fn index(&self) -> String {
        let mut out = "<h2 id=\"texts\">The texts</h2>\n<table>\n<thead><tr><th scope=\"col\">Page</th><th scope=\"col\">Texts</th><th scope=\"col\">Not translated</th><th scope=\"col\">Out of date</th><th scope=\"col\">Not reviewed</th></tr></thead>\n<tbody>\n".to_owned();
        for (address, title, counts) in self.pages {
            out += &format!(
                "<tr><th scope=\"row\"><a href=\"{}\">{}</a></th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                escaped(address),
                escaped(title),
                counts.messages,
                counts.missing,
                counts.outdated,
                counts.unreviewed
            );
        }
        out + "</tbody>\n</table>\n"
    }
}

const VARIABLES: &str = "<h2>What stands in braces</h2>\n<p>Some words are filled in later. In the English they look like this:</p>\n<ul>\n<li><code>{ $place }</code>: the name of a place, a day, a number. The remark gives an example.</li>\n<li><code>{ -contact-emergency }</code>: a telephone number, an address or a name. <b>Never type a number or an address yourself</b>, even if you know it.</li>\n<li><code>{ $what -&gt; … }</code>: one of several wordings. Each is a text of its own further down; the text that you read there says which.</li>\n</ul>\n<p>Your program may show them as tags. Each must be in your text, exactly as it is written; where it stands in the sentence is for you to say.</p>\n";

const LENGTHS: &str = "<h2>How long</h2>\n<p>The remark beside a text says how long it may be, and in what: a text message or a post on X holds about half as many Chinese or Korean characters as English ones. Shorter is better.</p>\n";

fn counted(number: usize, thing: &str) -> String {
    match number {
        1 => format!("1 {thing}"),
        _ => format!("{number} {thing}s"),
    }
}
