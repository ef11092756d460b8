//! Findings: the data that owners send, read within bounds and kept as they came.

use crate::import::DataRead;
use crate::requests::view_of;
use crate::tasks::{CHANGED, change, still_open};
use crate::wire::Changed;
use crate::wire::requests::RequestView;
use crate::wire::tasks::{
    AttachFindingRequest, AttachFindingTextRequest, ChooseColumnsRequest, FindingRequest, FindingRowsView,
    OpenFindingRequest, WithholdFindingRequest,
};
use crate::{Desk, Error, changed, import};
use chrono::{DateTime, Utc};
use model::text;
use serde_json::json;
use vault::registers::findings::{Column, Finding, Withheld};
use vault::{Action, FileId, RecordRef, Tx, VaultError, View};

fn finding_ref(id: i64) -> RecordRef {
    RecordRef { kind: "finding", id }
}

/// Data on their way into a task, read and not yet stored.
pub(crate) struct Incoming {
    name: String,
    bytes: Vec<u8>,
    /// What the file turned out to be; `None` for what an officer typed.
    read: Option<DataRead>,
}

impl Incoming {
    /// A file, read by the reader.
    pub(crate) fn file(desk: &Desk<'_>, name: &str, bytes: Vec<u8>) -> Result<Incoming, Error> {
        if bytes.is_empty() {
            return Err(Error::invalid("file", "empty"));
        }
        let name = file_name(name);
        let read = import::data(desk.reader, &bytes, &name)?;
        Ok(Incoming { name, bytes, read: Some(read) })
    }

    /// What an owner said.
    pub(crate) fn typed(name: &str, body: &str) -> Result<Incoming, Error> {
        let name = text::line("name", name, 200)?;
        let body = text::block("text", body, 200_000)?;
        text::required("name", &name)?;
        text::required("text", &body)?;
        Ok(Incoming { name, bytes: body.into_bytes(), read: None })
    }

    /// Stores it with a task, as having come at `at`. Answers with its id and the SHA-256 of the original.
    pub(crate) fn store(&self, tx: &mut Tx<'_>, task: i64, at: DateTime<Utc>) -> Result<(i64, String), VaultError> {
        let mime = self.read.as_ref().map_or("text/plain", |read| read.mime.as_str());
        let original = tx.attach(&self.bytes, &self.name, mime)?;
        let mut finding = Finding {
            id: 0,
            task,
            kind: "text".to_owned(),
            name: self.name.clone(),
            mime: mime.to_owned(),
            original,
            rows: None,
            count: 0,
            columns: Vec::new(),
            reading: "UTF-8".to_owned(),
            warnings: Vec::new(),
            at,
            withheld: None,
        };
        if let Some(read) = &self.read {
            finding.rows = match &read.rows {
                Some(rows) if read.kind == "text" => Some(tx.attach(rows, "text", "text/plain")?),
                Some(rows) => Some(tx.attach(rows, "rows", "application/jsonl")?),
                None => None,
            };
            let columns = read.columns.iter().map(|column| Column {
                name: column.name.clone(),
                chosen: column.filled > 0,
                category: String::new(),
                samples: column.samples.iter().take(3).cloned().collect(),
            });
            finding.columns = columns.collect();
            (finding.kind, finding.count) = (read.kind.clone(), read.count);
            (finding.reading, finding.warnings) = (read.reading.clone(), read.warnings.clone());
        }
        let id = tx.insert_finding(&finding)?;
        tx.about(finding_ref(id));
        Ok((id, hex::encode(tx.view().file(original)?.sha256)))
    }

    fn kind(&self) -> &str {
        self.read.as_ref().map_or("text", |read| read.kind.as_str())
    }
}

fn attach_incoming(desk: &Desk<'_>, task: i64, incoming: &Incoming) -> Result<Changed<RequestView>, Error> {
    change(desk, "finding.attached", task, |tx, task| {
        let (_, sha256) = incoming.store(tx, task.id, tx.at())?;
        if incoming.read.is_some() {
            tx.note("sha256", &sha256);
        }
        tx.note("kind", incoming.kind());
        let source = tx.view().source(task.source)?.name;
        tx.detail(json!({ "name": incoming.name, "source": source }));
        Ok(())
    })
}

/// Attaches a file that an owner sent: rows of a CSV or JSON become findings, any other file is kept as it is.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed; `Invalid{file, …}` naming what is wrong with a table.
pub fn attach(desk: &Desk<'_>, request: AttachFindingRequest) -> Result<Changed<RequestView>, Error> {
    let picked = desk.files.read(&request.file)?;
    attach_incoming(desk, request.task, &Incoming::file(desk, &picked.name, picked.bytes)?)
}

/// Attaches what an owner said, as text.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed; `Invalid` when nothing is said.
pub fn attach_text(desk: &Desk<'_>, request: AttachFindingTextRequest) -> Result<Changed<RequestView>, Error> {
    attach_incoming(desk, request.task, &Incoming::typed(&request.name, &request.text)?)
}

/// Calls `each` with every row of a finding's row file; stops when it answers false.
pub(crate) fn each_row(
    view: &View<'_>,
    rows: FileId,
    mut each: impl FnMut(usize, Vec<String>) -> bool,
) -> Result<(), VaultError> {
    let bytes = view.file_bytes(rows)?;
    for (index, line) in bytes.split(|b| *b == b'\n').filter(|line| !line.is_empty()).enumerate() {
        let row = serde_json::from_slice(line).map_err(|_| VaultError::Damaged { what: "attachment" })?;
        if !each(index, row) {
            break;
        }
    }
    Ok(())
}

