//! What stands around the words of every letter and report: letterhead, address window, references, foot; and keeping the result.

use super::{document_ref, find};
use crate::case::{Case, request_ref, settle};
use crate::templates::Chosen;
use crate::wire::documents::{DocumentView, MadeFromView};
use crate::{Desk, Error, templates};
use chrono::{DateTime, Utc};
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use model::request::DocumentKind;
use model::template::{Audience, TemplateKind};
use paper::{
    AddressWindow, Attachment, Block, Bytes, Document, Footer, Furniture, KeyValue, Letterhead, Meta, Picture,
    Rendered, Window,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::{Read as _, Write as _};
use template::checklist::Standing;
use template::{Facts, Letter};
use vault::registers::controllers::Controller;
use vault::registers::documents::{Document as Kept, MadeFrom};
use vault::{FileId, Tx, VaultError, View};
use words::Language;

/// The most that the facts of one letter may hold when they are read again, in bytes.
const MOST_FACTS: u64 = 512 * 1024 * 1024;

/// The document around a letter's words. Kept beside the letter, so that it can be made again as it was.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Shell {
    furniture: Furniture,
    created: DateTime<Utc>,
    window: Window,
    /// The letterhead's picture; its bytes are not kept twice.
    logo: Option<i64>,
    attachments: Vec<Attachment>,
}

impl Shell {
    /// The office's letterhead, and a foot with the case's number, its fingerprint and the head of the trail.
    pub(super) fn of_case(
        desk: &Desk<'_>,
        view: &View<'_>,
        case: &Case,
        fingerprint: &str,
    ) -> Result<Shell, VaultError> {
        Shell::new(desk, view, &case.controller, case.letter_language(), (&case.request.number, fingerprint))
    }

    /// The same in another language than the person's, for a paper that is not the person's.
    pub(super) fn of_office(
        desk: &Desk<'_>,
        view: &View<'_>,
        case: &Case,
        language: Language,
        fingerprint: &str,
    ) -> Result<Shell, VaultError> {
        Shell::new(desk, view, &case.controller, language, (&case.request.number, fingerprint))
    }

    /// The same for a made-up case.
    pub(crate) fn sample(desk: &Desk<'_>, view: &View<'_>, controller: &Controller) -> Result<Shell, VaultError> {
        let language = Language::parse(&controller.office.language).unwrap_or_default();
        Shell::new(desk, view, controller, language, ("2026-0142", &"0".repeat(16)))
    }

