//! `find`: from what people type, in any language, to a topic or a message.

use beatbook::library::Library;
use beatbook::library::search::Index;

use crate::support::{Copy, body, has_form};

/// Of a hundred, how many bring it first, and how many among the first three: what was measured.
const FIRST: usize = 90;
const WITHIN_THREE: usize = 100;

/// What people type, in which language, and what it should bring.
const QUERIES: &[(&str, &str, &[&str])] = &[
    ("en", "someone took my package", &["package-theft"]),
    ("en", "porch pirate", &["package-theft"]),
    ("en", "avoid area", &["template-avoid-area"]),
    ("en", "meeting", &["template-meeting"]),
    ("en", "pay with gift cards", &["gift-card-scam"]),
    ("en", "irs phone call arrest", &["government-imposter"]),
    ("en", "stolen wallet on the subway", &["pickpocket"]),
    ("en", "car window smashed", &["car-break-in"]),
    ("en", "husband hits me", &["domestic-violence"]),
    (
        "en",
        "lawyer for green card",
        &["immigration-services-fraud"],
    ),
    (
        "en",
        "interpreter",
        &["notice-interpreter", "when-to-call-interpreter"],
    ),
    (
        "en",
        "officer of the month",
        &["template-officer-of-the-month"],
    ),
    ("en", "threat over", &["template-threat-over"]),
    (
        "en",
        "boss asks for gift cards",
        &["gift-card-scam-boss", "gift-card-scam"],
    ),
    (
        "en",
        "account not monitored",
        &["notice-not-monitored", "when-to-call-not-here"],
    ),
    ("en", "missing person", &["template-missing-person"]),
    ("en", "curse healer jewelry", &["blessing-scam"]),
    ("es", "robo de paquetes", &["package-theft"]),
    ("es", "me robaron la cartera", &["pickpocket"]),
    ("es", "estafa telefonica", &["voice-phishing"]),
    ("es", "reunion comunitaria", &["template-meeting"]),
    ("es", "tarjeta de regalo", &["gift-card-scam"]),
    ("es", "mi esposo me pega", &["domestic-violence"]),
    (
        "es",
        "interprete gratis",
        &["notice-interpreter", "when-to-call-interpreter"],
    ),
    ("es", "persona desaparecida", &["template-missing-person"]),
    ("es", "vidrio roto del carro", &["car-break-in"]),
    (
        "es",
        "notario abogado migracion",
        &["immigration-services-fraud"],
    ),
    ("es", "maldicion curandero", &["blessing-scam"]),
    ("es", "fin de la amenaza", &["template-threat-over"]),
    ("es", "evite la zona", &["template-avoid-area"]),
    ("es", "a quien llamar emergencia", &["when-to-call"]),
    ("ko", "택배", &["package-theft"]),
    ("ko", "택배를 훔쳐갔어요", &["package-theft"]),
    ("ko", "지갑을 도난당했어요", &["pickpocket"]),
    ("ko", "소매치기를", &["pickpocket"]),
    ("ko", "보이스피싱", &["voice-phishing"]),
    ("ko", "기프트 카드로 결제하라고", &["gift-card-scam"]),
    ("ko", "남편이 때려요", &["domestic-violence"]),
    ("ko", "영주권 사기", &["immigration-services-fraud"]),
    ("ko", "차 유리창이 깨졌어요", &["car-break-in"]),
    ("ko", "주민 회의", &["template-meeting"]),
    ("ko", "실종자", &["template-missing-person"]),
    (
        "ko",
        "무료 통역",
        &["notice-interpreter", "when-to-call-interpreter"],
    ),
    ("ko", "경찰 사칭 전화", &["government-imposter"]),
    ("ko", "이달의 경관", &["template-officer-of-the-month"]),
    ("zh-Hans", "快递被偷", &["package-theft"]),
    ("zh-Hans", "包裹不见了", &["package-theft"]),
    ("zh-Hans", "手机被偷", &["pickpocket"]),
    ("zh-Hans", "礼品卡诈骗", &["gift-card-scam"]),
    ("zh-Hans", "领事馆电话", &["voice-phishing"]),
    ("zh-Hans", "老公打我", &["domestic-violence"]),
    ("zh-Hans", "绿卡律师", &["immigration-services-fraud"]),
    ("zh-Hans", "车窗被砸", &["car-break-in"]),
    ("zh-Hans", "警民会", &["template-meeting"]),
    ("zh-Hans", "避开该区域", &["template-avoid-area"]),
    (
        "zh-Hans",
        "口译员",
        &["notice-interpreter", "when-to-call-interpreter"],
    ),
    ("zh-Hans", "冒充国税局", &["government-imposter"]),
    ("zh-Hans", "神医消灾", &["blessing-scam"]),
    ("zh-Hant", "快遞被偷", &["package-theft"]),
    ("zh-Hant", "錢包不見了", &["pickpocket"]),
    ("zh-Hant", "禮物卡被騙", &["gift-card-scam"]),
    ("zh-Hant", "大使館電話", &["voice-phishing"]),
    ("zh-Hant", "丈夫打人", &["domestic-violence"]),
    ("zh-Hant", "假律師綠卡", &["immigration-services-fraud"]),
    ("zh-Hant", "砸車窗", &["car-break-in"]),
    ("zh-Hant", "尋找失蹤者", &["template-missing-person"]),
    ("zh-Hant", "威脅解除", &["template-threat-over"]),
    (
        "zh-Hant",
        "免費口譯",
        &["notice-interpreter", "when-to-call-interpreter"],
    ),
    ("zh-Hant", "假警察", &["government-imposter"]),
    ("zh-Hant", "祈福黨騙首飾", &["blessing-scam"]),
    ("zh-Hant", "報警電話", &["when-to-call"]),
];

