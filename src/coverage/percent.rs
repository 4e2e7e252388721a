//! A percentage, as it is printed.

use std::fmt;

use serde::Serialize;

/// A percentage in tenths, rounded down: only what is complete reads `100.0`. What is compared is what is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "f64")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(extend("minimum" = 0, "maximum" = 100)))]
pub struct Percent(usize);

impl Percent {
    /// `part` of `whole`; 100 where `whole` is zero.
    pub fn of(part: usize, whole: usize) -> Percent {
        Percent((part * 1000).checked_div(whole).unwrap_or(1000))
    }

    /// The number that [`fmt::Display`] prints.
    pub fn value(self) -> f64 {
        // A thousand at most, which an f64 holds exactly; the division gives what the printed number is read back as.
        #[allow(clippy::cast_precision_loss)]
        let tenths = self.0 as f64;
        tenths / 10.0
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0 / 10, self.0 % 10)
    }
}

/// As it is written in JSON.
impl From<Percent> for f64 {
    fn from(percent: Percent) -> f64 {
        percent.value()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_complete_is_a_hundred() {
        for (part, whole, printed) in [
            (9997, 10_000, "99.9"),
            (99_999, 100_000, "99.9"),
            (1, 3, "33.3"),
            (0, 5, "0.0"),
            (5, 5, "100.0"),
            (0, 0, "100.0"),
        ] {
            let percent = Percent::of(part, whole);
            assert_eq!(percent.to_string(), printed, "{part} of {whole}");
            assert_eq!(Some(percent.value()), printed.parse().ok());
        }
    }
}
