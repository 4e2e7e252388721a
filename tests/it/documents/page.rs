//! A page of documentation, as far as it has commands.

/// A page: its commands, and the text around them.
pub(super) struct Page {
    /// As it was read.
    pub(super) source: String,
    parts: Vec<Part>,
    inline: Vec<String>,
    other: Vec<String>,
    links: Vec<String>,
}

enum Part {
    Text(String),
    Step(Step),
    Edit(Edit),
}

/// What somebody does to a file between two commands. It stands in a comment, a line by itself that readers do not see:
/// `<!-- edit PATH: OLD => NEW -->` or `<!-- remove MESSAGE from PATH -->`.
#[derive(Debug, PartialEq)]
pub(super) enum Edit {
    Replace {
        path: String,
        old: String,
        new: String,
    },
    Remove {
        path: String,
        message: String,
    },
}

impl Edit {
    fn read(line: &str) -> Option<Edit> {
        let inside = line.strip_prefix("<!-- ")?.strip_suffix(" -->")?;
        if let Some(rest) = inside.strip_prefix("edit ") {
            let (path, rest) = rest.split_once(": ")?;
            let (old, new) = rest.split_once(" => ")?;
            let [path, old, new] = [path, old, new].map(str::to_owned);
            return Some(Edit::Replace { path, old, new });
        }
        let (message, path) = inside.strip_prefix("remove ")?.split_once(" from ")?;
        let [path, message] = [path, message].map(str::to_owned);
        Some(Edit::Remove { path, message })
    }
}

/// A command of a `console` block, and what the page says of it.
pub(super) struct Step {
    /// The line of the page, from 1.
    pub(super) line: usize,
    pub(super) command: String,
    pub(super) code: i32,
    pub(super) output: String,
}

impl Step {
    /// Whether marks stand for a part of what is printed: only a person can write such a page anew.
    pub(super) fn has_marks(&self) -> bool {
        let mut lines = self.output.lines();
        lines.any(|line| line == "..." || line.contains("[..]"))
    }
}

/// What commands begin with, wherever they stand.
const COMMANDS: &[&str] = &[
    "$", "apt", "apt-get", "beatbook", "brew", "cargo", "curl", "docker", "echo", "gh", "git",
    "make", "node", "npm", "npx", "pip", "pip3", "python", "python3", "rustup", "sh", "sudo",
    "wget",
];

/// Whether somebody could type it: a command with something after it, or a script of the repository.
fn is_command(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let script = first.starts_with("./") || first.starts_with(".ci/") || first.ends_with(".sh");
    script || (COMMANDS.contains(&first) && words.next().is_some())
}

impl Page {
    pub(super) fn read(text: &str) -> Page {
        let mut page = Page {
            source: text.to_owned(),
            parts: Vec::new(),
            inline: Vec::new(),
            other: Vec::new(),
            links: Vec::new(),
        };
        // The language of the block that a line is in.
        let mut block: Option<&str> = None;
        let mut prose = String::new();
        for (number, line) in text.split_inclusive('\n').enumerate() {
            let shown = line.trim_end();
            if let Some(language) = shown.trim_start().strip_prefix("```") {
                block = match block {
                    Some(_) => None,
                    None => Some(language),
                };
                page.text(line);
                continue;
            }
            match (block, shown.strip_prefix("$ ")) {
                (Some("console"), Some(command)) => page.parts.push(Part::Step(Step {
                    line: number + 1,
                    command: command.to_owned(),
                    code: 0,
                    output: String::new(),
                })),
                (Some("console"), None) => page.console(line, shown),
                (Some(_), _) => {
                    if is_command(shown.trim_start()) {
                        page.other.push(shown.trim_start().to_owned());
                    }
                    page.text(line);
                }
                (None, _) if shown.starts_with("<!--") => {
                    let edit = Edit::read(shown);
                    page.parts.push(Part::Text(line.to_owned()));
                    page.parts.push(Part::Edit(edit.unwrap_or_else(|| {
                        panic!(
                            "line {}: this comment says nothing that can be done: {shown}",
                            number + 1
                        )
                    })));
                }
                (None, _) => {
                    if line.starts_with("    ") && is_command(shown.trim_start()) {
                        page.other.push(shown.trim_start().to_owned());
                    } else {
                        prose.push_str(line);
                    }
                    page.text(line);
                }
            }
        }
        assert!(block.is_none(), "a block is never closed");
        let targets = prose.split("](").skip(1);
        let targets = targets.filter_map(|rest| rest.split_once(')'));
        page.links = targets.map(|(link, _)| link.to_owned()).collect();
        // A command may go on in the next line.
        let spans = prose.split('`').skip(1).step_by(2);
        let spans = spans.map(|span| span.split_whitespace().collect::<Vec<_>>().join(" "));
        page.inline = spans.filter(|span| is_command(span)).collect();
        page
    }

    fn text(&mut self, line: &str) {
        match self.parts.last_mut() {
            Some(Part::Text(text)) => text.push_str(line),
            _ => self.parts.push(Part::Text(line.to_owned())),
        }
    }

