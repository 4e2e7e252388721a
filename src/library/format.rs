//! Numbers, dates and times in a text: the American way, in the reader's words.
//!
//! ICU4X does the work. Its spaces are made ordinary ones, because a narrow no-break space costs a whole text message its
//! encoding and shows as a box in old programs.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent::{FluentArgs, FluentValue};
use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentNumberStyle, FluentType};
use icu_datetime::fieldsets::{T, YMD, YMDE};
use icu_datetime::options::{TimePrecision, YearStyle};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale::Locale;
use icu_time::Time;
use serde::Serialize;

/// What a function writes where it cannot do its work. No text may contain it (it is a noncharacter), so the renderer finds it.
pub(crate) const FAILED: char = '\u{FDD0}';

/// A date, a time of day, or both, as an argument of a message. The time is New York's, as the reader's clock shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    /// The day.
    pub date: Option<crate::review::Date>,
    /// Hour (0 to 23) and minute.
    pub time: Option<(u8, u8)>,
}

impl Moment {
    /// Reads `2026-12-03`, `19:00` or `2026-12-03T19:00`; `None` for anything else.
    pub(crate) fn parse(text: &str) -> Option<Moment> {
        let full = match text.len() {
            5 => format!("{text}:00"),
            16 => format!("{text}:00"),
            _ => text.to_owned(),
        };
        let when: toml::value::Datetime = full.parse().ok()?;
        if when.offset.is_some() {
            return None;
        }
        Some(Moment {
            date: when.date.map(crate::Date::of),
            time: when.time.map(|time| (time.hour, time.minute)),
        })
    }
}

impl From<crate::review::LocalTime> for Moment {
    fn from(at: crate::review::LocalTime) -> Moment {
        Moment {
            date: Some(at.date),
            time: Some((at.hour, at.minute)),
        }
    }
}

impl FluentType for Moment {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(*self)
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.plain()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        self.plain()
    }
}

impl Moment {
    /// Without DATETIME nothing says how a date should look, so it is written as it was given.
    fn plain(&self) -> Cow<'static, str> {
        let date = self.date.map(|date| date.to_string());
        let time = self
            .time
            .map(|(hour, minute)| format!("{hour:02}:{minute:02}"));
        date.into_iter()
            .chain(time)
            .collect::<Vec<_>>()
            .join(" ")
            .into()
    }
}

impl From<Moment> for FluentValue<'_> {
    fn from(moment: Moment) -> Self {
        FluentValue::Custom(Box::new(moment))
    }
}

/// Formats for one locale. Formatters are made when first needed: most texts need none.
pub(crate) struct Formats {
    locale: Locale,
    grouped: OnceLock<Option<DecimalFormatter>>,
    plain: OnceLock<Option<DecimalFormatter>>,
    full: OnceLock<Option<DateTimeFormatter<YMDE>>>,
    /// Long, medium and short.
    dates: [OnceLock<Option<DateTimeFormatter<YMD>>>; 3],
    times: OnceLock<Option<NoCalendarFormatter<T>>>,
}

impl Formats {
    pub(crate) fn new(locale: Locale) -> Self {
        Formats {
            locale,
            grouped: OnceLock::new(),
            plain: OnceLock::new(),
            full: OnceLock::new(),
            dates: Default::default(),
            times: OnceLock::new(),
        }
    }

