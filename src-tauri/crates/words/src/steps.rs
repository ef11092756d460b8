//! The reasoning of `law` in words.

use crate::{DateStyle, Language, Value, date, moment, say};
use law::{Arg, LawError, Step};
use std::collections::BTreeMap;

/// A sentence of reasoning; dates with their weekday, moments with their distance from UTC.
#[must_use]
pub fn step(language: Language, step: &Step) -> String {
    sentence(language, &step.key, &step.args)
}

/// All sentences of a reasoning, in its order.
#[must_use]
pub fn steps(language: Language, all: &[Step]) -> Vec<String> {
    all.iter().map(|one| step(language, one)).collect()
}

/// Where a rule is written, as the language cites it; in the form of the rule file where the language has no form of its own.
#[must_use]
pub fn source(language: Language, rule: &str, source: &str) -> String {
    let key = format!("law-source-{rule}");
    if crate::has(language, &key) { say(language, &key, &[]) } else { source.to_owned() }
}

/// Why no date could be given.
#[must_use]
pub fn law_error(language: Language, error: &LawError) -> String {
    let mut args = error.args();
    // Ids of the law become the names that people know.
    for (name, prefix) in [("regime", "law-regime-"), ("right", "law-right-"), ("factor", "law-severity-factor-")] {
        if let Some(Arg::Text(id)) = args.get(name) {
            let key = format!("{prefix}{id}");
            if crate::has(Language::English, &key) {
                args.insert(name.to_owned(), Arg::Text(say(language, &key, &[])));
            }
        }
    }
    sentence(language, &error.message_key(), &args)
}

/// A provision as letters cite it in this language: `Article 17(3) GDPR`, `Art. 17 Abs. 3 DSGVO`.
#[must_use]
pub fn citation(language: Language, citation: &law::Citation) -> String {
    let (form, part) = match (&citation.paragraph, &citation.item) {
        (Some(paragraph), _) => ("-paragraph", paragraph.as_str()),
        (None, Some(item)) => ("-item", item.as_str()),
        (None, None) => ("", ""),
    };
    // No-break spaces, so that an article is never torn from its number at the end of a line.
    say(
        language,
        &format!("law-cite-{}{form}", citation.regime),
        &[("article", Value::from(citation.article.as_str())), ("part", Value::from(part))],
    )
    .replace(' ', "\u{a0}")
}

fn sentence(language: Language, key: &str, args: &BTreeMap<String, Arg>) -> String {
    let values: Vec<(&str, Value<'_>)> = args
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Arg::Date(day) => Value::from(date(language, *day, DateStyle::WithWeekday)),
                Arg::DateTime(at) => Value::from(moment(language, at)),
                Arg::Number(number) => Value::from(*number),
                Arg::Text(text) => Value::from(text),
            };
            (name.as_str(), value)
        })
        .collect();
    say(language, key, &values)
}
