mod contacts;
mod format;
mod texts;
pub use contacts::*;
pub use format::Moment;
pub use texts::*;