    fn new(
        desk: &Desk<'_>,
        view: &View<'_>,
        controller: &Controller,
        language: Language,
        (number, fingerprint): (&str, &str),
    ) -> Result<Shell, VaultError> {
        let office = &controller.office;
        let head = view.trail_head()?;
        let short = |hash: &str| hash.chars().take(16).collect::<String>();
        let logo = match controller.logo {
            Some(file) => Some(Picture { data: Bytes(view.file_bytes(file)?), alt: office.name.clone() }),
            None => None,
        };
        let contact = [office.dpo_name.as_str(), office.dpo_email.as_str(), office.dpo_phone.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ");
        let proof: [(&str, words::Value<'_>); 3] = [
            ("fingerprint", short(fingerprint).into()),
            ("seq", head.seq.to_string().into()),
            ("head", short(&head.hash).into()),
        ];
        Ok(Shell {
            furniture: Furniture {
                letterhead: Some(Letterhead {
                    office: office.name.clone(),
                    address: office.address.lines().map(str::to_owned).collect(),
                    contact,
                    logo,
                }),
                footer: Footer {
                    left: vec![
                        words::say(language, "paper-footer-case", &[("number", number.into())]),
                        words::say(language, "paper-footer-proof", &proof),
                    ],
                    page_template: words::say(language, "paper-page", &[]),
                },
            },
            created: desk.now,
            window: window_of(&office.calendar),
            logo: controller.logo.map(|file| file.0),
            attachments: Vec::new(),
        })
    }

    /// Puts the document around blocks that come from no template.
    pub(super) fn around_blocks(&self, title: String, language: Language, blocks: Vec<Block>) -> Document {
        let office = self.furniture.letterhead.as_ref().map(|head| head.office.clone());
        Document {
            meta: Meta {
                title,
                language: language.id().to_owned(),
                author: office,
                subject: None,
                created: self.created,
            },
            furniture: self.furniture.clone(),
            blocks,
            attachments: Vec::new(),
        }
    }

    /// Puts the document around a letter.
    pub(crate) fn around(&self, facts: &Facts, letter: Letter, language: Language) -> Document {
        let text = |path: &str| facts.get(path).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
        let mut furniture = self.furniture.clone();
        if let (Some(head), Some(own)) = (&mut furniture.letterhead, letter.header) {
            let mut lines = own.into_iter();
            head.office = lines.next().unwrap_or_default();
            head.address = lines.collect();
            head.contact = String::new();
        }
        furniture.footer.left.splice(0..0, letter.footer);
        let mut blocks = Vec::with_capacity(letter.blocks.len() + 2);
        if letter.audience != Audience::Internal {
            blocks.push(Block::AddressWindow(AddressWindow {
                return_line: format!("{} · {}", text("office.name"), text("office.address_line")),
                lines: std::iter::once(text("recipient.name"))
                    .chain(text("recipient.address").lines().map(str::to_owned))
                    .collect(),
                reference: references(&text, language),
                window: self.window,
                fold_marks: true,
                ..AddressWindow::default()
            }));
        }
        blocks.push(Block::heading(1, letter.title.as_str()));
        blocks.extend(letter.blocks);
        let number = text("request.number");
        Document {
            meta: Meta {
                title: if number.is_empty() { letter.title } else { format!("{} · {number}", letter.title) },
                language: language.id().to_owned(),
                author: Some(text("office.name")),
                subject: None,
                created: self.created,
            },
            furniture,
            blocks,
            attachments: self.attachments.clone(),
        }
    }

    /// The shell as it is kept, without the picture.
    fn bare(&self) -> Shell {
        let mut bare = self.clone();
        if let Some(head) = &mut bare.furniture.letterhead {
            head.logo = None;
        }
        bare
    }

    /// Puts the picture back, where it is still there.
    fn with_logo(mut self, view: &View<'_>) -> Shell {
        let alt = self.furniture.letterhead.as_ref().map(|head| head.office.clone()).unwrap_or_default();
        let logo = self.logo.and_then(|file| view.file_bytes(FileId(file)).ok());
        if let (Some(head), Some(bytes)) = (&mut self.furniture.letterhead, logo) {
            head.logo = Some(Picture { data: Bytes(bytes), alt });
        }
        self
    }
}

/// What stands beside the address: number, day of receipt, date, contact.
fn references(text: &dyn Fn(&str) -> String, language: Language) -> Vec<KeyValue> {
    let number = ["request.number", "breach.number", "consent.number"].map(text);
    let number = number.into_iter().find(|number| !number.is_empty()).unwrap_or_default();
    [
        ("paper-case", number),
        ("paper-received", text("request.received")),
        ("paper-date", text("letter.date")),
        ("paper-contact", text("office.dpo_email")),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(key, value)| KeyValue::new(words::say(language, key, &[]), value))
    .collect()
}

/// On which side of the envelope the window is, where the office writes from.
fn window_of(calendar: &str) -> Window {
    match calendar.split('-').next() {
        Some("BR" | "FR" | "PT") => Window::Right,
        _ => Window::Din5008B,
    }
}

/// A letter that was made and is not yet kept.
pub(super) struct Finished {
    kind: DocumentKind,
    language: Language,
    recipient: String,
    basis: String,
    title: String,
    from: MadeFromView,
    text: String,
    source: Vec<u8>,
    /// The letterhead's picture.
    logo: Option<FileId>,
    /// Items of the law's checklist that it leaves open, by their ids.
    pub(super) open: Vec<&'static str>,
    document: Document,
}

/// What a finished letter needs beside its facts.
pub(super) struct Making<'a> {
    pub(super) kind: DocumentKind,
    pub(super) case: &'a Case,
    /// Fingerprint of the facts.
    pub(super) basis: String,
    /// Files that the document carries inside.
    pub(super) attachments: Vec<Attachment>,
}

/// Makes a letter of facts by the template that comes first.
pub(super) fn finish(
    desk: &Desk<'_>,
    view: &View<'_>,
    making: Making<'_>,
    facts: &Facts,
) -> Result<Finished, VaultError> {
    let Making { kind, case, basis, attachments } = making;
    let (request, language) = (&case.request, case.letter_language());
    let of = TemplateKind::of(kind);
    let chosen = templates::choose(view, of, language, (&request.regime, &request.rights), facts)?;
    let Chosen { from, letter, passed_over } = chosen.map_err(|_| VaultError::Internal("template"))?;
    let mut shell = Shell::of_case(desk, view, case, &basis)?;
    shell.attachments = attachments;
    let title = letter.title.clone();
    let list = template::checklist::of(of, &request.regime);
    let answers = list.map(|list| template::checklist::answers(list, facts, &letter)).unwrap_or_default();
    let open = answers.into_iter().filter(|one| one.standing == Standing::Open).map(|one| one.item.id.as_str());
    let open = open.collect();
    let source = deflate(&KeptSource { facts: facts.to_json(), shell: shell.bare() })?;
    Ok(Finished {
        kind,
        language,
        recipient: request.requester.name(&request.language),
        basis,
        title,
        from: MadeFromView {
            kind: of,
            language: from.key.language,
            regime: from.key.regime,
            right: from.key.right,
            version: from.version,
            passed_over,
        },
        text: from.text,
        source,
        logo: shell.logo.map(FileId),
        open,
        document: shell.around(facts, letter, language),
    })
}

impl Finished {
    /// Lays the document out: with no lock held, since hundreds of pages take a moment, and the window goes on meanwhile.
    /// Whoever waits hears how far it is, and can stop it.
    pub(super) fn render(&self, desk: &Desk<'_>) -> Result<Rendered, Error> {
        let watch = |share: f32| desk.work.step(share);
        Ok(paper::render_as(&self.document, &paper::Order { watch: &watch, ..paper::Order::default() })?)
    }
}

/// Keeps a document that was made, in the change that is under way.
pub(super) fn keep(
    desk: &Desk<'_>,
    tx: &mut Tx<'_>,
    request: vault::registers::requests::Request,
    f: &Finished,
    rendered: &Rendered,
) -> Result<DocumentView, VaultError> {
    // The letterhead's picture was replaced while the document was laid out: it could not be made again.
    if let Some(logo) = f.logo
        && tx.view().file(logo)?.erased_at.is_some()
    {
        return Err(VaultError::Conflict);
    }
    let sha256 = hex::encode(Sha256::digest(&rendered.bytes));
    let file = tx.attach(&rendered.bytes, f.kind.id(), "application/pdf")?;
    let made_from = MadeFrom {
        template: serde_json::to_string(&KeptFrom { from: &f.from, logo: f.logo.map(|file| file.0) })
            .map_err(|_| VaultError::Internal("template"))?,
        text: tx.keep_template_text(&f.text)?,
        source: tx.attach(&f.source, "source", "application/octet-stream")?,
    };
    let id = tx.insert_document(&Kept {
        id: 0,
        request: request.id,
        kind: f.kind,
        title: f.title.clone(),
        language: f.language.id().to_owned(),
        pages: u32::try_from(rendered.pages).unwrap_or(u32::MAX),
        file,
        sha256: sha256.clone(),
        size: u64::try_from(rendered.bytes.len()).unwrap_or(u64::MAX),
        recipient: f.recipient.clone(),
        basis: f.basis.clone(),
        made_at: tx.at(),
        officer: desk.vault.officer().id.clone(),
        exported_at: None,
        dispatch: None,
        made_from: Some(made_from),
    })?;
    tx.about(document_ref(id));
    tx.about(request_ref(request.id));
    tx.note("kind", f.kind.id());
    tx.note("sha256", &sha256);
    tx.note("template", &format!("{}/{}/{}", f.from.kind.id(), f.from.language, f.from.version));
    settle(tx, request)?;
    find(&tx.view(), id)
}

/// Which template and which letterhead's picture a document was made from, as it is kept: the vault looks the picture up in it.
#[derive(Serialize)]
struct KeptFrom<'a> {
    #[serde(flatten)]
    from: &'a MadeFromView,
    logo: Option<i64>,
}

