//! What can be done without an open vault: making one, opening one, and the lists that the first form needs.

use crate::wire::office::{CalendarChoice, ChoiceView, RegimeView};
use crate::wire::session::{
    CreateVaultRequest, FailedAttemptsView, HolderView, JudgementView, PassphraseView, UnlockWithRecoveryRequest,
};
use crate::{Error, Picked, clock, documents, office, settings, templates, timeline};
use chrono::{DateTime, Utc};
use law::{Part, Right};
use model::template::{Audience, TemplateKind};
use paper::{Block, Document, Footer, Furniture, Letterhead, Meta};
use template::{Facts, Letter};
use vault::{Action, KdfProfile, NewVault, Place, RecordRef, RecoveryCode, Sensitive, UnlockKey, Vault};
use words::Language;

/// Makes a vault for a new office. Everything is checked before anything is written.
///
/// # Errors
/// `Invalid` naming the field; `Conflict` when the folder holds a vault already.
pub fn create(
    place: Place<'_>,
    request: CreateVaultRequest,
    logo: Option<Picked>,
    kdf: KdfProfile,
    at: DateTime<Utc>,
) -> Result<(Vault, RecoveryCode), Error> {
    let profile = request.office.checked()?;
    clock::check_office(&profile)?;
    if let Some(picture) = &logo {
        paper::check_image(&picture.bytes).map_err(|_| Error::invalid("logo", "not-a-picture"))?;
    }
    let officer_name = model::text::line("officerName", &request.officer_name, 120)?;
    model::text::required("officerName", &officer_name)?;
    let label = model::text::line("label", &request.label, 80)?;
    let passphrase = Sensitive::new(request.passphrase);
    let new = NewVault { passphrase: &passphrase, officer_name: &officer_name, kdf, label: &label };
    let fill = |vault: &Vault| {
        vault.transact(Action("office.registered"), at, |tx| {
            let file = match &logo {
                Some(picture) => Some(tx.attach(&picture.bytes, "logo", office::picture_mime(&picture.bytes))?),
                None => None,
            };
            let id = tx.insert_controller(&profile, file)?;
            tx.about(RecordRef { kind: "controller", id });
            clock::moves::begin(tx, &profile)?;
            tx.set_setting(settings::KEY, &settings::defaults_json())
        })
    };
    Ok(Vault::create_with(place, new, at, fill)?)
}

/// Who has the vault open elsewhere, for the screen.
pub fn holder_view(holder: vault::Holder) -> HolderView {
    let vault::Holder { officer, computer, since, seen, holds_lock } = holder;
    HolderView { officer, computer, since, seen, holds_lock }
}

/// Records that somebody tried to unlock on this computer and failed.
///
/// # Errors
/// `Forbidden`, `ReadOnly` and other failures of the store.
pub fn note_attempts(vault: &Vault, at: DateTime<Utc>) -> Result<(), Error> {
    let Some(failed) = vault.failed_attempts() else { return Ok(()) };
    Ok(vault.transact(Action("vault.attempts-seen"), at, |tx| {
        tx.note("count", &failed.count.to_string());
        tx.note("first", &failed.first);
        tx.note("last", &failed.last);
        Ok(())
    })?)
}

/// Attempts to unlock that failed on this computer since the unlock before.
pub fn failed_attempts(vault: &Vault) -> Option<FailedAttemptsView> {
    let failed = vault.failed_attempts()?;
    let when = |text: &str| timeline::instant(text).ok();
    Some(FailedAttemptsView { count: failed.count, first: when(&failed.first)?, last: when(&failed.last)? })
}

/// Whether the officer's passphrase is older than the office wants it to be. No office has to want that.
///
/// # Errors
/// `Damaged`.
pub fn passphrase_due(vault: &Vault, now: DateTime<Utc>) -> Result<bool, Error> {
    let me = &vault.officer().id;
    let (months, rows) = vault.read(|view| Ok((settings::load(view)?.passphrase_months, view.officer_rows()?)))?;
    let set = rows.into_iter().find(|row| row.id == *me).and_then(|row| row.passphrase_at);
    let set = set.as_deref().map(timeline::instant).transpose()?;
    let due = set.and_then(|set| set.checked_add_months(chrono::Months::new(months)));
    Ok(months > 0 && due.is_some_and(|due| due <= now))
}

/// A passphrase of seven words.
///
/// # Errors
/// `Internal` when the operating system gives no randomness.
pub fn propose_passphrase() -> Result<PassphraseView, Error> {
    let proposed = vault::propose_passphrase()?;
    // EXPOSE: it is shown once, so that the officer can write it down.
    Ok(PassphraseView { passphrase: proposed.expose().clone() })
}

