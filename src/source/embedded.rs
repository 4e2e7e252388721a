//! The material this crate was built with, as `build.rs` wrote it: a table sorted by path.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

pub(super) fn get(path: &str) -> Option<&'static str> {
    FILES
        .binary_search_by(|(name, _)| (*name).cmp(path))
        .ok()
        .map(|at| FILES[at].1)
}

pub(super) fn paths() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(path, _)| *path)
}
