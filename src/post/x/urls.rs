//! The URLs that X finds in a text, each of which it shortens.
//!
//! Source: `extractUrlsWithIndices` of twitter-text 3.1. That is a backtracking expression; this is a single pass with
//! the same result. Every URL has a full stop with a top-level domain after it, so the pass goes from one such full
//! stop to the next and looks at nothing else.

use super::host;
use super::path;

/// The longest URL that counts as one, in UTF-16 units, with `https://` counted even where it is left out.
const MAX_URL: usize = 4096;
/// The longest name of a t.co link.
const MAX_TCO_NAME: usize = 40;

/// A URL in a text, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::post) struct Url {
    /// Where it begins.
    pub(in crate::post) start: usize,
    /// Where it ends.
    pub(in crate::post) end: usize,
    /// Whether it begins with `http://` or `https://`.
    pub(in crate::post) protocol: bool,
}

/// One label of a run of host characters.
struct Label {
    start: usize,
    end: usize,
    /// Whether it ends as a label may and a full stop follows.
    closed: bool,
    /// Its last underscore: such a label cannot be the one before the top-level domain.
    underscore: Option<usize>,
    /// The end of the top-level domain that it begins with.
    tld: Option<usize>,
    /// The end of the longest host that begins with it.
    host: Option<usize>,
}

/// The URLs of `text`, in order.
pub(in crate::post) fn urls(text: &str) -> Vec<Url> {
    let mut scan = Scan {
        text,
        from: 0,
        found: Vec::new(),
    };
    let mut at = 0;
    while let Some(dot) = next_dot(text, at) {
        let before = &text[scan.from.max(at)..dot];
        let start = dot
            - before
                .chars()
                .rev()
                .take_while(|&c| host_char(c))
                .map(char::len_utf8)
                .sum::<usize>();
        let labels = labels(text, start);
        scan.run(&labels);
        at = labels
            .last()
            .map_or(dot + 1, |label| label.end)
            .max(dot + 1)
            .max(scan.from);
    }
    scan.found
}

/// The next full stop that has the end of a label before it and a top-level domain after it.
fn next_dot(text: &str, mut at: usize) -> Option<usize> {
    loop {
        let dot = at + text[at..].find('.')?;
        at = dot + 1;
        let label_before = text[..dot]
            .chars()
            .next_back()
            .is_some_and(host::label_char);
        if label_before && host::tld_end(text, at).is_some() {
            return Some(dot);
        }
    }
}

fn host_char(c: char) -> bool {
    matches!(c, '-' | '_' | '.') || host::label_char(c)
}

/// The labels from `start` to the end of the run of host characters.
fn labels(text: &str, start: usize) -> Vec<Label> {
    let length = text[start..]
        .find(|c| !host_char(c))
        .unwrap_or(text.len() - start);
    let run = &text[start..start + length];
    let mut labels = Vec::new();
    let mut at = start;
    for label in run.split('.') {
        let end = at + label.len();
        labels.push(Label {
            start: at,
            end,
            closed: label.chars().next_back().is_some_and(host::label_char)
                && text[end..].starts_with('.'),
            underscore: label.rfind('_').map(|offset| at + offset),
            tld: if at > start {
                host::tld_end(text, at)
            } else {
                None
            },
            host: None,
        });
        at = end + 1;
    }
    for i in (0..labels.len()).rev() {
        labels[i].host = host_end(text, &labels, i, labels[i].start);
    }
    labels
}

/// The end of the longest host that begins at `start`, in the label `i`.
fn host_end(text: &str, labels: &[Label], i: usize, start: usize) -> Option<usize> {
    let label = &labels[i];
    let next = labels.get(i + 1)?;
    if !label.closed || !text[start..label.end].starts_with(host::label_char) {
        return None;
    }
    next.host.or_else(|| {
        next.tld
            .filter(|_| label.underscore.is_none_or(|at| at < start))
    })
}

struct Scan<'t> {
    text: &'t str,
    /// Where the last match ended: what comes before it is spent.
    from: usize,
    found: Vec<Url>,
}

