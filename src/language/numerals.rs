//! Numbers written in words: enough to tell whether a text may say in words what another says in figures.

/// Words for small numbers, and words that imply them: "a", "both", "noon", "week", the months.
struct Words {
    languages: &'static [&'static str],
    /// Whether words stand between spaces; elsewhere a word may be part of a longer run.
    spaced: bool,
    rows: &'static [(u32, &'static str)],
    tens: &'static [(u32, &'static str)],
}

const WORDS: &[Words] = &[
    Words {
        languages: &["en"],
        spaced: true,
        rows: &[
            (0, "zero no none nothing never free"),
            (
                1,
                "one a an once first single each every per another any only january jan",
            ),
            (
                2,
                "two twice bi second both pair couple double either half february feb",
            ),
            (3, "three third triple thrice march mar"),
            (4, "four fourth quarter april apr"),
            (5, "five fifth may"),
            (6, "six sixth june jun"),
            (7, "seven seventh week weekly july jul"),
            (8, "eight eighth august aug"),
            (9, "nine ninth september sep sept"),
            (10, "ten tenth decade october oct"),
            (11, "eleven eleventh november nov"),
            (12, "twelve twelfth dozen noon midnight year december dec"),
            (13, "thirteen"),
            (14, "fourteen"),
            (15, "fifteen quarter"),
            (16, "sixteen hex hexadecimal"),
            (17, "seventeen"),
            (18, "eighteen adult adults minor minors"),
            (19, "nineteen"),
            (20, "decades"),
            (24, "day daily clock always"),
            (30, "half month"),
            (50, "half"),
            (60, "hour minute"),
            (100, "hundred hundreds century percent all completely fully"),
            (1000, "thousand thousands"),
            (1_000_000, "million millions"),
            (1_000_000_000, "billion billions"),
        ],
        tens: &[
            (20, "twenty twenties"),
            (30, "thirty thirties"),
            (40, "forty forties"),
            (50, "fifty fifties"),
            (60, "sixty sixties"),
            (70, "seventy seventies"),
            (80, "eighty eighties"),
            (90, "ninety nineties"),
        ],
    },
    Words {
        languages: &["es"],
        spaced: true,
        rows: &[
            (0, "cero no ningún ninguno ninguna nada nunca gratis"),
            (
                1,
                "un uno una primer primero primera cada único única solo sola alguno otra otro enero",
            ),
            (
                2,
                "dos segundo segunda ambos ambas par doble medio media mitad bi febrero",
            ),
            (3, "tres tercer tercero tercera triple marzo"),
            (4, "cuatro cuarto cuarta abril"),
            (5, "cinco quinto quinta mayo"),
            (6, "seis sexto sexta junio"),
            (7, "siete séptimo séptima semana semanal julio"),
            (8, "ocho octavo octava agosto"),
            (9, "nueve noveno novena septiembre setiembre"),
            (10, "diez décimo década octubre"),
            (11, "once noviembre"),
            (12, "doce docena mediodía medianoche año diciembre"),
            (13, "trece"),
            (14, "catorce"),
            (15, "quince"),
            (16, "dieciséis"),
            (17, "diecisiete"),
            (18, "dieciocho adulto adultos menor menores"),
            (19, "diecinueve"),
            (20, "décadas"),
            (21, "veintiún veintiuno veintiuna"),
            (22, "veintidós"),
            (23, "veintitrés"),
            (24, "veinticuatro día siempre"),
            (25, "veinticinco"),
            (26, "veintiséis"),
            (27, "veintisiete"),
            (28, "veintiocho"),
            (29, "veintinueve"),
            (50, "mitad"),
            (60, "hora minuto"),
            (
                100,
                "cien ciento cientos siglo totalmente completamente todo",
            ),
            (1000, "mil miles"),
            (2000, "siglo"),
            (1_000_000, "millón millones"),
        ],
        tens: &[
            (20, "veinte"),
            (30, "treinta"),
            (40, "cuarenta"),
            (50, "cincuenta"),
            (60, "sesenta"),
            (70, "setenta"),
            (80, "ochenta"),
            (90, "noventa"),
        ],
    },
    Words {
        languages: &["zh", "ja", "yue"],
        spaced: false,
        rows: &[
            (0, "无 無 免 不 没 沒"),
            (1, "首 单 單 每 唯 独 獨 元旦"),
            (2, "双 雙 半 倍"),
            (7, "周 週 星期"),
            (12, "中午 正午 午夜 年"),
            (18, "成年"),
            (24, "全天 昼夜 晝夜 日夜 天"),
            (50, "半"),
            (60, "分钟 分鐘 小时 小時"),
            (100, "完全 全部 全"),
            (2000, "世纪 世紀"),
        ],
        tens: &[],
    },
    Words {
        languages: &["ko"],
        spaced: false,
        rows: &[
            (0, "영 없 무료 안 못"),
            (1, "한 하나 일 첫 매 단 각 원"),
            (2, "두 둘 이 양 쌍 반 절반 배"),
            (3, "세 셋 삼 석"),
            (4, "네 넷 사 넉"),
            (5, "다섯 오"),
            (6, "여섯 육"),
            (7, "일곱 칠 주 일주일"),
            (8, "여덟 팔"),
            (9, "아홉 구"),
            (10, "열 십"),
            (11, "열한 열하나 십일"),
            (12, "열두 열둘 십이 정오 자정 년 해"),
            (15, "열다섯 십오"),
            (18, "열여덟 십팔 성인 미성년"),
            (20, "스무 스물 이십"),
            (24, "스물네 이십사 하루 종일 언제나"),
            (30, "서른 삼십 반"),
            (50, "쉰 오십 절반 반"),
            (60, "예순 육십 시간 분"),
            (90, "아흔 구십"),
            (100, "백 완전 모두 전부"),
            (1000, "천"),
            (10000, "만"),
        ],
        tens: &[],
    },
];