const KO: &str = "locales/ko/topics/package-theft.ftl";

#[test]
fn words_in_any_language_find_the_topic_first() {
    let copy = Copy::new();
    for words in [
        &["porch", "pirate"][..],
        &["someone", "took", "my", "package"],
        &["택배"],
        &["robo de paquetes"],
        &["PACKAGE"],
        &["pakcage"],
    ] {
        let json = copy
            .run(&[&["find", "--format", "json"], words].concat())
            .ok()
            .json();
        assert_eq!(
            json["results"][0]["topic"], "package-theft",
            "{words:?}: {json:#}"
        );
    }
    for topic in ["pickpocket", "gift-card-scam"] {
        for lang in ["en", "es", "ko", "zh-Hans", "zh-Hant"] {
            let topics = copy
                .run(&["topics", "--lang", lang, "--format", "json"])
                .ok()
                .json();
            let all = topics["topics"].as_array().unwrap();
            let title = all.iter().find(|have| have["id"] == topic).unwrap()["title"]
                .as_str()
                .unwrap()
                .to_owned();
            let json = copy.run(&["find", &title, "--format", "json"]).ok().json();
            assert_eq!(json["results"][0]["topic"], topic, "{title}");
        }
    }
}

#[test]
fn the_json_form_is_the_documented_one() {
    let json = Copy::new()
        .run(&["find", "package", "--lang", "ko", "--format", "json"])
        .ok()
        .json();
    assert_eq!(json["version"], 1);
    let results = json["results"].as_array().unwrap();
    assert!(results.len() > 3);
    for result in results {
        has_form(
            result,
            &[
                ("topic", "s"),
                ("message", "s?"),
                ("score", "n"),
                ("title", "s"),
                ("text", "s"),
            ],
        );
    }
    assert!(
        results.iter().any(|result| result["message"].is_null()),
        "topics"
    );
    assert!(
        results.iter().any(|result| result["message"].is_string()),
        "and messages"
    );
    let scores: Vec<f64> = results
        .iter()
        .map(|result| result["score"].as_f64().unwrap())
        .collect();
    // Topics that rival the best are among the first three; then comes whatever is best.
    for part in [&scores[..3], &scores[3..]] {
        assert!(part.is_sorted_by(|a, b| a >= b), "best first: {scores:?}");
    }
    assert_eq!(results[0]["title"], "택배 도난");
}

