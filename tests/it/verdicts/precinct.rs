//! Verdicts on a precinct's own texts.

use beatbook::library::Library;

use super::{BY_B, change, import, page, verdict, verdict_in};
use crate::exchange::{TRACK, record};
use crate::support::Copy;

#[test]
fn what_check_denies_in_a_precincts_text_is_said_as_check_says_it() {
    let copy = Copy::new();
    let own = "precincts/110/locales/ko/topics/night-market.ftl";
    copy.write(
        "precincts/110/content/topics/night-market.ftl",
        "night-market = Night market\n    .summary = Keep your things safe.\n    .keywords = market\nnight-market-bag = Close your bag.\n    .short = Close it.\n",
    )
    .write(
        "precincts/110/content/topics/night-market.toml",
        "group = \"street\"\nchannels = [\"x\", \"sms\"]\n",
    )
    .write(
        own,
        "night-market = 야시장\n    .summary = 물건을 잘 지키세요.\n    .keywords = 시장\nnight-market-bag = 가방을 닫으세요.\n    .short = 닫으세요.\n",
    );
    let library = Library::open(copy.path()).expect("a library");
    let library = library.with_precinct("110").expect("a precinct");
    let long = "가".repeat(71);
    let mut own_text = verdict_in(&library, "ko", "night-market-bag", "change");
    own_text["units"]["night-market-bag.short"] = long.clone().into();
    let mut file = page(
        &copy,
        "ko",
        "B. Review",
        &[
            own_text,
            change(&copy, "ko", &format!("{TRACK}.short"), &long),
        ],
    );
    let precinct = library.precinct().expect("laid over");
    let name = format!(
        "{} · {}",
        file["library"].as_str().expect("a name"),
        precinct.name
    );
    file["library"] = name.into();
    let by = ["--precinct", "110", "--reviewed-by", "b"];
    let before = copy.read(own);
    let dry = import(&copy, &file, &[&by[..], &["--dry-run"]].concat()).ok();
    assert_eq!(copy.read(own), before);
    let ran = import(&copy, &file, &by).ok();
    assert!(copy.read(own).contains(&long));
    let found = copy.check(&["--locale", "ko", "--precinct", "110"]);
    let mut expected: Vec<String> = found
        .findings("too-long")
        .iter()
        .map(|finding| {
            let place = &finding["places"][0];
            format!(
                "check: {}:{}:{}: error too-long {}",
                place["path"].as_str().expect("a path"),
                place["line"],
                place["column"],
                finding["text"].as_str().expect("a text")
            )
        })
        .collect();
    expected.sort();
    assert_eq!(expected.len(), 2, "{expected:#?}");
    for ran in [&dry, &ran] {
        let said = ran.stdout.lines();
        let mut said: Vec<&str> = said.filter(|line| line.starts_with("check: ")).collect();
        said.sort_unstable();
        assert_eq!(said, expected, "{ran:#?}");
        assert!(ran.stderr.contains("fails by 2 findings"), "{ran:#?}");
    }
}

#[test]
fn a_precincts_page_is_about_its_own_texts_and_the_librarys() {
    let copy = Copy::new();
    let own = "precincts/110/locales/ko/places.ftl";
    let library = Library::open(copy.path()).expect("a library");
    let library = library.with_precinct("110").expect("a precinct");
    let place = "place-corona";
    assert!(
        copy.read(own).contains(&format!("{place} =")),
        "{}",
        copy.read(own)
    );
    let mut renamed = verdict_in(&library, "ko", place, "change");
    renamed["units"][place] = "코로나 동네".into();
    let mut file = page(
        &copy,
        "ko",
        "B. Review",
        &[renamed, verdict(&copy, "ko", TRACK, "approve")],
    );
    let settings: toml::Table = copy
        .read("precincts/110/precinct.toml")
        .parse()
        .expect("TOML");
    let name = format!(
        "{} · {}",
        file["library"].as_str().expect("a name"),
        settings["name"].as_str().expect("a name")
    );
    file["library"] = name.into();
    import(&copy, &file, BY_B).refused(2, &["--precinct NAME"]);
    import(&copy, &file, &["--precinct", "110", "--reviewed-by", "b"]).ok();
    assert_eq!(record(&copy, TRACK)["reviewed-by"].as_str(), Some("b"));
    assert!(copy.read(own).contains(&format!("{place} = 코로나 동네\n")));
    let records: toml::Table = copy
        .read("precincts/110/locales/ko/places.review.toml")
        .parse()
        .expect("records");
    assert_eq!(records[place]["translated-by"].as_str(), Some("b"));
}
