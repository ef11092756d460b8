//! A mail as a file (`.eml`, or Outlook's `.msg`) becomes a [`Mail`]: addresses, times, plain text, attachments, and
//! what looks wrong about it. HTML is turned into text here and never leaves this module as HTML.

mod address;
mod attachment;
mod body;
mod headers;
mod html;
mod mapi;
mod mime;
mod msg;
mod rtf;

use crate::error::{IntakeError, Rule, Warning};
use crate::limits;
use crate::sniff::{CONTAINER, Sniffed};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

/// Reads a mail: the internet's format, or Outlook's if the file begins as its container does.
///
/// # Errors
/// `empty`, `too-large`, `not-a-mail`, and for Outlook `damaged-container` and `not-a-message`.
pub fn read(bytes: &[u8]) -> Result<Mail, IntakeError> {
    if bytes.is_empty() {
        return Err(IntakeError::new(Rule::Empty));
    }
    if bytes.len() > limits::MAX_MAIL_BYTES {
        return Err(IntakeError::new(Rule::TooLarge).over(limits::MAX_MAIL_BYTES));
    }
    read_nested(bytes, 0)
}

/// Reads a mail that is attached `depth` deep.
fn read_nested(bytes: &[u8], depth: usize) -> Result<Mail, IntakeError> {
    if bytes.starts_with(&CONTAINER) { msg::read(bytes, depth) } else { mime::read(bytes, depth) }
}

/// A mail as read. Everything in it is a claim of the sender, but `received_top`, which is a claim of the office's own
/// mail server, as far as the topmost field was written by it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Mail {
    /// The author (`From`), the first if there are several.
    pub from: Option<Mailbox>,
    /// Where answers are asked to go, if it was given.
    pub reply_to: Option<Mailbox>,
    /// Who sent it for the author (`Sender`), if it was given.
    pub sender: Option<Mailbox>,
    /// The addressees.
    pub to: Vec<Mailbox>,
    /// Those in copy.
    pub cc: Vec<Mailbox>,
    /// The subject on one line, empty if there is none.
    pub subject: String,
    /// `Message-ID` without angle brackets.
    pub message_id: Option<String>,
    /// `In-Reply-To` without angle brackets, the first id.
    pub in_reply_to: Option<String>,
    /// `References` without angle brackets.
    pub references: Vec<String>,
    /// When the sender claims to have written (`Date`).
    pub date: Option<DateTime<FixedOffset>>,
    /// When the last server took it in (the topmost `Received`; Outlook's delivery time if the headers are missing).
    pub received_top: Option<DateTime<FixedOffset>>,
    /// `date` and `received_top` lie more than an hour apart.
    pub date_disagrees: bool,
    /// The body as plain text, lines ended by `\n`.
    pub text: String,
    /// The text was derived from HTML, since there was no plain text.
    pub html_only: bool,
    /// Addresses of links and remote images, as text; nothing is ever fetched.
    pub remote_urls: Vec<String>,
    /// The attached files, pictures within the text included.
    pub attachments: Vec<Attachment>,
    /// What looks wrong and should be looked at before anything is believed.
    pub red_flags: Vec<RedFlag>,
    /// What was odd about the file itself.
    pub warnings: Vec<Warning>,
    /// The original mail, if this one forwards it as an attachment: take sender and receipt from there.
    pub forwarded: Option<Box<Mail>>,
    /// Size of the file in bytes.
    pub size: u64,
    /// SHA-256 of the file, lower-case hexadecimal.
    pub sha256: String,
}

/// A name and an address. Either may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Mailbox {
    /// The display name, controls removed.
    pub name: String,
    /// The address as written, controls removed.
    pub address: String,
}

/// An attached file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Attachment {
    /// A file name that is safe to show and to write: no path, no controls, no reserved name.
    pub name: String,
    /// The media type that the mail declares, lower case.
    pub declared_type: String,
    /// What the bytes look like, and whether the name says otherwise.
    pub sniffed: Sniffed,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256, lower-case hexadecimal.
    pub sha256: String,
    /// It is shown within the text (a picture), not listed as a file by usual programs.
    pub inline: bool,
    /// The bytes. They never cross to the page.
    #[serde(skip)]
    pub content: Vec<u8>,
}

/// What looks wrong about a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RedFlag {
    /// Answers would go to another address than the author's.
    ReplyToDiffers,
    /// `Sender` is of another domain than the author.
    SenderDiffers,
    /// The display name is or holds an address that is not the author's.
    NameLooksLikeAddress,
    /// Characters that turn the reading direction, or that are not seen, stand in a name, address, subject or file name.
    BidiControls,
    /// The author's domain mixes scripts, is punycode, or imitates Latin letters.
    LookalikeDomain,
    /// More than one author, or more than one `From` field.
    SeveralAuthors,
    /// No author.
    NoAuthor,
    /// The HTML held text that a reader would not see.
    HiddenText,
    /// The HTML held a picture of one pixel or another remote picture that reports the reading.
    TrackingPixel,
    /// An attachment is not what its name says.
    AttachmentMismatch,
    /// An attachment can run (a program, a script, a shortcut).
    ExecutableAttachment,
    /// `Date` lies after the receipt by more than an hour.
    DatedInFuture,
    /// The link's text shows another domain than its target.
    LinkTextDiffers,
}