    /// A line of a `console` block that is no command.
    fn console(&mut self, line: &str, shown: &str) {
        match self.parts.last_mut() {
            Some(Part::Step(step)) => match shown.strip_prefix("? ") {
                Some(code) if step.output.is_empty() => step.code = code.parse().unwrap(),
                _ => step.output.push_str(line),
            },
            _ => self.text(line),
        }
    }

    pub(super) fn has_steps(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Step(_)))
    }

    /// Commands in running text.
    pub(super) fn inline_commands(&self) -> &[String] {
        &self.inline
    }

    /// What links in running text lead to.
    pub(super) fn links(&self) -> &[String] {
        &self.links
    }

    /// Commands in blocks that are not `console`.
    pub(super) fn other_commands(&self) -> &[String] {
        &self.other
    }

    /// The page with what its commands print; what stands there stays where it is not wrong, or has marks.
    pub(super) fn with_steps(
        &self,
        mut edit: impl FnMut(&Edit),
        mut run: impl FnMut(&Step) -> (String, i32),
    ) -> String {
        let mut anew = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => anew.push_str(text),
                Part::Edit(it) => edit(it),
                Part::Step(step) => {
                    let (printed, code) = run(step);
                    anew.push_str(&format!("$ {}\n", step.command));
                    if code != 0 {
                        anew.push_str(&format!("? {code}\n"));
                    }
                    let kept = matches(&step.output, &printed) || step.has_marks();
                    anew.push_str(if kept { &step.output } else { &printed });
                    if !kept && printed.is_empty() && step.output.ends_with("\n\n") {
                        anew.push('\n');
                    }
                }
            }
        }
        anew
    }
}

/// The words of a command, as a shell divides it: what stands between quotation marks is one.
pub(super) fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    let (mut word, mut quoted, mut any) = (String::new(), false, false);
    for c in command.chars() {
        match c {
            '"' => (quoted, any) = (!quoted, true),
            c if c.is_whitespace() && !quoted => {
                if any {
                    words.push(std::mem::take(&mut word));
                }
                any = false;
            }
            c => {
                word.push(c);
                any = true;
            }
        }
    }
    assert!(!quoted, "a quotation mark is never closed: {command}");
    if any {
        words.push(word);
    }
    words
}

/// Whether a page tells what was printed: `...` stands for any lines, `[..]` for anything in a line. Spaces at the ends of lines and empty
/// lines at the end do not matter.
pub(super) fn matches(told: &str, printed: &str) -> bool {
    fn lines(text: &str) -> Vec<&str> {
        text.trim_end().lines().map(str::trim_end).collect()
    }
    fn all(told: &[&str], printed: &[&str]) -> bool {
        match (told, printed) {
            (["...", rest @ ..], _) => (0..=printed.len()).any(|at| all(rest, &printed[at..])),
            ([first, told @ ..], [line, printed @ ..]) => {
                in_line(first, line) && all(told, printed)
            }
            (told, printed) => told.is_empty() && printed.is_empty(),
        }
    }
    fn in_line(told: &str, line: &str) -> bool {
        match told.split_once("[..]") {
            None => told == line,
            Some((start, rest)) => line.strip_prefix(start).is_some_and(|line| {
                let ends = line.char_indices().map(|(at, _)| at).chain([line.len()]);
                ends.into_iter().any(|at| in_line(rest, &line[at..]))
            }),
        }
    }
    all(&lines(told), &lines(printed))
}

#[test]
fn marks_stand_for_what_is_left_out_and_for_nothing_else() {
    for (told, printed) in [
        ("a\n...\nd\n", "a\nb\nc\nd\n"),
        ("a\n...\n", "a\n"),
        ("a [..] c", "a b c"),
        ("a\n\n", "a"),
    ] {
        assert!(matches(told, printed), "{told:?} {printed:?}");
    }
    for (told, printed) in [
        ("a\n", "a\nb\n"),
        ("a\n...\nd\n", "a\nb\n"),
        ("", "a"),
        ("a [..] d", "a b c"),
    ] {
        assert!(!matches(told, printed), "{told:?} {printed:?}");
    }
}

#[test]
fn commands_are_found_wherever_they_stand() {
    let text = "Run `beatbook\ncheck --quiet`, or `beatbook.toml`.\n\n    beatbook export --lang ko\n\n```sh\ncargo test\n```\n\n<!-- edit a.ftl: b = => c = -->\n<!-- remove b from a.ftl -->\n```console\n$ beatbook check\n? 1\nwrong\n```\n";
    let page = Page::read(text);
    assert_eq!(page.inline_commands(), ["beatbook check --quiet"]);
    assert_eq!(
        page.other_commands(),
        ["beatbook export --lang ko", "cargo test"]
    );
    let (mut edits, mut seen) = (Vec::new(), Vec::new());
    let anew = page.with_steps(
        |edit| edits.push(format!("{edit:?}")),
        |step| {
            seen.push((step.command.clone(), step.code, step.output.clone()));
            (step.output.clone(), step.code)
        },
    );
    assert_eq!(anew, text, "nothing is lost");
    assert_eq!(
        edits,
        [
            r#"Replace { path: "a.ftl", old: "b =", new: "c =" }"#,
            r#"Remove { path: "a.ftl", message: "b" }"#,
        ]
    );
    assert_eq!(
        seen,
        [("beatbook check".to_owned(), 1, "wrong\n".to_owned())]
    );
}
