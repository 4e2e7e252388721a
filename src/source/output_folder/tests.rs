use super::*;

fn files(word: &str) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> = ["catalog.json", "bundles/en.ftl"]
        .map(|path| (path.to_owned(), word.to_owned()))
        .into();
    files.insert(format!("bundles/{word}.ftl"), word.to_owned());
    let list = files.keys().map(|path| format!("00  {path}\n")).collect();
    files.insert(LIST.to_owned(), list);
    files
}

fn now(out: &Path) -> BTreeMap<String, String> {
    files_in(out)
        .unwrap()
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(out.join(&path)).unwrap();
            (path, text)
        })
        .collect()
}

/// The first `steps` steps of a run that is then killed.
fn killed_after(steps: usize, out: &Path) {
    let exchange = Exchange::of(COMPILE, out, None).unwrap();
    let build = || {
        exchange.build(2, |put| {
            for (path, content) in files("second") {
                put(&path, content.into());
            }
            Ok(())
        })
    };
    let half = || {
        make(&exchange.new)?;
        std::fs::write(exchange.new.join("half"), "").map_err(|e| Error::io("half", "", &e))
    };
    let half_cleared = || {
        rename(&exchange.old, &exchange.gone)?;
        std::fs::remove_file(exchange.gone.join("catalog.json")).map_err(|e| Error::io("", "", &e))
    };
    let all: [&dyn Fn() -> Result<()>; 6] = [
        &|| exchange.recover(),
        &|| exchange.verify(),
        &build,
        &|| exchange.set_aside(),
        &|| exchange.move_in(),
        &half_cleared,
    ];
    if steps > all.len() {
        half().unwrap();
        return;
    }
    for step in &all[..steps] {
        step().unwrap();
    }
}

#[test]
fn a_run_killed_after_any_step_leaves_the_old_set_or_the_new_one() {
    for steps in 0..=7 {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("dist");
        replace_folder(COMPILE, &out, &files("first"), None).unwrap();
        killed_after(steps, &out);
        let exchange = Exchange::of(COMPILE, &out, None).unwrap();
        exchange.recover().unwrap();
        let after = now(&out);
        let whole = [files("first"), files("second")].contains(&after);
        assert!(whole, "{steps}: {after:#?}");
        drop(exchange);
        replace_folder(COMPILE, &out, &files("third"), None).unwrap();
        assert_eq!(now(&out), files("third"), "{steps}");
        let left: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        assert_eq!(left.len(), 2, "the folder and its lock: {left:?}");
    }
}

#[test]
fn a_folder_with_anything_else_in_it_is_refused_and_left() {
    let strange: [&dyn Fn(&Path); 4] = [
        &|out| std::fs::write(out.join("notes.txt"), "mine").unwrap(),
        &|out| std::fs::write(out.join("bundles/.hidden"), "mine").unwrap(),
        &|out| std::fs::remove_file(out.join(LIST)).unwrap(),
        &|out| std::fs::write(out.join(LIST), "00  bundles/en.ftl\n").unwrap(),
    ];
    for change in strange {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("dist");
        replace_folder(COMPILE, &out, &files("first"), None).unwrap();
        change(&out);
        let before = now(&out);
        let error = replace_folder(COMPILE, &out, &files("second"), None).unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert_eq!(now(&out), before);
    }
}

#[test]
fn the_folders_of_a_library_and_those_above_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("library");
    std::fs::create_dir_all(root.join("content")).unwrap();
    for out in [
        "content",
        "locales",
        "content/bundles",
        "",
        "..",
        "content/..",
    ] {
        let error = replace_folder(COMPILE, &root.join(out), &files("x"), Some(&root)).unwrap_err();
        assert_eq!(error.kind(), Kind::Usage, "{out}: {error}");
    }
    for out in ["/", "."] {
        assert!(replace_folder(COMPILE, Path::new(out), &files("x"), Some(&root)).is_err());
    }
    assert_eq!(std::fs::read_dir(&root).unwrap().count(), 1);
    assert_eq!(std::fs::read_dir(root.join("content")).unwrap().count(), 0);
    replace_folder(COMPILE, &root.join("dist"), &files("x"), Some(&root)).unwrap();
}

#[test]
fn a_path_that_leaves_the_folder_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let files = BTreeMap::from([("../x".to_owned(), "x".to_owned())]);
    assert!(replace_folder(COMPILE, &folder.path().join("dist"), &files, None).is_err());
    assert!(!folder.path().join("x").exists());
}