    /// `NUMBER($n, …)`: the number with the options given here; [`Formats::number`] writes it.
    pub(crate) fn number_function<'a>(
        &self,
        positional: &[FluentValue<'a>],
        named: &FluentArgs<'_>,
    ) -> FluentValue<'a> {
        let Some(FluentValue::Number(number)) = positional.first() else {
            return failed();
        };
        let mut number = number.clone();
        number.options.merge(named);
        // It stays a number: fluent-bundle selects plurals by it, and asks the bundle's formatter for its text.
        FluentValue::Number(number)
    }

    /// A number as text.
    pub(crate) fn number(&self, number: &FluentNumber) -> Option<String> {
        let options = &number.options;
        let (slot, grouping) = if options.use_grouping {
            (&self.grouped, GroupingStrategy::Auto)
        } else {
            (&self.plain, GroupingStrategy::Never)
        };
        let formatter = slot
            .get_or_init(|| {
                let mut how = DecimalFormatterOptions::default();
                how.grouping_strategy = Some(grouping);
                DecimalFormatter::try_new((&self.locale).into(), how).ok()
            })
            .as_ref()?;
        let percent = matches!(options.style, FluentNumberStyle::Percent);
        let value = if percent {
            number.value * 100.0
        } else {
            number.value
        };
        let decimal = decimal(value, options)?;
        let text = formatter.format(&decimal).to_string();
        let text = match (&options.style, options.currency.as_deref()) {
            (FluentNumberStyle::Percent, _) => format!("{text}%"),
            (FluentNumberStyle::Currency, Some("USD")) => match text.strip_prefix('-') {
                Some(positive) => format!("-${positive}"),
                None => format!("${text}"),
            },
            (FluentNumberStyle::Currency, Some(code)) => format!("{code} {text}"),
            _ => text,
        };
        Some(ordinary_spaces(text))
    }

    /// `DATETIME($when, dateStyle: "full", timeStyle: "short")`; `$when` is a [`Moment`] or its text.
    pub(crate) fn datetime_function<'a>(
        &self,
        positional: &[FluentValue<'a>],
        named: &FluentArgs<'_>,
    ) -> FluentValue<'a> {
        let moment = match positional.first() {
            Some(FluentValue::Custom(custom)) => custom.as_any().downcast_ref().copied(),
            Some(FluentValue::String(text)) => Moment::parse(text),
            _ => None,
        };
        let style = |name| match named.get(name) {
            Some(FluentValue::String(style)) => Some(style.to_string()),
            _ => None,
        };
        moment
            .and_then(|moment| {
                self.moment(
                    moment,
                    style("dateStyle").as_deref(),
                    style("timeStyle").as_deref(),
                )
            })
            .map_or_else(failed, |text| FluentValue::String(Cow::Owned(text)))
    }

    fn moment(&self, moment: Moment, date: Option<&str>, time: Option<&str>) -> Option<String> {
        let mut parts = Vec::new();
        // As in JavaScript: no style at all means the date.
        if date.is_some() || time.is_none() {
            parts.push(self.date(moment.date?, date.unwrap_or("medium"))?);
        }
        if let Some(style) = time {
            parts.push(self.time(moment.time?, style)?);
        }
        Some(ordinary_spaces(parts.join(" ")))
    }

    /// A day in a style, as texts have it.
    #[cfg(feature = "site")]
    pub(crate) fn day(&self, date: crate::review::Date, style: &str) -> Option<String> {
        self.date(date, style).map(ordinary_spaces)
    }

    fn date(&self, date: crate::review::Date, style: &str) -> Option<String> {
        let day =
            icu_calendar::Date::try_new_iso(i32::from(date.year), date.month, date.day).ok()?;
        let locale = || (&self.locale).into();
        if style == "full" {
            let formatter = self
                .full
                .get_or_init(|| DateTimeFormatter::try_new(locale(), YMDE::long()).ok());
            return Some(formatter.as_ref()?.format(&day).to_string());
        }
        let (slot, fields) = match style {
            "long" => (0, YMD::long()),
            "medium" => (1, YMD::medium()),
            "short" => (2, YMD::short().with_year_style(YearStyle::Full)),
            _ => return None,
        };
        let formatter =
            self.dates[slot].get_or_init(|| DateTimeFormatter::try_new(locale(), fields).ok());
        Some(formatter.as_ref()?.format(&day).to_string())
    }

    /// Minutes are left out where they are zero: 7 p.m., 오후 7시, 晚上7時.
    fn time(&self, (hour, minute): (u8, u8), style: &str) -> Option<String> {
        if !matches!(style, "full" | "long" | "medium" | "short") {
            return None;
        }
        let time = Time::try_new(hour, minute, 0, 0).ok()?;
        let formatter = self.times.get_or_init(|| {
            let fields = T::short().with_time_precision(TimePrecision::MinuteOptional);
            NoCalendarFormatter::try_new((&self.locale).into(), fields).ok()
        });
        Some(formatter.as_ref()?.format(&time).to_string())
    }
}

/// How a locale tells the time. Engines disagree here more than anywhere (오후 7시, PM 7시, 저녁 7시), so sites that render with
/// another engine get the words from here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Clock {
    /// The 24 full hours, from midnight: `7 PM`.
    on_the_hour: Vec<String>,
    /// The 24 hours, from midnight, with `{minute}` where the two digits of the minute go: `7:{minute} PM`.
    with_minutes: Vec<String>,
    /// What stands for each of the digits 0 to 9.
    digits: Vec<String>,
}

/// Where the minute goes in a [`Clock`].
const MINUTE: &str = "{minute}";

impl Formats {
    /// How the locale tells the time; `None` where it has no formats.
    pub(crate) fn clock(&self) -> Option<Clock> {
        let digit = |digit| {
            let options = FluentNumberOptions::default();
            self.number(&FluentNumber::new(f64::from(digit), options))
        };
        let digits = (0..10_u8).map(digit).collect::<Option<Vec<_>>>()?;
        let time = |hour, minute| self.time((hour, minute), "short").map(ordinary_spaces);
        // No hour has these two digits in this order, so what is found is the minute.
        let sample = format!("{}{}", digits[4], digits[5]);
        let with_minutes = |hour| {
            let text = time(hour, 45)?;
            let at = text.rfind(&sample)?;
            let (before, after) = (&text[..at], &text[at + sample.len()..]);
            Some(format!("{before}{MINUTE}{after}"))
        };
        Some(Clock {
            on_the_hour: (0..24).map(|hour| time(hour, 0)).collect::<Option<_>>()?,
            with_minutes: (0..24).map(with_minutes).collect::<Option<_>>()?,
            digits,
        })
    }
}

