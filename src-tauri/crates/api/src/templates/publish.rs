//! A text comes into force, or an older one again. What letters were made from stays as it was.

use super::{CHANGED, FORM, id_of, key, template_ref, view_of};
use crate::wire::Changed;
use crate::wire::templates::{PublishTemplateRequest, TemplateVersionRequest, TemplateView};
use crate::{Desk, Error, changed};
use vault::registers::templates::TemplateKey;
use vault::{Action, Tx, VaultError};

/// What the trail says of a template: nothing of its text.
fn note(tx: &mut Tx<'_>, id: i64, key: &TemplateKey, version: u32) {
    tx.about(template_ref(id));
    tx.note("kind", key.kind.id());
    tx.note("language", &key.language);
    for (name, value) in [("regime", &key.regime), ("right", &key.right)] {
        if !value.is_empty() {
            tx.note(name, value);
        }
    }
    tx.note("version", &version.to_string());
}

/// Puts a text in force as the next version and forgets its draft.
///
/// # Errors
/// `Invalid{text, template-problems}` for a text with any problem; `Invalid{text, unchanged}` for the text that is in force already;
/// `Conflict` when another version came into force meanwhile.
pub fn publish(desk: &Desk<'_>, asked: PublishTemplateRequest) -> Result<Changed<TemplateView>, Error> {
    let (key, language) = key(asked.kind, &asked.language, &asked.regime, &asked.right)?;
    let text = asked.text.replace("\r\n", "\n");
    if !template::check(key.kind, language, &text).is_empty() {
        return Err(Error::invalid("text", "template-problems"));
    }
    let view = desk.vault.transact(Action("template.published"), desk.now, |tx| {
        let view = tx.view();
        let own = view.own_template(&key)?;
        if own.as_ref().map_or(0, |own| own.version) != asked.over {
            return Err(VaultError::Conflict);
        }
        let in_force = super::choose::in_force(&view, &key, language)?;
        if in_force.key == key && in_force.text == text {
            return Err(VaultError::Invalid { field: "text", rule: "unchanged" });
        }
        let (id, version) = tx.publish_template(&key, &text, &desk.vault.officer().id)?;
        tx.discard_draft(FORM, &id_of(&key))?;
        note(tx, id, &key, version);
        view_of(desk, &tx.view(), &key, language)
    })?;
    Ok(changed(view, CHANGED))
}

/// Puts an older version in force again, or the delivered one (version 0). No version is lost by it.
///
/// # Errors
/// `NotFound` for a template that was never changed or a version that there is not.
pub fn restore(desk: &Desk<'_>, asked: TemplateVersionRequest) -> Result<Changed<TemplateView>, Error> {
    let (key, language) = key(asked.kind, &asked.language, &asked.regime, &asked.right)?;
    let view = desk.vault.transact(Action("template.restored"), desk.now, |tx| {
        let own = tx.view().own_template(&key)?.ok_or(VaultError::NotFound)?;
        if asked.version > 0 {
            tx.view().template_version(own.id, asked.version)?;
        }
        tx.put_template_in_force(own.id, asked.version)?;
        tx.discard_draft(FORM, &id_of(&key))?;
        note(tx, own.id, &key, asked.version);
        view_of(desk, &tx.view(), &key, language)
    })?;
    Ok(changed(view, CHANGED))
}