#[test]
fn nothing_found_is_exit_1_and_silence() {
    let copy = Copy::new();
    copy.run(&["find", "qqqzzz"]).refused(1, &["nothing found"]);
    copy.run(&["find", ""]).refused(1, &["nothing found"]);
    let ran = copy.run(&["find", "qqqzzz", "--format", "json"]);
    assert_eq!(
        (ran.code, ran.json()["results"].as_array().unwrap().len()),
        (1, 0)
    );
    let quiet = copy.run(&["find", "qqqzzz", "--quiet"]);
    assert_eq!((quiet.stdout.as_str(), quiet.stderr.as_str()), ("", ""));
    copy.run(&["find"]).refused(2, &["WORDS"]);
}

#[test]
fn languages_are_asked_for_as_elsewhere() {
    let copy = Copy::new();
    let ran = copy.run(&["find", "package", "--lang", "korean"]).ok();
    assert!(ran.stdout.contains("택배 도난"));
    copy.run(&["find", "package", "--lang", "chinese"])
        .refused(2, &["zh-Hans", "zh-Hant"]);
    copy.run(&["find", "package", "--lang", "spanihs"])
        .refused(2, &["did you mean `Spanish`"]);
}

#[test]
fn english_results_say_so() {
    let copy = Copy::new();
    copy.remove_message(KO, "package-theft-tip");
    let ran = copy
        .run(&["find", "stolen", "packages", "tip", "--lang", "ko"])
        .ok();
    let line = ran
        .stdout
        .lines()
        .find(|line| line.starts_with("package-theft-tip"))
        .expect("found");
    assert!(line.contains("[English]"), "{ran:#?}");
    let json = copy
        .run(&[
            "find", "stolen", "packages", "--lang", "ko", "--format", "json",
        ])
        .ok()
        .json();
    for result in json["results"].as_array().unwrap() {
        let english = result["message"] == "package-theft-tip";
        assert_eq!(
            result["locale"],
            if english { "en" } else { "ko" },
            "{result:#}"
        );
    }
}

#[test]
fn a_withdrawn_text_is_not_found() {
    let copy = Copy::new();
    let text = copy.message("package-theft-tip", "en")["text"].clone();
    let text = body(&text);
    let found = |format| {
        let ran = copy.run(&["find", "stolen", "packages", "--format", format]);
        ran.stdout.contains(text)
    };
    assert!(found("text") && found("json"), "before it is withdrawn");
    copy.amend_record(
        "content/topics/package-theft.review.toml",
        "package-theft-tip",
        "withdrawn = { on = 2026-11-20, reason = \"wrong\" }",
    );
    assert!(!found("text") && !found("json"));
}

#[test]
fn what_a_withdrawn_template_is_called_is_not_found() {
    let copy = Copy::new();
    let titled = |lang| {
        let ran = copy.run(&["find", "avoid", "area", "--lang", lang]).ok();
        ran.stdout.contains("Avoid the area")
    };
    assert!(titled("en"), "before it is withdrawn");
    copy.amend_record(
        "content/templates.review.toml",
        "template-avoid-area",
        "withdrawn = { on = 2026-11-20, reason = \"wrong\" }",
    );
    assert!(!titled("en") && !titled("ko"));
}

#[test]
fn drafts_and_stale_texts_say_so() {
    let copy = Copy::new();
    let ran = copy.run(&["find", "택배", "--lang", "ko"]).ok();
    assert!(
        (ran.stdout.clone() + &ran.stderr).contains("draft"),
        "{ran:#?}"
    );
    copy.set_value(
        "content/topics/package-theft.ftl",
        "package-theft-tip",
        "Stolen packages? Call.",
    );
    let ran = copy
        .run(&["find", "stolen", "packages", "--lang", "ko"])
        .ok();
    assert!(ran.stdout.contains("stale"), "{ran:#?}");
}

#[test]
fn a_text_that_cannot_be_rendered_is_passed_over() {
    let copy = Copy::new();
    copy.set_value(KO, "package-theft-tip", "{ -contact-nobody } 택배");
    let ran = copy.run(&["find", "택배", "--lang", "ko"]).ok();
    assert!(ran.stdout.contains("package-theft-pickup"), "{ran:#?}");
    assert!(!ran.stdout.contains("contact-nobody"), "{ran:#?}");
}

