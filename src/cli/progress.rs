//! Progress of work that takes over a second, on a terminal only.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::output::watched;
use crate::coverage::Progress;

/// A bar that appears after a second.
pub(super) struct Bar {
    began: Instant,
    shown: bool,
    bar: OnceLock<ProgressBar>,
}

impl Bar {
    pub(super) fn new(quiet: bool) -> Self {
        Bar {
            began: Instant::now(),
            shown: !quiet && watched(),
            bar: OnceLock::new(),
        }
    }
}

impl Progress for Bar {
    fn at(&self, done: usize, total: usize) {
        if !self.shown || self.began.elapsed() < Duration::from_secs(1) {
            return;
        }
        let count = |number| u64::try_from(number).unwrap_or(u64::MAX);
        let bar = self.bar.get_or_init(|| {
            let bar =
                ProgressBar::with_draw_target(Some(count(total)), ProgressDrawTarget::stderr());
            if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} files") {
                bar.set_style(style);
            }
            bar
        });
        bar.set_position(count(done));
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
