//! What was recorded about one case, on paper: for an authority, a court or the office's own file. The proof that a program can check is in the
//! PDF file, and holds this case's entries only.

use super::sheet::Shell;
use crate::case::Case;
use crate::timeline;
use crate::{Desk, Error};
use paper::{Attachment, Block, Bytes, Column, Document, Relationship, Table};
use sha2::{Digest as _, Sha256};
use vault::{Checkpoint, TimelineEntry, VaultError, View};
use words::{DateStyle, Language};

/// The proof's name within the file.
const PROOF: &str = "record.json";

/// Makes the record of a case. `proof` is what [`vault::Vault::prove_record`] gave, and `checkpoint` what it leads to.
///
/// # Errors
/// `NotFound`, `Cancelled`; `Internal` when the document cannot be made.
pub(crate) fn print(
    desk: &Desk<'_>,
    id: i64,
    proof: Vec<u8>,
    checkpoint: &Checkpoint,
    with_values: bool,
) -> Result<Vec<u8>, Error> {
    let document = desk.vault.read(|view| compose(desk, view, id, proof, checkpoint, with_values))?;
    let watch = |share: f32| desk.work.step(share);
    Ok(paper::render_as(&document, &paper::Order { watch: &watch, ..paper::Order::default() })?.bytes)
}

fn compose(
    desk: &Desk<'_>,
    view: &View<'_>,
    id: i64,
    proof: Vec<u8>,
    checkpoint: &Checkpoint,
    with_values: bool,
) -> Result<Document, VaultError> {
    let case = Case::load(view, id)?;
    let office = case.office();
    let language = Language::parse(&office.language).unwrap_or_default();
    let zone = law::parse_zone(&office.zone).unwrap_or(chrono_tz::UTC);
    let say = |key: &str| words::say(language, key, &[]);
    let print = hex::encode(Sha256::digest(&proof));
    // What was recorded since the proof was made is not in it.
    let mut entries = view.timeline("request", id)?;
    entries.retain(|found| found.entry.seq <= checkpoint.size);

    let title = words::say(language, "paper-record-title", &[("number", (&case.request.number).into())]);
    let made = words::date(language, desk.today(zone), DateStyle::Long);
    let mut blocks = vec![
        Block::heading(1, title.as_str()),
        Block::paragraph(words::say(
            language,
            "paper-record-lead",
            &[("office", (&office.name).into()), ("date", (&made).into())],
        )),
        Block::key_values([
            (say("paper-record-count"), entries.len().to_string()),
            (say("paper-record-size"), checkpoint.size.to_string()),
            (say("paper-record-root"), checkpoint.root.clone()),
            (say("paper-record-proof"), print.clone()),
        ]),
        Block::heading(2, say("paper-record-entries")),
    ];
    let columns = ["number", "when", "by", "what", "hash"].map(|key| say(&format!("paper-record-{key}")));
    let [number, when, by, what, hash] = columns;
    let rows = entries.iter().map(|found| row(language, zone, found, with_values)).collect::<Result<_, _>>()?;
    blocks.push(Block::Table(Table {
        caption: None,
        columns: vec![Column::number(number), Column::new(when), Column::new(by), Column::new(what), Column::new(hash)],
        rows,
    }));

    let signers: Vec<(String, String)> = view
        .officers()?
        .into_iter()
        // Whoever hands it out signs the checkpoint, also without an entry of their own in the case.
        .filter(|(officer, ..)| {
            *officer == desk.vault.officer().id || entries.iter().any(|found| found.entry.who == *officer)
        })
        .map(|(_, name, key)| (name, hex::encode(key)))
        .collect();
    blocks.extend([
        Block::heading(2, say("paper-record-check")),
        Block::numbered([say("paper-record-take"), say("paper-record-run"), say("paper-record-compare")]),
        Block::heading(2, say("paper-record-checkpoint")),
    ]);
    // With its empty line, which is part of it.
    blocks.push(Block::Quote { text: checkpoint.note.trim_end().into() });
    blocks.push(Block::heading(2, say("paper-record-keys")));
    blocks.push(Block::key_values(signers));

    let shell = Shell::of_office(desk, view, &case, language, &print)?;
    let mut document = shell.around_blocks(title, language, blocks);
    document.attachments.push(Attachment {
        name: PROOF.to_owned(),
        mime: "application/json".to_owned(),
        data: Bytes(proof),
        description: say("paper-record-attached"),
        relationship: Relationship::Data,
    });
    Ok(document)
}

fn row(
    language: Language,
    zone: chrono_tz::Tz,
    found: &TimelineEntry,
    with_values: bool,
) -> Result<Vec<String>, VaultError> {
    let entry = &found.entry;
    let at = timeline::instant(&entry.at)?.with_timezone(&zone);
    let mut what = vec![what(language, entry)];
    if with_values {
        what.extend(found.changes.iter().map(|change| {
            let [old, new] = [&change.old, &change.new].map(|value| value.as_deref().unwrap_or("\u{2014}"));
            format!("{}: {old} \u{2192} {new}", field(language, &change.field))
        }));
    }
    let short = entry.leaf.chars().take(16).collect();
    Ok(vec![entry.seq.to_string(), words::datetime(language, &at), found.officer.clone(), what.join("\n"), short])
}

/// What was done, and those of its notes that need no other record to be understood.
fn what(language: Language, entry: &vault::TrailEntry) -> String {
    let note = |name: &str| entry.notes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let worded = |start: &str, id: &str| {
        let key = format!("{start}-{id}");
        if words::has(language, &key) { words::say(language, &key, &[]) } else { id.to_owned() }
    };
    let key = format!("timeline-{}", entry.action.replace('.', "-"));
    let done = match (entry.action.as_str(), note("event")) {
        ("request.event-recorded", Some(event)) => worded("event", event),
        _ if words::has(language, &key) => words::say(language, &key, &[]),
        _ => words::say(language, "timeline-unknown", &[("action", (&entry.action).into())]),
    };
    let more = [
        note("number").map(str::to_owned),
        note("kind").map(|kind| {
            let of = if entry.action.starts_with("finding.") { "finding-kind" } else { "document-kind" };
            worded(of, kind)
        }),
        note("method").map(|method| worded("method", method)),
        note("outcome").map(|outcome| worded("outcome", outcome)),
        note("sha256").map(|hash| format!("SHA-256 {}\u{2026}", hash.chars().take(16).collect::<String>())),
    ];
    std::iter::once(done).chain(more.into_iter().flatten()).collect::<Vec<_>>().join(" \u{b7} ")
}

fn field(language: Language, name: &str) -> String {
    let mut key = String::from("field-");
    for c in name.chars() {
        if c.is_ascii_uppercase() {
            key.push('-');
        }
        key.push(c.to_ascii_lowercase());
    }
    if words::has(language, &key) { words::say(language, &key, &[]) } else { name.to_owned() }
}