#[test]
fn what_people_type_in_every_language_brings_what_they_mean() {
    let index = Index::of(&Library::embedded().unwrap()).unwrap();
    let (mut first, mut among) = (0, 0);
    let mut misses = Vec::new();
    for (language, words, wanted) in QUERIES {
        let hits = index.search(words);
        let ids: Vec<&str> = hits.iter().take(3).map(|hit| hit.id()).collect();
        first += usize::from(ids.first().is_some_and(|id| wanted.contains(id)));
        if ids.iter().any(|id| wanted.contains(id)) {
            among += 1;
        } else {
            misses.push(format!("{language} {words}: {ids:?}"));
        }
    }
    for language in ["en", "es", "ko", "zh-Hans", "zh-Hant"] {
        let asked = QUERIES.iter().filter(|(of, ..)| *of == language).count();
        assert!(asked >= 12, "{language}: {asked}");
    }
    let percent = |count: usize| count * 100 / QUERIES.len();
    assert!(
        percent(among) >= WITHIN_THREE,
        "{}: {misses:#?}",
        percent(among)
    );
    assert!(percent(first) >= FIRST, "{}", percent(first));
}

/// Of a hundred queries that readers wrote beside the texts, in whole sentences and misspelled: how many must bring their topic
/// among the first three results, and how many first.
const READERS_WITHIN_THREE: usize = 95;
const READERS_FIRST: usize = 80;

#[test]
fn what_readers_would_type_brings_its_topic() {
    let index = Index::of(&Library::embedded().unwrap()).unwrap();
    let (mut first, mut among, mut all) = (0, 0, 0);
    let mut asked: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    let mut misses = Vec::new();
    let lines = include_str!("queries.tsv").lines();
    for line in lines.filter(|line| !line.starts_with('#')) {
        let mut parts = line.splitn(3, '\t');
        let mut part = || parts.next().unwrap();
        let (language, wanted, words) = (part(), part(), part());
        let topics: Vec<String> = index
            .search(words)
            .iter()
            .take(3)
            .map(|hit| hit.topic.clone())
            .collect();
        let fits = |topic: &String| wanted.split('|').any(|wanted| wanted == topic);
        *asked.entry(language).or_default() += 1;
        all += 1;
        first += usize::from(topics.first().is_some_and(fits));
        if topics.iter().any(fits) {
            among += 1;
        } else {
            misses.push(format!("{language} {wanted} <- {words}: {topics:?}"));
        }
    }
    assert!(asked.values().all(|asked| *asked >= 50), "{asked:?}");
    assert!(
        among * 100 >= all * READERS_WITHIN_THREE && first * 100 >= all * READERS_FIRST,
        "{first} first, {among} among the first three, of {all}: {misses:#?}"
    );
}

/// What an officer who has news would type, in any language, and the form that it should bring first.
const NEWS: [(&str, &str); 42] = [
    ("missing person", "template-missing-person"),
    ("missing child", "template-missing-person"),
    ("silver alert", "template-missing-person"),
    ("extraviada", "template-missing-person"),
    ("niño desaparecido", "template-missing-person"),
    ("실종 아동", "template-missing-person"),
    ("走失老人", "template-missing-person"),
    ("尋人", "template-missing-person"),
    ("missing person found safe", "template-person-found"),
    ("street closure", "template-road-closed"),
    ("vigil", "template-road-closed"),
    ("parade", "template-road-closed"),
    ("calle cerrada", "template-road-closed"),
    ("도로 통제", "template-road-closed"),
    ("封路", "template-road-closed"),
    ("交通管制", "template-road-closed"),
    ("blackout", "template-emergency"),
    ("heat wave", "template-emergency"),
    ("apagón", "template-emergency"),
    ("정전", "template-emergency"),
    ("停電", "template-emergency"),
    ("gas leak", "template-avoid-area"),
    ("shelter in place", "template-avoid-area"),
    ("fuga de gas", "template-avoid-area"),
    ("대피", "template-avoid-area"),
    ("疏散", "template-avoid-area"),
    ("all clear", "template-threat-over|template-activity-over"),
    ("national night out", "template-event"),
    ("open house", "template-event"),
    ("community council", "template-meeting"),
    ("meeting postponed", "template-meeting-moved"),
    ("meeting canceled", "template-meeting-cancelled"),
    ("회의 취소", "template-meeting-cancelled"),
    ("cop of the month", "template-officer-of-the-month"),
    ("retraction", "template-correction"),
    ("更正", "template-correction"),
    ("정정", "template-correction"),
    ("scam alert", "template-scam-wave"),
    ("string of burglaries", "template-crime-pattern"),
    ("lost and found", "template-found-property"),
    ("失物招領", "template-found-property"),
    ("recovered bikes", "template-recovered-property"),
];

