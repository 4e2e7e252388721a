use super::*;

#[cfg(feature = "cli")]
fn two_files(folder: &Path) -> Vec<Replacement> {
    std::fs::create_dir_all(folder.join("a")).unwrap();
    std::fs::write(folder.join("a/one.ftl"), "one").unwrap();
    let new = |path: &str, old: Option<&[u8]>, new: &[u8]| Replacement {
        path: path.to_owned(),
        old: old.map(<[u8]>::to_vec),
        new: new.to_vec(),
    };
    vec![
        new("a/one.ftl", Some(b"one"), b"ONE"),
        new("b/two.toml", None, b"TWO"),
    ]
}

/// The journal of such a change, and its temporary files, as a killed run leaves them.
#[cfg(feature = "cli")]
fn killed(folder: &Path, files: &[Replacement], decided: bool) -> Vec<PathBuf> {
    let mut steps = Vec::new();
    let mut left = Vec::new();
    for file in files {
        let path = folder.join(&file.path);
        std::fs::create_dir_all(folder_of(&path)).unwrap();
        let beside = temporary(folder_of(&path));
        std::fs::write(&beside, &file.new).unwrap();
        steps.push(Step {
            old: file.old.as_deref().map(journal::digest),
            new: journal::digest(&file.new),
            beside: beside
                .strip_prefix(folder)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned(),
            path: file.path.clone(),
        });
        left.push(beside);
    }
    let begun = journal::begin(&steps).unwrap();
    let decision = if decided {
        journal::decision(&begun)
    } else {
        String::new()
    };
    std::fs::write(folder.join(LOCK_FILE), begun + &decision).unwrap();
    left
}

#[cfg(feature = "cli")]
#[test]
fn several_files_change_as_one_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let read = |path: &str| std::fs::read_to_string(folder.path().join(path)).ok();
    let files = two_files(folder.path());
    let mut lock = WriteLock::of(folder.path()).unwrap();
    let mut wrong = files.clone();
    wrong[1].old = Some(b"there".to_vec());
    assert!(
        lock.replace_all(&wrong)
            .unwrap_err()
            .to_string()
            .contains("has changed")
    );
    assert_eq!(
        (read("a/one.ftl").as_deref(), read("b/two.toml")),
        (Some("one"), None)
    );
    lock.replace_all(&files).unwrap();
    assert_eq!(
        (read("a/one.ftl").as_deref(), read("b/two.toml").as_deref()),
        (Some("ONE"), Some("TWO"))
    );
    assert_eq!(read(LOCK_FILE).as_deref(), Some(""));
    for inside in ["a", "b"] {
        assert_eq!(
            std::fs::read_dir(folder.path().join(inside))
                .unwrap()
                .count(),
            1
        );
    }
}

#[cfg(feature = "cli")]
#[test]
fn so_many_that_they_are_synced_together_change_as_one_too() {
    let folder = tempfile::tempdir().unwrap();
    let names = |folder: &Path| {
        let entries = std::fs::read_dir(folder).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let own = names.filter(|name| name != LOCK_FILE);
        own.collect::<std::collections::BTreeSet<_>>()
    };
    let mut files: Vec<_> = (0..200)
        .map(|number| Replacement {
            path: format!("{number}.ftl"),
            old: None,
            new: number.to_string().into_bytes(),
        })
        .collect();
    let mut lock = WriteLock::of(folder.path()).unwrap();
    files[199].old = Some(b"there".to_vec());
    lock.replace_all(&files).unwrap_err();
    assert!(names(folder.path()).is_empty());
    files[199].old = None;
    lock.replace_all(&files).unwrap();
    assert_eq!(names(folder.path()).len(), files.len());
    for file in &files {
        let now = std::fs::read(folder.path().join(&file.path)).unwrap();
        assert_eq!(now, file.new);
    }
}

#[cfg(feature = "cli")]
#[test]
fn the_next_run_finishes_what_was_decided_and_clears_what_was_not() {
    for decided in [false, true] {
        for renamed in 0..=2 {
            let folder = tempfile::tempdir().unwrap();
            let files = two_files(folder.path());
            let left = killed(folder.path(), &files, decided);
            if decided {
                for (beside, file) in left.iter().zip(&files).take(renamed) {
                    std::fs::rename(beside, folder.path().join(&file.path)).unwrap();
                }
            }
            drop(WriteLock::of(folder.path()).unwrap());
            for (file, beside) in files.iter().zip(&left) {
                let now = std::fs::read(folder.path().join(&file.path)).ok();
                let wanted = if decided {
                    Some(file.new.clone())
                } else {
                    file.old.clone()
                };
                assert_eq!(now, wanted, "{decided} {renamed} {}", file.path);
                assert!(!beside.exists());
            }
        }
    }
}

#[cfg(feature = "cli")]
#[test]
fn what_somebody_edited_after_a_kill_is_left_and_they_are_told_once() {
    let folder = tempfile::tempdir().unwrap();
    let files = two_files(folder.path());
    let left = killed(folder.path(), &files, true);
    std::fs::write(folder.path().join("a/one.ftl"), "by hand").unwrap();
    let error = WriteLock::of(folder.path()).unwrap_err();
    assert!(error.to_string().contains("a/one.ftl"), "{error}");
    assert!(error.help().unwrap().contains(".tmp"), "{error}");
    assert_eq!(
        std::fs::read(folder.path().join("a/one.ftl")).unwrap(),
        b"by hand"
    );
    assert_eq!(
        std::fs::read(folder.path().join("b/two.toml")).unwrap(),
        b"TWO"
    );
    assert_eq!(std::fs::read(&left[0]).unwrap(), b"ONE", "nothing is lost");
    drop(WriteLock::of(folder.path()).unwrap());
}

#[cfg(feature = "cli")]
#[test]
fn a_forged_journal_moves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| folder.path().join(path);
    std::fs::create_dir_all(at("a")).unwrap();
    std::fs::write(at("a/keep.ftl"), "kept").unwrap();
    std::fs::write(at("a/.beatbook-1-1.tmp"), "kept").unwrap();
    for (beside, path) in [
        ("a/keep.ftl", "a/other.ftl"),
        ("a/.beatbook-1-1.tmp", "../x"),
        ("a/.beatbook-1-1.tmp", "b"),
        ("a/.beatbook-1-1.tmp", "/tmp/x"),
    ] {
        std::fs::write(at("a/.beatbook-1-1.tmp"), "kept").unwrap();
        let step = Step {
            old: None,
            new: journal::digest(b"kept"),
            beside: beside.to_owned(),
            path: path.to_owned(),
        };
        let begun = journal::begin(&[step]).unwrap();
        std::fs::write(at(LOCK_FILE), begun.clone() + &journal::decision(&begun)).unwrap();
        drop(WriteLock::of(folder.path()).unwrap());
        assert!(at("a/keep.ftl").exists() && !at("a/other.ftl").exists() && !at("b").exists());
    }
}
