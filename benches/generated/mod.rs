//! The library that the benchmarks run on: of any size, and the same every time for the same size.

use std::fmt::Write as _;
use std::path::Path;

use beatbook::testing::fingerprints;

pub(crate) const LOCALES: [&str; 4] = ["es", "ko", "zh-Hans", "zh-Hant"];

const WORDS: [(&str, [&str; 12]); 5] = [
    (
        "en",
        [
            "lock", "the", "door", "and", "call", "your", "neighbor", "before", "you", "leave",
            "home", "today",
        ],
    ),
    (
        "es",
        [
            "cierre", "la", "puerta", "y", "llame", "a", "su", "vecino", "antes", "de", "salir",
            "hoy",
        ],
    ),
    (
        "ko",
        [
            "문을",
            "잠그고",
            "이웃에게",
            "먼저",
            "전화하세요",
            "오늘",
            "집을",
            "나서기",
            "전에",
            "꼭",
            "다시",
            "확인하세요",
        ],
    ),
    (
        "zh-Hans",
        [
            "出门前",
            "请锁好",
            "房门",
            "并",
            "通知",
            "邻居",
            "今天",
            "也要",
            "再次",
            "检查",
            "门窗",
            "安全",
        ],
    ),
    (
        "zh-Hant",
        [
            "出門前",
            "請鎖好",
            "房門",
            "並",
            "通知",
            "鄰居",
            "今天",
            "也要",
            "再次",
            "檢查",
            "門窗",
            "安全",
        ],
    ),
];

/// Writes a library of `topics` topics with `messages` messages each, and with records if `records`.
pub(crate) fn write(
    root: &Path,
    topics: usize,
    messages: usize,
    records: bool,
) -> std::io::Result<()> {
    let put = |path: String, text: &str| {
        let path = root.join(path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, text)
    };
    put("beatbook.toml".into(), "[library]\nname = \"Generated\"\n")?;
    put(
        "l10n.toml".into(),
        "basepath = \".\"\nlocales = [\"es\", \"ko\", \"zh-Hans\", \"zh-Hant\"]\n[[paths]]\nreference = \"content/**/*.ftl\"\nl10n = \"locales/{locale}/**/*.ftl\"\n",
    )?;
    put(
        "content/contacts.toml".into(),
        "[emergency]\nvalues = { en = \"911\" }\nkind = \"short-code\"\nserved = \"interpreter\"\nsource = \"https://www.nyc.gov\"\nprinted-on = 2026-10-01\n",
    )?;
    put(
        "content/notices.ftl".into(),
        "notice-emergency = Emergency? Call { -contact-emergency }.\n",
    )?;
    for locale in LOCALES {
        put(
            format!("locales/{locale}/notices.ftl"),
            "notice-emergency = { -contact-emergency }!\n",
        )?;
    }
    let mut random = 0x9E37_79B9_7F4A_7C15_u64;
    for topic in 0..topics {
        let id = format!("topic{topic:05}");
        put(
            format!("content/topics/{id}.toml"),
            &format!(
                "group = \"g{}\"\nchannels = [\"x\"]\n[[sources]]\ntitle = \"T\"\nurl = \"https://www.nyc.gov\"\nchecked-on = 2026-11-01\nsupports = [\"{id}\"]\n",
                topic % 7
            ),
        )?;
        let english = resource(&id, 0, messages, &mut random);
        for (number, (locale, _)) in WORDS.iter().enumerate() {
            let text = match number {
                0 => english.clone(),
                _ => resource(&id, number, messages, &mut random),
            };
            let folder = match number {
                0 => "content".to_owned(),
                _ => format!("locales/{locale}"),
            };
            put(format!("{folder}/topics/{id}.ftl"), &text)?;
            if records {
                put(
                    format!("{folder}/topics/{id}.review.toml"),
                    &records_of(&english, &text),
                )?;
            }
        }
    }
    Ok(())
}

fn resource(id: &str, language: usize, messages: usize, random: &mut u64) -> String {
    let words = WORDS[language].1;
    let mut sentence = |count: usize| {
        let mut out = String::new();
        for at in 0..count {
            // xorshift64: no clock, no crate, the same on every machine.
            *random ^= *random << 13;
            *random ^= *random >> 7;
            *random ^= *random << 17;
            if at > 0 && language < 3 {
                out.push(' ');
            }
            out.push_str(words[usize::try_from(*random % 12).unwrap_or(0)]);
        }
        out
    };
    let mut out = format!(
        "{id} = {}\n    .summary = {}\n    .keywords = {}\n",
        sentence(3),
        sentence(8),
        sentence(4)
    );
    for message in 1..messages {
        let _ = writeln!(
            out,
            "{id}-m{message} = {} {{ -contact-emergency }}. {}\n    .short = {}",
            sentence(12),
            sentence(10),
            sentence(6)
        );
    }
    out
}

fn records_of(english: &str, text: &str) -> String {
    let (source, target) = (fingerprints(english), fingerprints(text));
    let mut out = String::new();
    for ((id, source), (_, target)) in source.into_iter().zip(target) {
        let _ = writeln!(
            out,
            "[{id}]\nsource = \"{source}\"\ntarget = \"{target}\"\nstate = \"translated\"\norigin = \"machine\"\non = 2026-11-22\n",
        );
    }
    out
}