#[test]
fn news_brings_its_form() {
    let library = Library::embedded().unwrap();
    let index = Index::of(&library).unwrap();
    let mut misses = Vec::new();
    let mut reached = std::collections::BTreeSet::new();
    for (words, wanted) in NEWS {
        let first = index.search(words).into_iter().next();
        let first = first.and_then(|hit| hit.message).unwrap_or_default();
        if wanted.split('|').any(|wanted| wanted == first) {
            reached.insert(first);
        } else {
            misses.push(format!("{words}: {first}"));
        }
    }
    assert_eq!(misses, [] as [&str; 0]);
    // Every form has words of its own, in every language.
    let copy = Copy::new();
    for folder in [
        "content",
        "locales/es",
        "locales/ko",
        "locales/zh-Hans",
        "locales/zh-Hant",
    ] {
        let templates = copy.read(&format!("{folder}/templates.ftl"));
        let starting = |with: &str| {
            templates
                .lines()
                .filter(|line| line.starts_with(with))
                .count()
        };
        assert_eq!(
            starting("    .keywords = "),
            starting("template-"),
            "{folder}"
        );
    }
    assert!(reached.len() >= 14, "{reached:?}");
}

#[test]
fn templates_and_notices_are_found_and_say_what_they_are() {
    let copy = Copy::new();
    for (words, id, kind, topic) in [
        ("avoid area", "template-avoid-area", "template", "templates"),
        ("meeting", "template-meeting", "template", "templates"),
        ("주민 회의", "template-meeting", "template", "templates"),
        (
            "interprete gratis",
            "notice-interpreter",
            "notice",
            "notices",
        ),
        ("package theft", "", "topic", "package-theft"),
        (
            "buzz someone in",
            "package-theft-buzzer",
            "message",
            "package-theft",
        ),
    ] {
        let json = copy.run(&["find", words, "--format", "json"]).ok().json();
        let results = json["results"].as_array().unwrap();
        let found = results
            .iter()
            .take(3)
            .find(|result| result["message"].as_str().unwrap_or_default() == id)
            .unwrap_or_else(|| panic!("{words}: {json:#}"));
        assert_eq!(found["kind"], kind, "{found:#}");
        assert_eq!(found["topic"], topic, "{found:#}");
    }
    let ran = copy.run(&["find", "avoid", "area", "--lang", "ko"]).ok();
    let line = ran.stdout.lines().next().unwrap();
    assert!(
        line.starts_with("template-avoid-area  template: 위험 지역 피하기"),
        "{ran:#?}"
    );
    assert!(
        line.contains("unfilled"),
        "nobody posts it as it is: {line}"
    );
    copy.run(&["show", "template-avoid-area"]).ok();
}

#[test]
fn a_guess_is_never_the_answer() {
    let copy = Copy::new();
    let ran = copy.run(&["show", "threat"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    let ids: Vec<&str> = ran
        .stdout
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(ids.contains(&"template-threat-over"), "{ran:#?}");
    assert!(ids.contains(&"government-imposter"), "{ran:#?}");
    // Where one thing alone has the words, it is what may have been meant.
    copy.run(&["show", "doorstep lobby"])
        .refused(2, &["did you mean `package-theft`?"]);
    // Titles and whole search words are names, in any language, plural or not.
    for name in [
        "porch pirate",
        "porch pirates",
        "Robo de paquetes",
        "택배 도난",
        "快递被偷",
    ] {
        let ran = copy.run(&["show", name]).ok();
        assert!(ran.stdout.contains("package-theft"), "{name}: {ran:#?}");
    }
}

#[test]
fn templates_that_cannot_be_read_do_not_hide_the_topics() {
    let copy = Copy::new();
    copy.write("content/templates.toml", "oops = = 1\n");
    let ran = copy.run(&["find", "package"]);
    assert!(ran.stdout.contains("package-theft"), "{ran:#?}");
    assert!(ran.stderr.contains("content/templates.toml"), "{ran:#?}");
}