/// The largest number that a language of which nothing is known may write in a word.
const SMALL: u32 = 31;

/// Whether a text in a language may say a number in words.
///
/// Errs on the side of yes: `a` may stand for one, `week` for seven days. For a language that is not known here, small numbers
/// may always be in words.
pub(crate) fn may_say(language: &str, text: &str, value: &str) -> bool {
    let Ok(value) = value.parse::<u32>() else {
        return false;
    };
    let Some(words) = WORDS
        .iter()
        .find(|words| words.languages.contains(&language))
    else {
        return value <= SMALL;
    };
    let text = text.to_lowercase();
    let row = |wanted: u32| words.rows.iter().filter(move |(value, _)| *value == wanted);
    let says = |list: &str| {
        if words.spaced {
            text.split(|c: char| !c.is_alphanumeric())
                .any(|word| !word.is_empty() && list.split(' ').any(|known| known == word))
        } else {
            list.split(' ').any(|known| text.contains(known))
        }
    };
    if row(value).any(|(_, list)| says(list)) || (!words.spaced && chinese(&text).contains(&value))
    {
        return true;
    }
    let discount =
        language == "zh" && value < 100 && value.is_multiple_of(5) && text.contains('折');
    if discount || decade(&text, value) {
        return true;
    }
    // The nineties are the 1990s.
    let value = if (1900..2000).contains(&value) && value.is_multiple_of(10) {
        value - 1900
    } else {
        value
    };
    let ten = words
        .tens
        .iter()
        .find(|(ten, _)| *ten == value / 10 * 10 && value < 100);
    ten.is_some_and(|(ten, list)| {
        says(list) && (value == *ten || row(value - ten).any(|(_, list)| says(list)))
    })
}

/// Whether a text has the decade that a number means with or without its century: 1990 for 90, 90 for 1990.
fn decade(text: &str, value: u32) -> bool {
    match value {
        20..=90 if value.is_multiple_of(10) => text.contains(&format!("19{value}")),
        1920..=1990 if value.is_multiple_of(10) => text.contains(&(value - 1900).to_string()),
        _ => false,
    }
}

/// The numbers a text writes in Chinese characters: 二十四 is 24, 二〇二六 is 2026.
fn chinese(text: &str) -> Vec<u32> {
    let mut found = Vec::new();
    let mut run: Vec<(u32, bool)> = Vec::new();
    for c in text.chars().chain(['\0']) {
        let (value, unit) = match c {
            '零' | '〇' => (0, false),
            '一' => (1, false),
            '二' | '两' | '兩' => (2, false),
            '三' => (3, false),
            '四' => (4, false),
            '五' => (5, false),
            '六' => (6, false),
            '七' => (7, false),
            '八' => (8, false),
            '九' => (9, false),
            '十' => (10, true),
            '百' => (100, true),
            '千' => (1000, true),
            '万' | '萬' => (10_000, true),
            '亿' | '億' => (100_000_000, true),
            _ => {
                if !run.is_empty() {
                    found.push(read(&run));
                    run.clear();
                }
                continue;
            }
        };
        run.push((value, unit));
    }
    found
}

fn read(run: &[(u32, bool)]) -> u32 {
    if run.iter().all(|(_, unit)| !unit) {
        return run.iter().fold(0_u32, |sum, (digit, _)| {
            sum.saturating_mul(10).saturating_add(*digit)
        });
    }
    let (mut total, mut section, mut digit) = (0_u32, 0_u32, None);
    for (value, unit) in run {
        if !unit {
            digit = Some(*value);
        } else if *value >= 10_000 {
            let below = section.saturating_add(digit.take().unwrap_or(0)).max(1);
            total = total.saturating_add(below.saturating_mul(*value));
            section = 0;
        } else {
            section = section.saturating_add(digit.take().unwrap_or(1).saturating_mul(*value));
        }
    }
    total
        .saturating_add(section)
        .saturating_add(digit.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_stand_for_figures() {
        for (language, text, value, expected) in [
            ("en", "Twenty-four hours a day", "24", true),
            ("en", "on January 15", "1", true),
            ("en", "Two-step verification", "2", true),
            ("en", "Report it", "911", false),
            ("en", "Report it", "3", false),
            ("es", "en dos pasos", "2", true),
            ("es", "treinta y cinco", "35", true),
            ("zh", "二十四小时", "24", true),
            ("zh", "二〇二六年", "2026", true),
            ("zh", "一万两千", "12000", true),
            ("zh", "请举报", "8", false),
            ("ko", "다섯 번", "5", true),
            ("ko", "신고하세요", "7", false),
            ("fr", "deux", "2", true),
            ("fr", "appelez", "911", false),
            ("en", "three", "3.5", false),
            ("en", "In the mid-nineties", "1990", true),
            ("es", "la década de 1990", "90", true),
            ("zh", "超过一亿次", "100000000", true),
            ("zh", "首年可享八折", "20", true),
        ] {
            assert_eq!(may_say(language, text, value), expected, "{text} {value}");
        }
    }
}
