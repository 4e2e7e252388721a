//! Spanish: articles and adjectives beside a slot.

use super::{Around, Wrong};

/// Words before a noun that agree with it.
const BEFORE: &[&str] = &[
    "el", "la", "los", "las", "del", "al", "un", "una", "unos", "unas", "este", "esta", "estos",
    "estas", "ese", "esa", "esos", "esas", "aquel", "aquella", "nuestro", "nuestra", "nuestros",
    "nuestras", "nuevo", "nueva", "nuevos", "nuevas", "mismo", "misma", "todo", "toda", "todos",
    "todas", "otro", "otra", "otros", "otras", "algún", "alguna", "ningún", "ninguna", "primer",
    "primera", "último", "última", "próximo", "próxima", "estimado", "estimada", "querido",
    "querida",
];

/// Verbs between a noun and an adjective that agrees with it.
const COPULAS: &[&str] = &[
    "es",
    "son",
    "está",
    "están",
    "estará",
    "estaba",
    "estuvo",
    "fue",
    "fueron",
    "será",
    "era",
    "sigue",
    "seguirá",
    "queda",
    "quedó",
    "permanece",
    "permanecerá",
    "ha sido",
    "ha estado",
    "había sido",
];

/// Adjectives that do not end as participles do.
const ADJECTIVES: &[&str] = &[
    "abierto",
    "abierta",
    "abiertos",
    "abiertas",
    "muerto",
    "muerta",
    "visto",
    "vista",
    "nuevo",
    "nueva",
    "seguro",
    "segura",
    "peligroso",
    "peligrosa",
    "sospechoso",
    "sospechosa",
    "listo",
    "lista",
    "lleno",
    "llena",
    "roto",
    "rota",
    "inscrito",
    "inscrita",
];

/// Nouns, and a word that does not change, that end as participles do.
const NOUNS: &[&str] = &[
    "lado",
    "cada",
    "nada",
    "vida",
    "estado",
    "mercado",
    "salida",
    "llegada",
    "entrada",
    "partido",
    "ruido",
    "soldado",
    "abogado",
    "juzgado",
    "condado",
    "comida",
    "medida",
    "unidad",
    "avenida",
    "fachada",
    "parada",
    "bienvenida",
    "grado",
    "helado",
    "marido",
    "vestido",
    "sentido",
];

pub(super) fn look<'s>(around: &Around<'s>) -> Option<Wrong<'s>> {
    // What stands beside a number goes with the noun that is counted, and `select` sees to that; "un 20 %" is right with any.
    if around.number || around.after.trim_start().starts_with('%') {
        return None;
    }
    if let Some(words) = before(around.before).filter(|word| !is_counted(word, around.after)) {
        let what = "article or adjective";
        return Some(Wrong { words, what });
    }
    let words = after(around.after)?;
    let what = "adjective";
    Some(Wrong { words, what })
}

/// "Los { $n } servidores": a plural article, and after the slot the noun it goes with.
fn is_counted(article: &str, after: &str) -> bool {
    let plural = ["los", "las", "unos", "unas"].contains(&article.to_lowercase().as_str());
    let noun = after.strip_prefix(' ').unwrap_or_default();
    let noun = noun
        .split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    plural && noun.len() > 3 && noun.ends_with('s') && noun.starts_with(char::is_lowercase)
}

fn before(text: &str) -> Option<&str> {
    let text = text.trim_end_matches(['“', '‘', '"', '«', '\'', '¿', '¡']);
    let word = text.trim_end();
    if word.len() == text.len() {
        return None;
    }
    let start = word.rfind(|c: char| !c.is_alphabetic()).map_or(0, |at| {
        at + word[at..].chars().next().map_or(1, char::len_utf8)
    });
    let word = &word[start..];
    BEFORE
        .contains(&word.to_lowercase().as_str())
        .then_some(word)
}

fn after(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(['”', '’', '"', '»', '\'']);
    let words = text.trim_start();
    if words.len() == text.len() {
        return None;
    }
    let rest = COPULAS
        .iter()
        .find_map(|verb| words.strip_prefix(verb)?.strip_prefix(' '))
        .unwrap_or(words);
    let end = rest
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(rest.len());
    let word = &rest[..end];
    agrees(word).then_some(word)
}

fn agrees(word: &str) -> bool {
    // Not a word of its own sentence: those begin with a capital letter.
    let participle = ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"]
        .iter()
        .any(|ending| word.len() > ending.len() + 1 && word.ends_with(ending));
    let lower = word.starts_with(char::is_lowercase);
    lower && (ADJECTIVES.contains(&word) || participle && !is_noun(word))
}

fn is_noun(word: &str) -> bool {
    let single = word.strip_suffix('s').unwrap_or(word);
    NOUNS.contains(&word) || NOUNS.contains(&single)
}
