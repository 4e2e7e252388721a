//! Which messages of a topic go to a channel.

use super::channels::Channel;
use crate::library::TopicMeta;

/// The channel that has a list of its own in a topic's metadata.
pub(crate) const FLYER: &str = "flyer";

/// The ids of a topic's messages that go to a channel, in the order in which they go there. The flyer gets those that the topic's
/// `flyer` names, in that order; every other channel, and the flyer of a topic that names none, gets all of `ids` in their order.
/// The topic's own message is its title, and goes nowhere by itself. Ids that `flyer` names but `ids` lacks are left out: `check`
/// reports them.
///
/// ```
/// use beatbook::library::TopicMeta;
/// use beatbook::post::{channels, messages_for};
///
/// let meta = TopicMeta { flyer: vec!["a-last".to_owned(), "a-first".to_owned()], ..TopicMeta::default() };
/// let ids = ["a", "a-first", "a-more", "a-last"];
/// let flyer = channels::by_name("flyer").expect("a row of the table");
/// assert_eq!(messages_for(flyer, "a", &meta, &ids), ["a-last", "a-first"]);
/// let x = channels::by_name("x").expect("a row of the table");
/// assert_eq!(messages_for(x, "a", &meta, &ids), ["a-first", "a-more", "a-last"]);
/// ```
#[must_use]
pub fn messages_for<'i>(
    channel: &Channel,
    topic: &str,
    meta: &TopicMeta,
    ids: &[&'i str],
) -> Vec<&'i str> {
    let advice = || ids.iter().copied().filter(|id| *id != topic);
    if channel.id != FLYER || meta.flyer.is_empty() {
        return advice().collect();
    }
    let place = |id: &str| meta.flyer.iter().position(|listed| listed == id);
    let mut listed: Vec<(usize, &str)> = advice()
        .filter_map(|id| place(id).map(|at| (at, id)))
        .collect();
    listed.sort_unstable();
    listed.into_iter().map(|(_, id)| id).collect()
}

#[cfg(test)]
mod tests {
    use super::super::channels;
    use super::*;
    use crate::language;
    use crate::library::Library;

    fn of(channel: &str, flyer: &[&str], ids: &[&'static str]) -> Vec<&'static str> {
        let meta = TopicMeta {
            flyer: flyer.iter().map(|id| (*id).to_owned()).collect(),
            ..TopicMeta::default()
        };
        messages_for(channels::by_name(channel).unwrap(), "a", &meta, ids)
    }

    #[test]
    fn a_flyer_has_what_it_names_and_nothing_else() {
        let ids = ["a", "a-b", "a-c"];
        assert_eq!(of("flyer", &["a-c", "a-gone", "a-c"], &ids), ["a-c"]);
        assert_eq!(of("flyer", &["a-c", "a"], &ids), ["a-c"], "no title");
        assert_eq!(of("flyer", &[], &ids), ["a-b", "a-c"]);
        assert_eq!(of("sms", &["a-c"], &ids), ["a-b", "a-c"]);
        assert!(of("flyer", &["a-gone"], &ids).is_empty());
    }

    #[test]
    fn every_flyer_of_the_library_is_as_its_topic_says() {
        let library = Library::embedded().unwrap();
        let flyer = channels::by_name("flyer").unwrap();
        let mut shorter = 0;
        for topic in library.topic_ids() {
            let reading = library
                .read(&Library::topic_path(&topic), &language::SOURCE)
                .unwrap();
            let ids: Vec<&str> = reading.ids().collect();
            let meta = library.topic_meta(&topic).unwrap().unwrap();
            let on_it = messages_for(flyer, &topic, &meta, &ids);
            if !meta.flyer.is_empty() {
                assert_eq!(on_it, meta.flyer, "{topic}");
                shorter += usize::from(on_it.len() < ids.len() - 1);
            }
        }
        assert!(shorter > 0, "some flyer leaves something out");
    }
}
