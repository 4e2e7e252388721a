//! A folder that appears whole or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::write::{folder_of, temporary, write_new};
use crate::error::{Error, Kind, Result};

/// Makes a folder with these files (paths with `/`): it is written beside its place, then renamed to it. An empty folder that is
/// there already is taken.
///
/// # Errors
/// There is something at the path already, or it cannot be written; then nothing is left behind.
pub(crate) fn create_folder(folder: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    let occupied = || {
        Error::new(
            Kind::Usage,
            format!("`{}` exists already", folder.display()),
        )
        .with_help("name a folder that does not exist yet, or an empty one")
    };
    // What is renamed takes the place of a folder, not of a link to one, nor of the folder that one stands in.
    let is_plain = folder.file_name().is_some() && !folder.is_symlink();
    if folder.is_dir() && !is_plain {
        let text = format!(
            "another folder cannot take the place of `{}`",
            folder.display()
        );
        return Err(Error::new(Kind::Usage, text)
            .with_help("name the folder itself, by its own name, from the folder it lies in"));
    }
    match fs::read_dir(folder).map(|mut entries| entries.next().is_none()) {
        Ok(true) => {}
        Ok(false) => return Err(occupied()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(_) if fs::symlink_metadata(folder).is_ok_and(|there| !there.is_dir()) => {
            return Err(occupied());
        }
        Err(error) => return Err(Error::io(folder, "look into", &error)),
    }
    let parent = folder_of(folder);
    fs::create_dir_all(parent).map_err(|error| Error::io(parent, "make", &error))?;
    let beside = temporary(parent);
    let made = fill(&beside, files).and_then(|()| {
        // Not every system renames over a folder, however empty; one that has been filled meanwhile is not removed.
        match fs::remove_dir(folder) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(_) => return Err(occupied()),
        }
        fs::rename(&beside, folder).map_err(|error| Error::io(folder, "make", &error))
    });
    if made.is_err() {
        // The step that matters has failed already.
        let _ = fs::remove_dir_all(&beside);
    }
    made
}

fn fill(folder: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    for (path, content) in files {
        let full = folder.join(path);
        let within = folder_of(&full);
        fs::create_dir_all(within).map_err(|error| Error::io(within, "make", &error))?;
        write_new(&full, content.as_bytes()).map_err(|error| Error::io(&full, "write", &error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> BTreeMap<String, String> {
        BTreeMap::from([("a/b.txt".to_owned(), "text".to_owned())])
    }

    #[test]
    fn a_new_or_an_empty_folder_is_filled_and_any_other_is_left_alone() {
        let parent = tempfile::tempdir().unwrap();
        let new = parent.path().join("x/new");
        create_folder(&new, &files()).unwrap();
        assert_eq!(fs::read_to_string(new.join("a/b.txt")).unwrap(), "text");
        assert_eq!(fs::read_dir(parent.path().join("x")).unwrap().count(), 1);

        let empty = parent.path().join("empty");
        fs::create_dir(&empty).unwrap();
        create_folder(&empty, &files()).unwrap();
        assert!(empty.join("a/b.txt").exists());

        fs::write(new.join("mine"), "mine").unwrap();
        assert!(create_folder(&new, &BTreeMap::new()).is_err());
        assert_eq!(fs::read_to_string(new.join("mine")).unwrap(), "mine");
        let file = parent.path().join("file");
        fs::write(&file, "mine").unwrap();
        assert!(create_folder(&file, &files()).is_err());
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_and_the_folder_one_stands_in_are_named_as_what_they_are() {
        let parent = tempfile::tempdir().unwrap();
        let (empty, link) = (parent.path().join("empty"), parent.path().join("link"));
        fs::create_dir(&empty).unwrap();
        std::os::unix::fs::symlink(&empty, &link).unwrap();
        std::os::unix::fs::symlink("nowhere", parent.path().join("dangling")).unwrap();
        for other in [link.as_path(), &empty.join(".."), Path::new(".")] {
            let error = create_folder(other, &files()).unwrap_err();
            assert!(error.to_string().contains("take the place of"), "{error}");
        }
        assert!(create_folder(&parent.path().join("dangling"), &files()).is_err());
        assert!(link.is_symlink());
        assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 3);
    }

    #[test]
    fn what_fails_leaves_nothing_behind() {
        let parent = tempfile::tempdir().unwrap();
        let impossible = BTreeMap::from([
            ("a".to_owned(), String::new()),
            ("a/b".to_owned(), String::new()),
        ]);
        assert!(create_folder(&parent.path().join("new"), &impossible).is_err());
        assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 0);
    }
}
