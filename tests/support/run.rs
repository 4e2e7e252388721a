//! The program, run in a folder.

use std::io::{Seek, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::{TODAY, schemas};

/// Longer than this no command takes on the library's few files; what takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a run came to.
#[derive(Debug)]
pub struct Ran {
    pub stdout: String,
    pub stderr: String,
    pub code: i32,
}

impl Ran {
    /// The answer as JSON, which it must be.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:#?}"))
    }

    /// It could not work or refused: nothing on standard output, and standard error says all of these.
    #[track_caller]
    pub fn refused(&self, code: i32, said: &[&str]) {
        assert_eq!(self.code, code, "{self:#?}");
        assert_eq!(
            self.stdout, "",
            "a refusal leaves standard output empty: {self:#?}"
        );
        for said in said {
            assert!(self.stderr.contains(said), "no `{said}`: {self:#?}");
        }
    }

    /// It worked.
    #[track_caller]
    pub fn ok(self) -> Self {
        assert_eq!(self.code, 0, "{self:#?}");
        self
    }

    /// The findings with a code, of `check --format json`.
    #[track_caller]
    pub fn findings(&self, code: &str) -> Vec<Value> {
        let json = self.json();
        let all = json["findings"].as_array().expect("findings").clone();
        all.into_iter()
            .filter(|finding| finding["code"] == code)
            .collect()
    }
}

/// What every run is given, so that it is the same on any day and screen.
pub const OPTIONS: [&str; 4] = ["--today", TODAY, "--color", "never"];

/// The program in a folder; nothing of the developer's own environment reaches it.
pub fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_beatbook"));
    for name in [
        "BEATBOOK_LIBRARY",
        "BEATBOOK_PRECINCT",
        "NO_COLOR",
        "CLICOLOR_FORCE",
        "RUST_BACKTRACE",
    ] {
        command.env_remove(name);
    }
    command.current_dir(folder);
    command
}

/// Runs the program in a folder, on what `args` say; it must not panic, be killed, hang, write what acts on a terminal, or write
/// JSON that is not what its schema says.
#[track_caller]
pub fn run_in(folder: &Path, args: &[&str]) -> Ran {
    finish(program(folder).args(OPTIONS).args(args), Stdio::null())
}

/// Runs the program in a folder, with a text on standard input.
#[track_caller]
pub fn run_on_input(folder: &Path, input: &str, args: &[&str]) -> Ran {
    let mut file = tempfile::tempfile().expect("a temporary file");
    file.write_all(input.as_bytes()).expect("written");
    file.rewind().expect("rewound");
    finish(program(folder).args(OPTIONS).args(args), file.into())
}

/// Runs it to its end.
#[track_caller]
pub fn finish(command: &mut Command, input: Stdio) -> Ran {
    command
        .stdin(input)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let read = |stream: Option<Box<dyn std::io::Read + Send>>| {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            stream
                .expect("piped")
                .read_to_end(&mut bytes)
                .expect("read");
            bytes
        })
    };
    let stdout = read(child.stdout.take().map(|s| Box::new(s) as _));
    let stderr = read(child.stderr.take().map(|s| Box::new(s) as _));
    let began = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("wait") {
            break status;
        }
        if began.elapsed() > PATIENCE {
            child.kill().expect("kill");
            panic!("{command:?} hangs");
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let text = |bytes: std::thread::Result<Vec<u8>>| {
        String::from_utf8(bytes.expect("read")).expect("UTF-8")
    };
    let ran = Ran {
        stdout: text(stdout.join()),
        stderr: text(stderr.join()),
        code: status.code().unwrap_or(-1),
    };
    assert!(status.code().is_some(), "killed by {status}: {ran:#?}");
    assert!(ran.code < 3, "only 0, 1 and 2 are exit codes: {ran:#?}");
    for stream in [&ran.stdout, &ran.stderr] {
        // iCalendar ends its lines so.
        let stream = stream.replace("\r\n", "\n");
        let acts = |c: char| {
            (c.is_control() && !matches!(c, '\n' | '\t'))
                || matches!(c, '\u{61c}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2067}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
        };
        if let Some(bad) = stream.chars().find(|c| acts(*c)) {
            panic!("{bad:?} reaches the terminal: {ran:#?}");
        }
    }
    if let Some((name, values)) = schemas::values(command, &ran.stdout) {
        for value in &values {
            schemas::hold(name, value);
        }
    }
    ran
}