/// What a kept letter was made from.
pub(super) struct Source {
    pub(super) text: String,
    pub(super) facts: Facts,
    pub(super) shell: Shell,
}

/// Reads again what a letter was made from.
pub(super) fn source(view: &View<'_>, from: &MadeFrom) -> Result<Source, VaultError> {
    const DAMAGED: VaultError = VaultError::Damaged { what: "stored value" };
    let KeptSource { facts, shell } = inflate(&view.file_bytes(from.source)?)?;
    let facts = Facts::from_json(facts).ok_or(DAMAGED)?;
    Ok(Source { text: view.template_text(&from.text)?, facts, shell: shell.with_logo(view) })
}

/// A letter's source as it is kept.
#[derive(Serialize, Deserialize)]
struct KeptSource {
    facts: serde_json::Value,
    shell: Shell,
}

fn deflate(source: &KeptSource) -> Result<Vec<u8>, VaultError> {
    let text = serde_json::to_string(source).map_err(|_| VaultError::Internal("source"))?;
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text.as_bytes()).map_err(|_| VaultError::Internal("source"))?;
    encoder.finish().map_err(|_| VaultError::Internal("source"))
}

fn inflate(bytes: &[u8]) -> Result<KeptSource, VaultError> {
    const DAMAGED: VaultError = VaultError::Damaged { what: "stored value" };
    let mut text = String::new();
    ZlibDecoder::new(bytes).take(MOST_FACTS).read_to_string(&mut text).map_err(|_| DAMAGED)?;
    serde_json::from_str(&text).map_err(|_| DAMAGED)
}
