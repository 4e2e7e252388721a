//! An import that is killed.

use std::collections::BTreeMap;

use super::{changed, export, files, import, set_target};
use crate::support::{Copy, TODAY, program};

#[test]
fn a_kill_at_any_point_leaves_the_old_files_or_the_new_ones() {
    let changed_file = |copy: &Copy| {
        let file = export(copy, "ko", &[]);
        let file = set_target(&file, "package-theft-track", "주문할", "주문하실");
        set_target(&file, "pickpocket.summary", "</target>", "!</target>")
    };
    let done = Copy::new();
    let file = changed_file(&done);
    let old = files(&done.file("locales"));
    import(&done, &file, &["--translated-by", "a"]).ok();
    let new = files(&done.file("locales"));
    assert_eq!(changed(&old, &new).len(), 4, "two files and their records");
    let points = [
        "prepare",
        "prepare:3",
        "prepared",
        "decided",
        "renamed",
        "renamed:2",
        "renamed:3",
        "renamed:4",
        "all renamed",
    ];
    for point in points {
        let copy = Copy::new();
        let file = changed_file(&copy);
        copy.write("back.xlf", &file);
        let mut command = program(copy.path());
        command.env("BEATBOOK_TEST_STOP", point).args([
            "--today",
            TODAY,
            "--library",
            ".",
            "import",
            "back.xlf",
            "--translated-by",
            "a",
        ]);
        command
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null());
        let status = command.status().expect("it ran");
        assert_eq!(status.code(), None, "{point}: it was killed");
        // The next to take the lock puts things in order, before it does anything of its own.
        for who in ["nobody", "k"] {
            copy.record("pickpocket", "ko", &["--reviewed-by", who]);
        }
        let ignored = |files: BTreeMap<String, Vec<u8>>| {
            files
                .into_iter()
                .filter(|(path, _)| !path.contains("pickpocket.review"))
                .collect::<BTreeMap<_, _>>()
        };
        let now = ignored(files(&copy.file("locales")));
        let whole = now == ignored(new.clone()) || now == ignored(old.clone());
        assert!(whole, "{point}: {:?}", changed(&old, &now));
        assert_eq!(
            now == ignored(new.clone()),
            !point.starts_with("prepare"),
            "{point}"
        );
    }
}
