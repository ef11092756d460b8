//! What every letter and report of a case shares: letterhead, address, reference, footer, and keeping the result.

use super::{document_ref, find};
use crate::Desk;
use crate::case::{Case, request_ref, settle};
use crate::wire::documents::DocumentView;
use model::request::{DocumentKind, Standing};
use paper::{AddressWindow, Block, Bytes, Document, Footer, Furniture, KeyValue, Letterhead, Meta, Picture};
use sha2::{Digest, Sha256};
use vault::registers::documents::Document as Kept;
use vault::{Tx, VaultError, View};
use words::{DateStyle, Language, Value};

/// A letter in the making.
pub(super) struct Sheet<'a> {
    pub(super) case: &'a Case,
    pub(super) language: Language,
    pub(super) today: chrono::NaiveDate,
    /// Where a letter by post goes: what the requester gave, else what is on file where they ask for themselves.
    address: String,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(desk: &Desk<'_>, view: &View<'_>, case: &'a Case) -> Result<Sheet<'a>, VaultError> {
        let zone = law::parse_zone(&case.office().zone).unwrap_or(chrono_tz::UTC);
        let request = &case.request;
        let address = match request.subject {
            Some(subject) if request.requester.address.is_empty() && request.standing == Standing::Subject => {
                view.subject(subject)?.address
            }
            _ => request.requester.address.clone(),
        };
        Ok(Sheet { case, language: case.letter_language(), today: desk.today(zone), address })
    }

    /// Words a message in the letter's language.
    pub(super) fn say(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        words::say(self.language, key, args)
    }

    pub(super) fn date(&self, date: chrono::NaiveDate) -> String {
        words::date(self.language, date, DateStyle::Long)
    }

    pub(super) fn rights(&self) -> String {
        let names = self.case.request.rights.iter().map(|right| self.say(&format!("law-right-{right}"), &[]));
        names.collect::<Vec<_>>().join(", ")
    }

    pub(super) fn recipient(&self) -> String {
        self.case.request.requester.name(&self.case.request.language)
    }

    /// Address window and reference, title and salutation.
    pub(super) fn opening(&self, title: &str) -> Vec<Block> {
        let office = self.case.office();
        let request = &self.case.request;
        let mut lines = vec![self.recipient()];
        if self.address.is_empty() {
            lines.extend(Some(request.requester.email.clone()).filter(|email| !email.is_empty()));
        } else {
            lines.extend(self.address.lines().map(str::to_owned));
        }
        let one_line = office.address.lines().collect::<Vec<_>>().join(", ");
        vec![
            Block::AddressWindow(AddressWindow {
                return_line: format!("{} · {one_line}", office.name),
                lines,
                reference: vec![
                    KeyValue::new(self.say("paper-case", &[]), request.number.clone()),
                    KeyValue::new(self.say("paper-received", &[]), self.date(request.received_on)),
                    KeyValue::new(self.say("paper-date", &[]), self.date(self.today)),
                    KeyValue::new(self.say("paper-contact", &[]), office.dpo_email.clone()),
                ],
                date_line: String::new(),
                fold_marks: true,
                ..AddressWindow::default()
            }),
            Block::heading(1, title),
            Block::paragraph(self.say("paper-dear", &[("name", (&self.recipient()).into())])),
        ]
    }

    /// The close of a letter.
    pub(super) fn closing(&self) -> Block {
        let office = self.case.office();
        Block::Together {
            blocks: vec![
                Block::paragraph(self.say("paper-regards", &[])),
                Block::Signature {
                    lines: vec![office.dpo_name.clone(), self.say("paper-dpo", &[]), office.name.clone()],
                },
            ],
        }
    }

    /// Puts letterhead and footer around the blocks. The footer carries case number, page, the case's fingerprint and the trail's head.
    pub(super) fn document(
        &self,
        desk: &Desk<'_>,
        view: &View<'_>,
        title: &str,
        fingerprint: &str,
        blocks: Vec<Block>,
    ) -> Result<Document, VaultError> {
        let office = self.case.office();
        let head = view.trail_head()?;
        let short = |hash: &str| hash.chars().take(16).collect::<String>();
        let logo = match self.case.controller.logo {
            Some(file) => Some(Picture { data: Bytes(view.file_bytes(file)?), alt: office.name.clone() }),
            None => None,
        };
        let contact = [office.dpo_name.as_str(), office.dpo_email.as_str(), office.dpo_phone.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ");
        Ok(Document {
            meta: Meta {
                title: format!("{title} · {}", self.case.request.number),
                language: self.language.id().to_owned(),
                author: Some(office.name.clone()),
                subject: None,
                created: desk.now,
            },
            furniture: Furniture {
                letterhead: Some(Letterhead {
                    office: office.name.clone(),
                    address: office.address.lines().map(str::to_owned).collect(),
                    contact,
                    logo,
                }),
                footer: Footer {
                    left: vec![
                        self.say("paper-footer-case", &[("number", (&self.case.request.number).into())]),
                        self.say(
                            "paper-footer-proof",
                            &[
                                ("fingerprint", (&short(fingerprint)).into()),
                                ("seq", (&head.seq.to_string()).into()),
                                ("head", (&short(&head.hash)).into()),
                            ],
                        ),
                    ],
                    page_template: self.say("paper-page", &[]),
                },
            },
            blocks,
            attachments: Vec::new(),
        })
    }
}

/// What is needed to keep a finished document.
pub(super) struct Finished {
    pub(super) kind: DocumentKind,
    pub(super) title: String,
    pub(super) language: Language,
    pub(super) recipient: String,
    pub(super) basis: String,
    pub(super) rendered: paper::Rendered,
}

/// Keeps a document that was made, in the change that is under way.
pub(super) fn keep(
    desk: &Desk<'_>,
    tx: &mut Tx<'_>,
    request: vault::registers::requests::Request,
    f: &Finished,
) -> Result<DocumentView, VaultError> {
    let sha256 = hex::encode(Sha256::digest(&f.rendered.bytes));
    let file = tx.attach(&f.rendered.bytes, f.kind.id(), "application/pdf")?;
    let id = tx.insert_document(&Kept {
        id: 0,
        request: request.id,
        kind: f.kind,
        title: f.title.clone(),
        language: f.language.id().to_owned(),
        pages: u32::try_from(f.rendered.pages).unwrap_or(u32::MAX),
        file,
        sha256: sha256.clone(),
        size: u64::try_from(f.rendered.bytes.len()).unwrap_or(u64::MAX),
        recipient: f.recipient.clone(),
        basis: f.basis.clone(),
        made_at: tx.at(),
        officer: desk.vault.officer().id.clone(),
        exported_at: None,
        dispatch: None,
    })?;
    tx.about(document_ref(id));
    tx.about(request_ref(request.id));
    tx.note("kind", f.kind.id());
    tx.note("sha256", &sha256);
    settle(tx, request)?;
    find(&tx.view(), id)
}
