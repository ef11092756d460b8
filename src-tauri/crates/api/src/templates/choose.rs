//! Which template makes a letter: the office's for this law and right, then for the law, for the right, for all; then the delivered one.

use model::template::TemplateKind;
use template::{Facts, Letter, Problem, Template, delivered};
use vault::registers::templates::TemplateKey;
use vault::{VaultError, View};
use words::Language;

/// A template's text and what it is in force under.
pub(crate) struct InForce {
    pub(crate) key: TemplateKey,
    pub(crate) version: u32,
    pub(crate) text: String,
}

/// What made a letter.
pub(crate) struct Chosen {
    /// The template, its version and text.
    pub(crate) from: InForce,
    /// What it made.
    pub(crate) letter: Letter,
    /// A template of the office that comes first failed on these facts, and this one stood in for it.
    pub(crate) passed_over: bool,
}

fn wide(kind: TemplateKind, language: Language) -> TemplateKey {
    TemplateKey { kind, language: language.id().to_owned(), regime: String::new(), right: String::new() }
}

fn as_delivered(kind: TemplateKind, language: Language) -> InForce {
    InForce { key: wide(kind, language), version: 0, text: delivered(kind, language).to_owned() }
}

/// The office's text under exactly this key, where one is in force.
fn own(view: &View<'_>, key: TemplateKey) -> Result<Option<InForce>, VaultError> {
    match view.own_template(&key)?.filter(|own| own.version > 0) {
        Some(own) => {
            let text = view.template_version(own.id, own.version)?.text;
            Ok(Some(InForce { key, version: own.version, text }))
        }
        None => Ok(None),
    }
}

/// The keys that a letter looks under, narrowest first.
fn keys(kind: TemplateKind, language: Language, regime: &str, rights: &[String]) -> Vec<TemplateKey> {
    let key = |regime: &str, right: &str| TemplateKey {
        regime: regime.to_owned(),
        right: right.to_owned(),
        ..wide(kind, language)
    };
    let mut out: Vec<TemplateKey> = rights.iter().map(|right| key(regime, right)).collect();
    out.push(key(regime, ""));
    out.extend(rights.iter().map(|right| key("", right)));
    out.push(key("", ""));
    out
}

/// The text in force under a key, or under the next wider one.
pub(crate) fn in_force(view: &View<'_>, key: &TemplateKey, language: Language) -> Result<InForce, VaultError> {
    let rights = if key.right.is_empty() { vec![] } else { vec![key.right.clone()] };
    for key in keys(key.kind, language, &key.regime, &rights) {
        if let Some(found) = own(view, key)? {
            return Ok(found);
        }
    }
    Ok(as_delivered(key.kind, language))
}

/// Makes a letter by the first template that can. A template of the office that fails on these facts never stops a letter: the next
/// wider one stands in, and the letter says so.
///
/// # Errors
/// The problems of the delivered template, which a test keeps from having any; or a failure of the store.
pub(crate) fn choose(
    view: &View<'_>,
    kind: TemplateKind,
    language: Language,
    (regime, rights): (&str, &[String]),
    facts: &Facts,
) -> Result<Result<Chosen, Vec<Problem>>, VaultError> {
    let compose = |text: &str| Template::read(text)?.compose(language, facts);
    let mut passed_over = false;
    for key in keys(kind, language, regime, rights) {
        let Some(from) = own(view, key)? else { continue };
        match compose(&from.text) {
            Ok(letter) => return Ok(Ok(Chosen { from, letter, passed_over })),
            Err(_) => passed_over = true,
        }
    }
    let from = as_delivered(kind, language);
    Ok(compose(&from.text).map(|letter| Chosen { from, letter, passed_over }))
}