/// Whether a passphrase may be used.
pub fn judge_passphrase(passphrase: String) -> JudgementView {
    let passphrase = Sensitive::new(passphrase);
    let (strength, guesses_log10) = vault::estimate(&passphrase);
    let rule = match vault::check_passphrase(&passphrase) {
        Ok(()) => None,
        Err(vault::VaultError::Invalid { rule, .. }) => Some(rule.to_owned()),
        Err(_) => Some("unusable".to_owned()),
    };
    JudgementView { accepted: rule.is_none(), rule, strength, guesses_log10 }
}

/// The regimes that the product has rules for, by name.
pub fn list_regimes(language: Language) -> Vec<RegimeView> {
    let mut out: Vec<RegimeView> = law::regimes()
        .iter()
        .filter(|regime| !regime.rules.is_empty())
        .map(|regime| RegimeView {
            id: regime.id.clone(),
            name: words::say(language, &regime.message_key(), &[]),
            rights: regime.rights().into_iter().map(|right: Right| right.id().to_owned()).collect(),
            // Judged by the rule that most requests go by; every date says for itself whether its own rule is to be checked.
            check_locally: regime
                .rules
                .iter()
                .any(|rule| rule.rights.contains(&Right::Access) && rule.is_unchecked(Part::Source)),
            small_agents: regime.knows_small_agents(),
            variants: regime.variants(Right::Access).into_iter().map(str::to_owned).collect(),
        })
        .collect();
    // The three that most offices choose stand first.
    let rank = |id: &str| ["gdpr", "uk-gdpr", "lgpd"].iter().position(|first| *first == id).unwrap_or(3);
    out.sort_by(|a, b| rank(&a.id).cmp(&rank(&b.id)).then_with(|| a.name.cmp(&b.name)));
    out
}

/// The holiday calendars by name: each country before its parts.
pub fn list_calendars(language: Language) -> Vec<CalendarChoice> {
    let mut out: Vec<CalendarChoice> = law::calendars()
        .map(|calendar| CalendarChoice {
            id: calendar.id.to_owned(),
            name: words::place(language, calendar.id, calendar.name),
            native_name: calendar.name.to_owned(),
        })
        .collect();
    out.sort_by_cached_key(|choice| model::text::folded(&choice.name));
    out
}

/// The IANA time zones.
pub fn list_zones() -> Vec<ChoiceView> {
    chrono_tz::TZ_VARIANTS
        .iter()
        .map(|zone| ChoiceView { id: zone.name().to_owned(), name: zone.name().replace('_', " ") })
        .filter(|zone| zone.id.contains('/') && !zone.id.starts_with("Etc/") && !zone.id.starts_with("US/"))
        .collect()
}

/// The recovery sheet as a PDF: the code in groups, what it is for, and how to keep it. By the office's own template where it has one.
///
/// # Errors
/// `Internal` when the document cannot be made.
pub fn recovery_sheet(
    vault: &Vault,
    code: &RecoveryCode,
    label: &str,
    language: Language,
    at: DateTime<Utc>,
) -> Result<Vec<u8>, Error> {
    let mut facts = Facts::new();
    let [printed, scanned] = code_blocks(code, language);
    facts
        .set_blocks("recovery.qr", vec![scanned])
        .set_blocks("recovery.code", vec![printed])
        .set("letter.date", words::date(language, at.date_naive(), words::DateStyle::Long));
    let chosen = vault.read(|view| {
        documents::office_facts(&mut facts, &view.controller()?.office);
        templates::choose(view, TemplateKind::RecoverySheet, language, ("", &[]), &facts)
    })?;
    let letter = chosen.map_err(|_| Error::internal("template"))?.letter;
    sheet(label, language, at, letter)
}

/// The sheet that an invitation is handed over on: the code, what to do with it, and that it opens the vault only once.
///
/// # Errors
/// `Internal` when the document cannot be made.
pub fn invitation_sheet(
    vault: &Vault,
    code: &RecoveryCode,
    (name, label): (&str, &str),
    language: Language,
    at: DateTime<Utc>,
) -> Result<Vec<u8>, Error> {
    let office = vault.read(|view| view.controller())?.office;
    let say = |key: &str| words::say(language, key, &[]);
    let lead =
        words::say(language, "paper-invitation-lead", &[("name", name.into()), ("office", (&office.name).into())]);
    let [printed, scanned] = code_blocks(code, language);
    let blocks = vec![
        Block::paragraph(lead),
        printed,
        scanned,
        Block::heading(2, say("paper-invitation-how")),
        steps(language, "paper-invitation", true),
        Block::paragraph(say("paper-invitation-once")),
    ];
    sheet(label, language, at, plain_letter(say("paper-invitation-title"), blocks))
}

