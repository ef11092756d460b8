//! Templates of letters and reports: the delivered ones and the office's own, seen, tried, published and taken back.

mod choose;
mod placeholders;
mod preview;
mod publish;

pub(crate) use choose::{Chosen, choose};
pub use preview::{check, preview};
pub use publish::{publish, restore};

use crate::wire::office::ChoiceView;
use crate::wire::templates::{
    ListTemplatesRequest, OpenTemplateRequest, TemplateList, TemplateRow, TemplateTextView, TemplateVersionRequest,
    TemplateVersionView, TemplateView,
};
use crate::{Desk, Error};
use law::Right;
use model::template::{Audience, TemplateKind};
use template::{delivered, samples};
use vault::registers::templates::{OwnTemplate, TemplateKey};
use vault::{RecordRef, VaultError, View};
use words::Language;

/// The form whose drafts are templates being written.
const FORM: &str = "template";

pub(crate) const CHANGED: &[&str] = &["templates"];

pub(crate) fn template_ref(id: i64) -> RecordRef {
    RecordRef { kind: "template", id }
}

/// Checks what a key is made of: a language of letters, a law and a right that there are.
fn key(kind: TemplateKind, language: &str, regime: &str, right: &str) -> Result<(TemplateKey, Language), Error> {
    let known = Language::ALL.into_iter().find(|known| known.id() == language);
    let known = known.ok_or_else(|| Error::invalid("language", "unknown"))?;
    if !regime.is_empty() && law::regime(regime).is_none() {
        return Err(Error::invalid("regime", "unknown"));
    }
    if !right.is_empty() && Right::parse(right).is_none() {
        return Err(Error::invalid("right", "unknown"));
    }
    let key = TemplateKey { kind, language: language.to_owned(), regime: regime.to_owned(), right: right.to_owned() };
    Ok((key, known))
}

/// The id of a template in lists and of its draft.
fn id_of(key: &TemplateKey) -> String {
    format!("{}:{}:{}:{}", key.kind.id(), key.language, key.regime, key.right)
}

/// For whom a text's letters are; for the requester where it cannot be read.
fn audience(text: &str) -> Audience {
    template::Template::read(text).map_or(Audience::Requester, |read| read.audience)
}

fn row(
    view: &View<'_>,
    key: &TemplateKey,
    own: Option<&OwnTemplate>,
    text: &str,
    drafts: &[String],
) -> Result<TemplateRow, VaultError> {
    let published = match own.filter(|own| own.version > 0) {
        Some(own) => Some(view.template_version(own.id, own.version)?),
        None => None,
    };
    let id = id_of(key);
    Ok(TemplateRow {
        draft: drafts.contains(&id),
        id,
        kind: key.kind,
        language: key.language.clone(),
        regime: key.regime.clone(),
        right: key.right.clone(),
        version: published.as_ref().map_or(0, |published| published.version),
        audience: audience(published.as_ref().map_or(text, |published| published.text.as_str())),
        changed_at: published.as_ref().map(|published| published.at),
        changed_by: match &published {
            Some(published) => Some(view.officer_name(&published.officer)?),
            None => None,
        },
    })
}

/// All templates.
///
/// # Errors
/// `Invalid` for an unknown language.
pub fn list(desk: &Desk<'_>, request: ListTemplatesRequest) -> Result<TemplateList, Error> {
    let languages: Vec<Language> = match request.language {
        Some(language) => vec![key(TemplateKind::Acknowledgement, &language, "", "")?.1],
        None => Language::ALL.to_vec(),
    };
    Ok(desk.vault.read(|view| {
        let own = view.own_templates()?;
        let drafts = view.draft_keys(FORM)?;
        let mut rows = Vec::new();
        for kind in TemplateKind::ALL {
            for language in &languages {
                let wide = TemplateKey {
                    kind: *kind,
                    language: language.id().to_owned(),
                    regime: String::new(),
                    right: String::new(),
                };
                let text = delivered(*kind, *language);
                rows.push(row(view, &wide, own.iter().find(|own| own.key == wide), text, &drafts)?);
                let narrow = own.iter().filter(|own| {
                    own.key.kind == *kind && own.key.language == wide.language && own.key != wide && own.version > 0
                });
                for own in narrow {
                    rows.push(row(view, &own.key, Some(own), text, &drafts)?);
                }
            }
        }
        Ok(TemplateList { rows })
    })?)
}

/// One template with its versions and everything that its editor needs.
///
/// # Errors
/// `Invalid` for an unknown language, law or right.
pub fn open(desk: &Desk<'_>, request: OpenTemplateRequest) -> Result<TemplateView, Error> {
    let (key, language) = key(request.kind, &request.language, &request.regime, &request.right)?;
    Ok(desk.vault.read(|view| view_of(desk, view, &key, language))?)
}

fn view_of(
    desk: &Desk<'_>,
    view: &View<'_>,
    key: &TemplateKey,
    language: Language,
) -> Result<TemplateView, VaultError> {
    let own = view.own_template(key)?;
    let regime = view.controller()?.office.regime;
    let in_force = choose::in_force(view, key, language)?;
    let mut versions = Vec::new();
    if let Some(own) = &own {
        for published in view.template_versions(own.id)? {
            versions.push(TemplateVersionView {
                version: published.version,
                at: published.at,
                by: view.officer_name(&published.officer)?,
                current: published.version == own.version,
            });
        }
    }
    let first = if key.regime.is_empty() { regime } else { key.regime.clone() };
    let others: Vec<String> = samples::LAWS.iter().filter(|law| **law != first).map(|law| (*law).to_owned()).collect();
    let laws = std::iter::once(first).chain(others);
    let name = |id: String| ChoiceView { name: words::say(desk.language, &format!("law-regime-{id}"), &[]), id };
    Ok(TemplateView {
        row: row(view, key, own.as_ref(), &in_force.text, &view.draft_keys(FORM)?)?,
        inherited: in_force.key != *key && (!key.regime.is_empty() || !key.right.is_empty()),
        text: in_force.text,
        versions,
        placeholders: placeholders::of(key.kind, language),
        samples: samples::of(key.kind).into_iter().map(str::to_owned).collect(),
        laws: laws.map(name).collect(),
    })
}

/// The text of a version.
///
/// # Errors
/// `Invalid` for an unknown language, law or right; `NotFound` for an unknown version.
pub fn open_version(desk: &Desk<'_>, request: TemplateVersionRequest) -> Result<TemplateTextView, Error> {
    let (key, language) = key(request.kind, &request.language, &request.regime, &request.right)?;
    Ok(desk.vault.read(|view| {
        let text = match (request.version, view.own_template(&key)?) {
            (0, _) => delivered(key.kind, language).to_owned(),
            (version, Some(own)) => view.template_version(own.id, version)?.text,
            (_, None) => return Err(VaultError::NotFound),
        };
        Ok(TemplateTextView { text })
    })?)
}
