//! Sentences by key.

use crate::{Language, files};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The value of a placeable. Dates are given as text, made by [`crate::date`]; a number may choose the plural.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Put in as it is.
    Text(Cow<'a, str>),
    /// Put in as bare digits, and used to choose the plural form.
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

type Bundle = FluentBundle<FluentResource>;

fn bundle(language: Language) -> Option<&'static Bundle> {
    static BUNDLES: OnceLock<BTreeMap<Language, Bundle>> = OnceLock::new();
    BUNDLES
        .get_or_init(|| {
            let mut bundles = BTreeMap::new();
            for language in Language::ALL {
                let mut bundle = Bundle::new_concurrent(language.id().parse().into_iter().collect());
                bundle.set_use_isolating(false);
                for (_, _, text) in files::FILES.iter().filter(|(id, ..)| *id == language.id()) {
                    // A file that cannot be read in full is a failing test; whatever of it is readable is used.
                    let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(partial, _)| partial);
                    bundle.add_resource_overriding(resource);
                }
                bundles.insert(language, bundle);
            }
            bundles
        })
        .get(&language)
}

fn found(language: Language, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let bundle = bundle(language)?;
    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    // A placeable without a value stands in the text as `{$name}`: visible, and never a reason to lose the sentence.
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}

/// The sentence with this key, in this language; in English where the language lacks it; the key in ⟦⟧ where English does too.
///
/// `message.attribute` names an attribute of a message.
#[must_use]
pub fn say(language: Language, key: &str, args: &[(&str, Value<'_>)]) -> String {
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        values.set(
            (*name).to_owned(),
            match value {
                Value::Text(text) => FluentValue::from(text.as_ref()),
                Value::Number(number) => FluentValue::from(*number),
            },
        );
    }
    found(language, key, &values)
        .or_else(|| found(Language::English, key, &values))
        .unwrap_or_else(|| format!("⟦{key}⟧"))
}

/// Whether the language has the key itself, without falling back.
#[must_use]
pub fn has(language: Language, key: &str) -> bool {
    found(language, key, &FluentArgs::new()).is_some()
}

/// All message keys of one file (`law` for `law.ftl`) in English, for lists and tests.
pub fn keys(file: &str) -> impl Iterator<Item = &'static str> {
    let text = files::FILES
        .iter()
        .find(|(language, name, _)| *language == "en" && *name == file)
        .map_or("", |(.., text)| text);
    text.lines().filter_map(|line| {
        let (key, _) = line.split_once('=')?;
        let key = key.trim_end();
        let is_key = key.starts_with(|c: char| c.is_ascii_alphabetic())
            && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        is_key.then_some(key)
    })
}
