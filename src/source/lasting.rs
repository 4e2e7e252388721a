//! Writing new files so that they last through a loss of power.

#[cfg(target_os = "linux")]
use std::collections::BTreeSet;
#[cfg(target_os = "linux")]
use std::fs::File;
use std::io;
#[cfg(target_os = "linux")]
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

#[cfg(target_os = "linux")]
use super::write::write_new;
use super::write::write_synced;

/// From how many files on they are synced together. Each that is synced by itself waits for the disk, and has the file system write
/// down its own state.
#[cfg(target_os = "linux")]
const MANY: usize = 64;

/// How new files are made to last: each as it is written, or all together.
pub(super) enum Lasting {
    /// Each as it is written.
    Each,
    /// All that was written to some file systems since they were opened here, by a folder of each: Linux tells of whatever could
    /// not be written there since then, from 5.8 on.
    #[cfg(target_os = "linux")]
    Together(Vec<File>),
}

impl Lasting {
    /// How so many files last that will be written into these folders, which exist.
    ///
    /// # Errors
    /// A folder cannot be opened.
    #[cfg(target_os = "linux")]
    pub(super) fn of<'p>(
        count: usize,
        folders: impl Iterator<Item = &'p Path>,
    ) -> io::Result<Lasting> {
        if count < MANY {
            return Ok(Lasting::Each);
        }
        let mut systems = BTreeSet::new();
        let mut opened = Vec::new();
        for folder in folders.collect::<BTreeSet<_>>() {
            let folder = File::open(folder)?;
            if systems.insert(folder.metadata()?.dev()) {
                opened.push(folder);
            }
        }
        Ok(Lasting::Together(opened))
    }

    /// How so many files last that will be written into these folders: elsewhere than on Linux, each by itself.
    ///
    /// # Errors
    /// None.
    #[cfg(not(target_os = "linux"))]
    pub(super) fn of<'p>(_: usize, _: impl Iterator<Item = &'p Path>) -> io::Result<Lasting> {
        Ok(Lasting::Each)
    }

    /// Writes a file that does not exist yet.
    ///
    /// # Errors
    /// There is one, or it cannot be written.
    pub(super) fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        match self {
            Lasting::Each => write_synced(path, bytes),
            #[cfg(target_os = "linux")]
            Lasting::Together(_) => write_new(path, bytes),
        }
    }

    /// Waits until all files that were written last.
    ///
    /// # Errors
    /// Something could not be written.
    pub(super) fn wait(&self) -> io::Result<()> {
        match self {
            Lasting::Each => Ok(()),
            #[cfg(target_os = "linux")]
            Lasting::Together(systems) => {
                for system in systems {
                    rustix::fs::syncfs(system)?;
                }
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_files_and_many_are_written_once_each() {
        for count in [2, 100] {
            let folder = tempfile::tempdir().unwrap();
            let lasting = Lasting::of(count, [folder.path()].into_iter()).unwrap();
            for number in 0..count {
                let path = folder.path().join(number.to_string());
                lasting.write(&path, b"one").unwrap();
                assert!(lasting.write(&path, b"two").is_err());
                assert_eq!(std::fs::read(&path).unwrap(), b"one");
            }
            lasting.wait().unwrap();
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_that_is_not_there_is_said_before_anything_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("gone");
        let lasting = Lasting::of(100, [folder.path(), &gone].into_iter());
        assert!(lasting.is_err());
    }
}
