//! What a revision has in a folder: its files, symbolic links followed as on a disk, and what cannot be had.

use std::collections::BTreeMap;

use crate::source::join;

/// How often a link is followed to another; more is a circle.
const LINKS: usize = 16;

/// One line of `git ls-tree`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Listed {
    pub kind: Kind,
    /// The object's.
    pub name: String,
    /// Relative to the folder.
    pub path: String,
}

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Link,
    Submodule,
    /// A name that is not UTF-8, shown with replacement characters.
    Unreadable,
}

/// The files of a folder, each with its object's name, and what cannot be had, each path with the reason.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tree {
    pub files: BTreeMap<String, String>,
    pub problems: Vec<(String, String)>,
}

/// Reads what `git ls-tree -r -z` writes: `mode SP type SP name TAB path NUL`, the paths below `prefix`.
pub(super) fn parse(output: &[u8], prefix: &str) -> Vec<Listed> {
    let mut all = Vec::new();
    for line in output.split(|byte| *byte == 0) {
        let Some(tab) = line.iter().position(|byte| *byte == b'\t') else {
            continue;
        };
        let about = String::from_utf8_lossy(&line[..tab]);
        let mut about = about.split(' ');
        let (Some(mode), Some(_), Some(name)) = (about.next(), about.next(), about.next()) else {
            continue;
        };
        let (path, is_utf8) = match std::str::from_utf8(&line[tab + 1..]) {
            Ok(path) => (path.to_owned(), true),
            Err(_) => (
                String::from_utf8_lossy(&line[tab + 1..]).into_owned(),
                false,
            ),
        };
        let Some(path) = path.strip_prefix(prefix) else {
            continue;
        };
        all.push(Listed {
            kind: match mode {
                _ if !is_utf8 => Kind::Unreadable,
                "120000" => Kind::Link,
                "160000" => Kind::Submodule,
                _ => Kind::File,
            },
            name: name.to_owned(),
            path: path.to_owned(),
        });
    }
    all
}

/// Follows the links of a listing, given where each leads.
pub(super) fn resolve(listed: Vec<Listed>, targets: &BTreeMap<String, String>) -> Tree {
    let mut tree = Tree::default();
    let mut links = Vec::new();
    for Listed { kind, name, path } in listed {
        match kind {
            Kind::File => {
                tree.files.insert(path, name);
            }
            Kind::Link => links.push(path),
            Kind::Submodule => tree.problems.push((
                path,
                "it is a submodule, whose files this repository does not have".to_owned(),
            )),
            Kind::Unreadable => tree
                .problems
                .push((path, "the name is not UTF-8".to_owned())),
        }
    }
    let own = tree.files.clone();
    for link in links {
        let Some(there) = destination(&link, targets) else {
            tree.problems.push((
                link,
                "a symbolic link leads out of the folder, or in a circle".to_owned(),
            ));
            continue;
        };
        if let Some(name) = own.get(&there) {
            tree.files.insert(link, name.clone());
            continue;
        }
        let folder = if there.is_empty() {
            there
        } else {
            format!("{there}/")
        };
        // A link to a folder above itself has no end.
        let below: Vec<_> = match link.starts_with(&folder) {
            true => Vec::new(),
            false => own
                .range(folder.clone()..)
                .take_while(|(path, _)| path.starts_with(&folder))
                .collect(),
        };
        if below.is_empty() {
            tree.problems
                .push((link, "a symbolic link leads nowhere".to_owned()));
            continue;
        }
        for (path, name) in below {
            let path = format!("{link}/{}", &path[folder.len()..]);
            tree.files.insert(path, name.clone());
        }
    }
    tree.problems.sort();
    tree
}

/// Where a link leads in the end, relative to the folder; `None` where that is outside, or never.
fn destination(link: &str, targets: &BTreeMap<String, String>) -> Option<String> {
    let mut at = link.to_owned();
    for _ in 0..LINKS {
        // The path itself, or a folder on the way to it, may be a link.
        let Some((through, target)) =
            prefixes(&at).find_map(|path| Some((path, targets.get(path)?)))
        else {
            return Some(at);
        };
        let rest = &at[through.len()..];
        let folder = through.rsplit_once('/').map_or("", |(folder, _)| folder);
        at = join(folder, &format!("{target}{rest}"))?;
    }
    None
}

/// A path's folders, the outermost first, and the path itself.
fn prefixes(path: &str) -> impl Iterator<Item = &str> {
    let ends = path.match_indices('/').map(|(at, _)| at);
    ends.chain([path.len()]).map(|end| &path[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(lines: &[(&str, &str)], targets: &[(&str, &str)]) -> Tree {
        let listed = lines.iter().map(|(mode, path)| {
            let line = format!("{mode} blob {}\t{path}", path.len());
            parse(line.as_bytes(), "").remove(0)
        });
        let targets = targets
            .iter()
            .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()));
        resolve(listed.collect(), &targets.collect())
    }

    #[test]
    fn links_are_followed_inside_only() {
        let found = tree(
            &[
                ("100644", "a/x.ftl"),
                ("120000", "b"),
                ("120000", "c.ftl"),
                ("120000", "out"),
                ("120000", "root"),
                ("120000", "round"),
                ("120000", "gone"),
                ("120000", "up"),
            ],
            &[
                ("b", "./a"),
                ("c.ftl", "b/x.ftl"),
                ("out", "../a"),
                ("root", "/etc"),
                ("round", "round"),
                ("gone", "nothing"),
                ("up", "."),
            ],
        );
        let files: Vec<_> = found.files.keys().map(String::as_str).collect();
        assert_eq!(files, ["a/x.ftl", "b/x.ftl", "c.ftl"]);
        let problems: Vec<_> = found
            .problems
            .iter()
            .map(|(path, _)| path.as_str())
            .collect();
        assert_eq!(problems, ["gone", "out", "root", "round", "up"]);
    }

    #[test]
    fn only_what_lies_below_the_folder_counts() {
        let lines =
            b"100644 blob aa\tp/a b.ftl\x00160000 commit bb\tp/sub\x00100644 blob cc\tq.ftl\0";
        let listed = parse(lines, "p/");
        assert_eq!(listed.len(), 2);
        assert_eq!(
            (listed[0].path.as_str(), listed[0].kind),
            ("a b.ftl", Kind::File)
        );
        assert_eq!(
            (listed[1].path.as_str(), listed[1].kind),
            ("sub", Kind::Submodule)
        );
    }
}