/// One of three recovery sheets as a PDF: which one it is, that it opens nothing alone, and who should keep it.
///
/// # Errors
/// `Internal` when the document cannot be made.
pub fn one_of_three_sheets(
    code: &RecoveryCode,
    (number, label): (u32, &str),
    language: Language,
    at: DateTime<Utc>,
) -> Result<Vec<u8>, Error> {
    let say = |key: &str| words::say(language, key, &[]);
    let title = words::say(language, "paper-sheets-title", &[("number", (&number.to_string()).into())]);
    let date = words::date(language, at.date_naive(), words::DateStyle::Long);
    let [printed, scanned] = code_blocks(code, language);
    let blocks = vec![
        Block::paragraph(say("paper-sheets-alone")),
        printed,
        scanned,
        steps(language, "paper-sheets", false),
        Block::paragraph(words::say(language, "paper-sheets-made", &[("date", (&date).into())])),
    ];
    sheet(label, language, at, plain_letter(title, blocks))
}

/// Opens the vault by a code, or by two of three, and sets a new passphrase. Where the code was an invitation, the officer's own recovery code
/// comes with it, to be shown once. A refused passphrase leaves the vault as it was.
///
/// # Errors
/// As `Vault::unlock`; `Invalid{passphrase}` when the new one breaks a rule.
pub fn recover(
    place: Place<'_>,
    asked: UnlockWithRecoveryRequest,
    kdf: impl FnOnce() -> Result<KdfProfile, Error>,
    at: DateTime<Utc>,
) -> Result<(Vault, Option<RecoveryCode>), Error> {
    let (code, new) = (Sensitive::new(asked.code), Sensitive::new(asked.new_passphrase));
    let second = asked.second_code.map(Sensitive::new);
    vault::check_passphrase(&new)?;
    let by = match &second {
        // EXPOSE: the two codes are what opens the slot.
        Some(second) => UnlockKey::Sheets([code.expose(), second.expose()]),
        // EXPOSE: the code is what opens the slot.
        None => UnlockKey::Recovery(code.expose()),
    };
    let vault = Vault::unlock(place.taking_over(asked.take_over.unwrap_or_default()), by, at)?;
    if vault.is_invitation() {
        let (vault, own) = vault.accept_invitation(&new, kdf()?, at)?;
        crate::settings::await_recovery(&vault, at)?;
        return Ok((vault, Some(own)));
    }
    vault.reset_passphrase(by, &new, kdf()?, at)?;
    Ok((vault, None))
}

/// Makes three recovery sheets in the place of whatever paper there was; they wait to be confirmed.
///
/// # Errors
/// `CannotUnlock` when the passphrase is wrong.
pub fn new_recovery_sheets(
    vault: &Vault,
    passphrase: &Sensitive<String>,
    at: DateTime<Utc>,
) -> Result<[RecoveryCode; 3], Error> {
    let codes = vault.new_recovery_sheets(passphrase, at)?;
    crate::settings::await_recovery(vault, at)?;
    Ok(codes)
}

/// A code as it is typed and as it is scanned.
fn code_blocks(code: &RecoveryCode, language: Language) -> [Block; 2] {
    let alt = words::say(language, "paper-recovery-qr", &[]);
    [
        // EXPOSE: a sheet is the one place where a code is meant to stand.
        Block::Code { groups: groups(code.reveal()), per_line: 4 },
        // EXPOSE: as above.
        Block::Qr { data: code.reveal().to_owned(), alt, size_mm: 42.0 },
    ]
}

/// The three sentences of a sheet: `<about>-one`, `-two`, `-three`.
fn steps(language: Language, about: &str, ordered: bool) -> Block {
    let say = |n: &&str| words::say(language, &format!("{about}-{n}"), &[]).into();
    Block::List { ordered, items: ["one", "two", "three"].iter().map(say).collect() }
}

/// A letter of the vault's own, by no template.
fn plain_letter(title: String, blocks: Vec<Block>) -> Letter {
    Letter { title, audience: Audience::Internal, blocks, header: None, footer: None, said: Vec::new() }
}

/// A sheet of the vault's own. It bears the vault's label alone: whoever finds it need not learn whose it is.
fn sheet(label: &str, language: Language, at: DateTime<Utc>, letter: Letter) -> Result<Vec<u8>, Error> {
    let mut blocks = vec![Block::heading(1, letter.title.as_str())];
    blocks.extend(letter.blocks);
    let document = Document {
        meta: Meta {
            title: letter.title,
            language: language.id().to_owned(),
            author: None,
            subject: None,
            created: at,
        },
        furniture: Furniture {
            letterhead: Some(Letterhead { office: label.to_owned(), ..Letterhead::default() }),
            footer: Footer {
                left: letter.footer.into_iter().collect(),
                page_template: words::say(language, "paper-page", &[]),
            },
        },
        blocks,
        attachments: Vec::new(),
    };
    Ok(paper::render(&document)?.bytes)
}

fn groups(code: &str) -> Vec<String> {
    code.split('-').map(str::to_owned).collect()
}