impl Scan<'_> {
    /// Finds the URLs whose host is in this run of labels.
    fn run(&mut self, labels: &[Label]) {
        let Some(first) = labels.first() else { return };
        if let Some(end) = first.host
            && let Some(start) = self.protocol(first.start)
        {
            self.with_protocol(start, first.start, end);
        }
        for (i, label) in labels.iter().enumerate() {
            if !label.closed
                || labels
                    .get(i + 1)
                    .is_none_or(|next| next.host.is_none() && next.tld.is_none())
            {
                continue;
            }
            let text = self.text;
            let from = label.start.max(self.from);
            for (offset, c) in text.get(from..label.end).unwrap_or_default().char_indices() {
                let start = from + offset;
                if start < self.from {
                    continue;
                }
                // The expression sees UTF-16: the first half of a character may be what stands before the URL.
                let halves = c.len_utf16() > 1;
                // It tries to spend a character before the URL first, then to begin with the text.
                let spend = start == 0
                    && !halves
                    && !barrier(c)
                    && host_end(text, labels, i, c.len_utf8()).is_some();
                let begins = self.may_begin(start) && !spend;
                if (begins || halves)
                    && let Some(end) = host_end(text, labels, i, start)
                {
                    self.without_protocol(start, end, begins);
                }
            }
        }
    }

    /// The start of the `http://` or `https://` that ends at `at`.
    fn protocol(&self, at: usize) -> Option<usize> {
        let before = self.text.get(self.from..at)?.strip_suffix("://")?;
        let start = ["https", "http"].iter().find_map(|scheme| {
            let start = before.len().checked_sub(scheme.len())?;
            before
                .get(start..)?
                .eq_ignore_ascii_case(scheme)
                .then_some(self.from + start)
        })?;
        self.may_begin(start).then_some(start)
    }

    /// Whether the character before `at` is unspent and may stand before a URL.
    fn may_begin(&self, at: usize) -> bool {
        match self.text[..at].chars().next_back() {
            None => true,
            Some(c) => at - c.len_utf8() >= self.from && !barrier(c),
        }
    }

    fn with_protocol(&mut self, start: usize, host: usize, host_end: usize) {
        let (end, _) = path::tail(self.text, host_end);
        self.from = end;
        if !self.valid(start, &self.text[host..host_end], end, 0) {
            return;
        }
        let mut url = Url {
            start,
            end,
            protocol: true,
        };
        if self.text[host..host_end].eq_ignore_ascii_case("t.co")
            && self.text[host_end..].starts_with('/')
        {
            let name = self.text[host_end + 1..]
                .bytes()
                .take_while(u8::is_ascii_alphanumeric)
                .count();
            if name > MAX_TCO_NAME {
                return;
            }
            if name > 0 {
                url.end = path::query(self.text, host_end + 1 + name);
            }
        }
        self.found.push(url);
    }

    fn without_protocol(&mut self, start: usize, host_end: usize, check_before: bool) {
        let (end, has_path) = path::tail(self.text, host_end);
        self.from = end;
        let host = &self.text[start..host_end];
        let spoiled = check_before && self.text[..start].ends_with(['-', '_', '.', '/']);
        if spoiled || !self.valid(start, host, end, "https://".len()) {
            return;
        }
        let hosts = host::latin_hosts(host);
        let last = hosts.len().saturating_sub(1);
        let mut spent = 0;
        for (i, (from, to)) in hosts.into_iter().enumerate() {
            // The expression looks for the words of the host, not for their place, so an earlier host that ends in the same
            // words counts instead; where the host goes on in another script, the path is counted from where the Latin part ends.
            let words = &host[from..to];
            let begin = host[spent..].find(words).map_or(from, |at| spent + at);
            spent = begin + words.len();
            let end = if has_path && i == last {
                advance(
                    self.text,
                    start + begin,
                    units(words) + units(&self.text[host_end..end]),
                )
            } else {
                start + spent
            };
            self.found.push(Url {
                start: start + begin,
                end,
                protocol: false,
            });
        }
    }

    fn valid(&self, start: usize, host: &str, end: usize, protocol: usize) -> bool {
        protocol + units(&self.text[start..end]) <= MAX_URL && host::valid(host)
    }
}

/// The length in UTF-16 units.
fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// Where `units` UTF-16 units after `from` end, in bytes; after the character that they end in.
fn advance(text: &str, from: usize, units: usize) -> usize {
    let mut left = units;
    let mut end = from;
    for c in text[from..].chars() {
        if left == 0 {
            break;
        }
        left = left.saturating_sub(c.len_utf16());
        end += c.len_utf8();
    }
    end
}

/// Whether the character keeps a URL from beginning right after it.
fn barrier(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '@' | '＠' | '$' | '#' | '＃') || super::refused(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        urls(text)
            .into_iter()
            .map(|url| &text[url.start..url.end])
            .collect()
    }

    #[test]
    fn finds_what_x_links() {
        for (text, expected) in [
            ("Visit nyc.gov/nypd now.", vec!["nyc.gov/nypd"]),
            ("(https://nyc.gov).", vec!["https://nyc.gov"]),
            ("HTTP://NYC.GOV/A", vec!["HTTP://NYC.GOV/A"]),
            (
                "请上网nyc.gov举报，或者crimestoppers.nypdonline.org。",
                vec!["nyc.gov", "crimestoppers.nypdonline.org"],
            ),
            ("nyc.gov,nypd.org", vec!["nyc.gov", "nypd.org"]),
            (
                "https://a.com?x=1, b.com?x=1",
                vec!["https://a.com?x=1", "b.com"],
            ),
            ("a.com:80 a.com:80/x", vec!["a.com", "a.com:80/x"]),
            ("“nyc.gov”", vec!["nyc.gov"]),
            ("x_y.nyc.gov x.n_c.gov", vec!["y.nyc.gov"]),
            ("https://x_y.nyc.gov", vec!["https://x_y.nyc.gov"]),
            ("https://t.co/abc'x", vec!["https://t.co/abc"]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn leaves_the_rest_alone() {
        for text in [
            "me@nyc.gov",
            "@nyc.gov #nyc.gov $nyc.gov",
            "1.800.577.8477",
            "http://-a.com",
            "a..com",
            "...",
            "ftp://",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn takes_time_in_proportion_to_the_text() {
        for piece in [
            "a.",
            "a.com",
            ".com",
            "中",
            "中.com_",
            "http://",
            "a.co/(",
            "https://a.co/,",
            "a_.com-",
            "x.xn--",
        ] {
            let _ = urls(&piece.repeat(200_000));
        }
    }
}