fn failed<'a>() -> FluentValue<'a> {
    FluentValue::String(Cow::Owned(FAILED.to_string()))
}

fn decimal(value: f64, options: &FluentNumberOptions) -> Option<fixed_decimal::Decimal> {
    let fraction = |digits: Option<usize>| digits.and_then(|digits| i16::try_from(digits).ok());
    let mut decimal =
        fixed_decimal::Decimal::try_from_f64(value, fixed_decimal::FloatPrecision::RoundTrip)
            .ok()?;
    // As in JavaScript: at most three digits after the point unless more are asked for.
    let least = fraction(options.minimum_fraction_digits).unwrap_or(0);
    let most = fraction(options.maximum_fraction_digits).unwrap_or(least.max(3));
    decimal.round(-most);
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(-least);
    Some(decimal)
}

fn ordinary_spaces(text: String) -> String {
    if text.contains(['\u{202F}', '\u{A0}']) {
        text.replace(['\u{202F}', '\u{A0}'], " ")
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(locale: &str) -> Formats {
        Formats::new(locale.parse().unwrap())
    }

    fn date(locale: &str, style: &str) -> String {
        formats(locale)
            .moment(Moment::parse("2026-12-03").unwrap(), Some(style), None)
            .unwrap()
    }

    fn time(locale: &str, text: &str) -> String {
        formats(locale)
            .moment(Moment::parse(text).unwrap(), None, Some("short"))
            .unwrap()
    }

    #[test]
    fn the_weekday_is_computed_in_every_language() {
        assert_eq!(date("en-US", "full"), "Thursday, December 3, 2026");
        assert_eq!(date("es-US", "full"), "jueves, 3 de diciembre de 2026");
        assert_eq!(date("zh-Hans-u-hc-h12", "full"), "2026年12月3日星期四");
        assert_eq!(date("ko-u-hc-h12", "full"), "2026년 12월 3일 목요일");
    }

    #[test]
    fn clocks_have_twelve_hours_and_ordinary_spaces() {
        assert_eq!(time("en-US", "19:00"), "7 PM");
        assert_eq!(time("es-US", "19:30"), "7:30 p.m.");
        assert_eq!(time("ko-u-hc-h12", "19:00"), "오후 7시");
        assert_eq!(time("zh-Hant-u-hc-h12", "19:00"), "晚上7時");
        assert_eq!(time("zh-Hans-u-hc-h12", "07:30"), "上午7:30");
    }

    #[test]
    fn the_clock_that_sites_get_tells_every_minute_as_texts_do() {
        for locale in [
            "en-US",
            "es-US",
            "zh-Hans-u-hc-h12",
            "zh-Hant-u-hc-h12",
            "ko-u-hc-h12",
            "he",
            "ar-EG",
        ] {
            let clock = formats(locale).clock().expect(locale);
            for (hour, minute) in (0..24).flat_map(|h| (0..60).map(move |m| (h, m))) {
                let digit = |digit: usize| clock.digits[digit].as_str();
                let told = match minute {
                    0 => clock.on_the_hour[hour].clone(),
                    _ => clock.with_minutes[hour].replace(
                        MINUTE,
                        &format!("{}{}", digit(minute / 10), digit(minute % 10)),
                    ),
                };
                assert_eq!(
                    told,
                    time(locale, &format!("{hour:02}:{minute:02}")),
                    "{locale}"
                );
            }
        }
    }

    #[test]
    fn a_thousand_dollars_look_american_everywhere() {
        let number = FluentNumber::new(
            1000.0,
            FluentNumberOptions {
                style: FluentNumberStyle::Currency,
                currency: Some("USD".into()),
                ..FluentNumberOptions::default()
            },
        );
        for locale in ["en-US", "es-US", "zh-Hans", "zh-Hant", "ko"] {
            assert_eq!(
                formats(locale).number(&number).unwrap(),
                "$1,000",
                "{locale}"
            );
        }
    }

    #[test]
    fn moments_are_read_strictly() {
        assert!(Moment::parse("2026-12-03T19:00").unwrap().time.is_some());
        for bad in ["2026-02-30", "25:00", "soon", "2026-12-03T19:00:00Z", ""] {
            assert_eq!(Moment::parse(bad), None, "{bad}");
        }
    }
}
