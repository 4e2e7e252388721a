//! Writing new files so that they last through a loss of power.

use std::io;
use std::path::Path;

use super::write::{write_new, write_synced};

/// From how many files on they are synced together, where the system can. Each that is synced by itself waits for the disk, and has
/// the file system write down its own state.
const MANY: usize = 64;

/// How new files are made to last: each as it is written, or all of them together.
pub(super) struct Lasting(Option<Systems>);

impl Lasting {
    /// How so many files last that will be written into these folders.
    pub(super) fn of<'p>(count: usize, folders: impl Iterator<Item = &'p Path>) -> Lasting {
        match count < MANY {
            true => Lasting(None),
            false => Lasting(Systems::of(folders)),
        }
    }

    /// Writes a file that does not exist yet.
    ///
    /// # Errors
    /// There is one, or it cannot be written.
    pub(super) fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        match self.0 {
            None => write_synced(path, bytes),
            Some(_) => write_new(path, bytes),
        }
    }

    /// Waits until all files that were written last.
    ///
    /// # Errors
    /// Something could not be written.
    pub(super) fn wait(&self) -> io::Result<()> {
        self.0.iter().try_for_each(Systems::wait)
    }
}

/// The file systems whose `syncfs` waits for all that was written to them, by their numbers in statfs(2): ext2 to ext4, XFS, Btrfs,
/// F2FS, tmpfs and overlayfs. Others may have it hand on the data alone: one in user space is never told to sync.
#[cfg(all(target_os = "linux", feature = "cli"))]
const KNOWN: [u64; 6] = [
    0xEF53,
    0x5846_5342,
    0x9123_683E,
    0xF2F5_2010,
    0x0102_1994,
    0x794C_7630,
];

/// File systems, by a folder of each. Linux tells of whatever could not be written to one since it was opened (5.8 and later).
#[cfg(all(target_os = "linux", feature = "cli"))]
struct Systems(Vec<std::fs::File>);

#[cfg(all(target_os = "linux", feature = "cli"))]
impl Systems {
    /// Those that these folders are on; `None` where one of them does not sync all at once, or it cannot be told: a folder that may
    /// be written to need not be one that may be read.
    fn of<'p>(folders: impl Iterator<Item = &'p Path>) -> Option<Systems> {
        use std::collections::BTreeSet;
        use std::os::unix::fs::MetadataExt as _;

        let (mut met, mut opened) = (BTreeSet::new(), Vec::new());
        for folder in folders.collect::<BTreeSet<_>>() {
            let folder = std::fs::File::open(folder).ok()?;
            if !met.insert(folder.metadata().ok()?.dev()) {
                continue;
            }
            let kind = u64::try_from(rustix::fs::fstatfs(&folder).ok()?.f_type);
            if !kind.is_ok_and(|kind| KNOWN.contains(&kind)) {
                return None;
            }
            opened.push(folder);
        }
        Some(Systems(opened))
    }

    fn wait(&self) -> io::Result<()> {
        let sync = |system| Ok(rustix::fs::syncfs(system)?);
        self.0.iter().try_for_each(sync)
    }
}

/// Elsewhere nothing syncs a file system and tells whether that went well.
#[cfg(not(all(target_os = "linux", feature = "cli")))]
enum Systems {}

#[cfg(not(all(target_os = "linux", feature = "cli")))]
impl Systems {
    fn of<'p>(_: impl Iterator<Item = &'p Path>) -> Option<Systems> {
        None
    }

    fn wait(&self) -> io::Result<()> {
        match *self {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_files_and_many_are_written_once_each() {
        for count in [2, 100] {
            let folder = tempfile::tempdir().unwrap();
            let lasting = Lasting::of(count, [folder.path()].into_iter());
            for number in 0..count {
                let path = folder.path().join(number.to_string());
                lasting.write(&path, b"one").unwrap();
                assert!(lasting.write(&path, b"two").is_err());
                assert_eq!(std::fs::read(&path).unwrap(), b"one");
            }
            lasting.wait().unwrap();
        }
    }

    #[cfg(all(target_os = "linux", feature = "cli"))]
    #[test]
    fn where_it_is_not_known_that_all_is_synced_each_file_is() {
        let folder = tempfile::tempdir().unwrap();
        for other in [Path::new("/proc"), &folder.path().join("gone")] {
            let folders = [folder.path(), other];
            assert!(Lasting::of(100, folders.into_iter()).0.is_none());
        }
    }
}