/// The text of a finding that is one.
pub(crate) fn text_of(view: &View<'_>, finding: &Finding) -> Result<String, VaultError> {
    // What was read from a file stands beside it; what an officer typed is what it is.
    let bytes = view.file_bytes(finding.rows.unwrap_or(finding.original))?;
    String::from_utf8(bytes).map_err(|_| VaultError::Damaged { what: "attachment" })
}

/// Rows of a finding, or its text.
///
/// # Errors
/// `NotFound`; `Damaged`.
pub fn open(desk: &Desk<'_>, request: OpenFindingRequest) -> Result<FindingRowsView, Error> {
    let limit = request.limit.unwrap_or(50).clamp(1, 200) as usize;
    let from = request.from as usize;
    Ok(desk.vault.read(|view| {
        let finding = view.finding(request.finding)?;
        let mut rows = Vec::new();
        if let Some(file) = finding.rows.filter(|_| finding.kind == "rows") {
            each_row(view, file, |index, row| {
                if index >= from {
                    rows.push(row);
                }
                rows.len() < limit
            })?;
        }
        let text = if finding.kind == "text" { Some(text_of(view, &finding)?) } else { None };
        Ok(FindingRowsView {
            columns: finding.columns.into_iter().map(|column| column.name).collect(),
            rows,
            total: finding.count,
            text,
        })
    })?)
}

/// Chooses which columns go into the report, and what they hold.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed; `Invalid` when the number of columns differs.
pub fn choose_columns(desk: &Desk<'_>, request: ChooseColumnsRequest) -> Result<Changed<RequestView>, Error> {
    let chosen = request.columns;
    let id = request.finding;
    let task = desk.vault.read(|view| Ok(view.finding(id)?.task))?;
    let categories = chosen.iter().map(|c| text::line("columns", &c.category, 200)).collect::<Result<Vec<_>, _>>()?;
    change(desk, "finding.columns-chosen", task, |tx, _| {
        let finding = tx.view().finding(id)?;
        if finding.columns.len() != chosen.len() {
            return Err(VaultError::Invalid { field: "columns", rule: "one-each" });
        }
        let columns: Vec<Column> = finding
            .columns
            .into_iter()
            .zip(chosen.iter().zip(categories))
            .map(|(column, (choice, category))| Column { chosen: choice.chosen, category, ..column })
            .collect();
        tx.about(finding_ref(id));
        tx.detail(json!({ "name": finding.name }));
        tx.set_finding_columns(id, &columns)
    })
}

/// Withholds a whole text or file from the answer on a ground that the requester is told, or lets it go out after all. Of a table the
/// columns are chosen instead.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed; `Invalid{ground, only-whole}` for a table, `Invalid{why, required}` where it is not said how
/// the ground was weighed.
pub fn withhold(desk: &Desk<'_>, request: WithholdFindingRequest) -> Result<Changed<RequestView>, Error> {
    let id = request.finding;
    let why = text::block("why", &request.why, 4_000)?;
    if request.ground.is_some() {
        text::required("why", &why)?;
    }
    let withheld = request.ground.map(|ground| Withheld { ground, why });
    let task = desk.vault.read(|view| Ok(view.finding(id)?.task))?;
    let action = if withheld.is_some() { "finding.withheld" } else { "finding.released" };
    change(desk, action, task, |tx, _| {
        let finding = tx.view().finding(id)?;
        if finding.kind == "rows" {
            return Err(VaultError::Invalid { field: "ground", rule: "only-whole" });
        }
        tx.about(finding_ref(id));
        let mut detail = json!({ "name": finding.name });
        if let Some(withheld) = &withheld {
            tx.note("ground", withheld.ground.id());
            if let Some(fields) = detail.as_object_mut() {
                fields.insert("reason".to_owned(), withheld.why.as_str().into());
            }
        }
        tx.detail(detail);
        tx.set_finding_withheld(id, withheld.as_ref())
    })
}

/// Removes a finding and erases its files.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed.
pub fn remove(desk: &Desk<'_>, request: FindingRequest) -> Result<Changed<RequestView>, Error> {
    let id = request.finding;
    let case = desk.vault.transact(Action("finding.removed"), desk.now, |tx| {
        let finding = tx.view().finding(id)?;
        let mut task = tx.view().task(finding.task)?;
        let case = crate::case::Case::load(&tx.view(), task.request)?;
        still_open(&case)?;
        tx.delete_finding(&finding)?;
        tx.about(finding_ref(id));
        tx.about(crate::tasks::task_ref(task.id));
        tx.detail(json!({ "name": finding.name }));
        // An answer that said "here are the data" no longer stands without any.
        if task.state == model::request::TaskState::Answered && tx.view().findings(task.id)?.is_empty() {
            task.state = model::request::TaskState::Open;
            task.answered_at = None;
            tx.update_task(&task)?;
        }
        crate::case::settle(tx, case.request)?;
        Ok(task.request)
    })?;
    Ok(changed(view_of(desk, case)?, CHANGED))
}

/// A name without a path, controls or excess length.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let clean: String = last.chars().filter(|c| !c.is_control()).take(120).collect();
    if clean.trim().is_empty() { "file".to_owned() } else { clean }
}
