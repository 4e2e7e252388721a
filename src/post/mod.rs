//! Where staff post, what fits there, how a longer text is cut, and the link that opens a filled-in post.
//!
//! Four questions, one module each: [`channels`] is the table of places and their limits, [`measure()`] counts a text the
//! way a place counts it, [`thread()`] cuts a text into numbered posts, [`share()`] writes the link that opens the place
//! with the text filled in.
//!
//! ```
//! use beatbook::post::{channels, measure, thread};
//!
//! let x = channels::by_name("twitter").expect("a row of the table");
//! let text = "Lock your bike. Register it at nyc.gov/bikes";
//! let measure = measure(x, text);
//! assert_eq!((measure.length, measure.limit, measure.fits), (54, Some(280), Some(true)));
//! assert_eq!(thread(x, text).parts, [text]);
//! ```

mod addresses;
pub mod channels;
mod counted;
pub(crate) mod emoji;
mod excess;
mod graphemes;
mod gsm;
mod mastodon;
pub mod measure;
mod plain;
mod posting;
mod selection;
pub mod share;
mod signed;
mod signing;
pub mod thread;
mod x;

pub(crate) use addresses::{email_addresses, handles, hashtags, web_addresses};
#[cfg(feature = "site")]
pub(crate) use channels::Limit;
pub use channels::{Channel, Confidence, Unit, Uses};
pub(crate) use excess::{excess, is_short_thread, surely_fits, too_long};
pub use measure::{Encoding, Measure, measure};
pub use posting::{Posting, Verdict, count};
#[cfg(feature = "site")]
pub(crate) use selection::FLYER;
pub use selection::messages_for;
#[cfg(feature = "site")]
pub(crate) use share::prefix as share_prefix;
pub use share::{Share, share};
#[cfg(feature = "site")]
pub(crate) use signed::hashtags_on;
pub(crate) use signed::posts_to;
pub(crate) use signed::signed_for_measuring;
pub(crate) use signing::Signing;
#[cfg(feature = "site")]
pub(crate) use thread::phones;
pub use thread::{Thread, join, thread};
#[cfg(feature = "site")]
pub(crate) use x::top_level_domains;
