//! The report of personal data: compiled from the subject's record, the organisation, the findings and the person's former requests.

use super::argument::argument;
use super::checklist;
use super::sheet::{Finished, Sheet, keep};
use crate::case::Case;
use crate::findings::{each_row, text_of};
use crate::subjects::name_of;
use crate::wire::Changed;
use crate::wire::documents::{ComposeReportRequest, DocumentView};
use crate::wire::requests::ChecklistItemView;
use crate::{Desk, Error, changed, package, tasks};
use model::request::{DocumentKind, TaskState};
use model::subject::IdentifierKind;
use paper::{Block, Column, Table};
use sha2::{Digest, Sha256};
use vault::registers::findings::Finding;
use vault::registers::subjects::Subject;
use vault::{Action, VaultError, View};
use words::Language;

/// Tables wider than this are written record by record, so that nothing becomes too small to read.
const WIDEST: usize = 7;

/// Compiles the report. It can be made and read at any time; it leaves the office only through the release gate.
///
/// # Errors
/// `NotFound`; `NotNow` when the request is closed or asks for nothing that a report answers.
pub fn compose_report(desk: &Desk<'_>, asked: ComposeReportRequest) -> Result<Changed<DocumentView>, Error> {
    let (finished, basis) = desk.vault.read(|view| {
        let case = Case::load(view, asked.id)?;
        tasks::still_open(&case)?;
        if !case.report_needed() {
            return Err(VaultError::NotNow { reason: "no-report-asked" });
        }
        let basis = fingerprint(view, &case)?;
        let sheet = Sheet::new(desk, view, &case)?;
        let title = sheet.say("paper-report-title", &[]);
        let blocks = blocks(view, &sheet, &title)?;
        let mut document = sheet.document(desk, view, &title, &basis, blocks)?;
        document.attachments = package::carried(&package::collect(view, &case, &basis, desk.now)?);
        Ok(((document, title, sheet.language, sheet.recipient()), basis))
    })?;
    let (document, title, language, recipient) = finished;
    // Laid out with no lock held: hundreds of pages take a moment, and the window goes on meanwhile.
    let rendered = paper::render(&document)?;
    let finished = Finished { kind: DocumentKind::AccessReport, title, language, recipient, basis, rendered };
    let view = desk.vault.transact(Action("document.made"), desk.now, |tx| {
        let case = Case::load(&tx.view(), asked.id)?;
        tasks::still_open(&case)?;
        keep(desk, tx, case.request, &finished)
    })?;
    Ok(changed(view, super::CHANGED))
}

/// A hash over every fact that the report is compiled from; when it differs, the report is stale.
pub(super) fn fingerprint(view: &View<'_>, case: &Case) -> Result<String, VaultError> {
    let mut hash = Sha256::new();
    let mut add = |part: &str| {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    };
    let request = &case.request;
    let office = case.office();
    for part in [
        &request.number,
        &request.language,
        &request.regime,
        &office.name,
        &office.address,
        &office.authority,
        &office.dpo_email,
    ] {
        add(part);
    }
    add(&format!("{:?}{:?}{:?}{:?}", request.requester, request.subject_claim, request.received_on, request.rights));
    if let Some(id) = request.subject {
        let subject = view.subject(id)?;
        add(&format!("{subject:?}"));
        if let Some(organisation) = subject.organisation {
            add(&format!("{:?}", view.organisation(organisation)?));
        }
        add(&format!("{:?}", view.legal_bases(id)?));
    }
    for task in &case.tasks {
        add(&format!("{:?}{:?}{:?}", view.source(task.source)?, task.state, task.note));
        for finding in view.findings(task.id)? {
            add(&format!(
                "{}{:?}{:?}",
                hex::encode(view.file(finding.original)?.sha256),
                finding.columns,
                finding.name
            ));
        }
    }
    for one in case.shown() {
        add(&format!("{:?}{}{:?}", one.right, one.deadline.due, one.deadline.steps));
    }
    for item in checklist::items(view, case, case.letter_language())? {
        add(&format!("{item:?}"));
    }
    for other in case.former_requests(view)? {
        add(&format!("{}{:?}{:?}", other.number, other.rights, other.outcome));
    }
    Ok(hex::encode(hash.finalize()))
}

fn blocks(view: &View<'_>, sheet: &Sheet<'_>, title: &str) -> Result<Vec<Block>, VaultError> {
    let case = sheet.case;
    let request = &case.request;
    let received = sheet.date(request.received_on);
    let mut out = sheet.opening(title);
    out.push(Block::paragraph(match &request.subject_claim {
        Some(subject) => sheet.say(
            "paper-report-intro-other",
            &[("received", (&received).into()), ("subject", (&subject.name(&request.language)).into())],
        ),
        None => sheet.say("paper-report-intro", &[("received", (&received).into())]),
    }));
    if case.nothing_found() {
        out.push(Block::paragraph(sheet.say("paper-report-nothing", &[])));
        let mut sources = Vec::new();
        for task in &case.tasks {
            sources.push(view.source(task.source)?.name);
        }
        out.push(Block::paragraph(
            sheet.say("paper-report-nothing-where", &[("sources", (&sources.join(", ")).into())]),
        ));
    } else {
        out.extend(processing(view, sheet)?);
    }
    let subject = request.subject.map(|id| view.subject(id)).transpose()?;
    if let Some(subject) = &subject {
        out.extend(record(view, sheet, subject)?);
    }
    if !case.nothing_found() {
        out.extend(data(view, sheet)?);
    }
    out.extend(former(view, sheet)?);
    let shown = argument(sheet, &case.shown());
    if !shown.is_empty() {
        out.push(Block::heading(2, sheet.say("paper-section-date", &[])));
        out.extend(shown);
    }
    out.extend(rights(view, sheet)?);
    // The close never stands alone on a page.
    let last = out.pop();
    out.push(Block::Together { blocks: last.into_iter().chain([sheet.closing()]).collect() });
    Ok(out)
}

/// What the registers say about these items stands in one table, category by category.
const IN_TABLE: &[&str] = &["purposes", "purpose", "categories", "recipients", "storage", "origin", "sources"];

/// The items that the law wants answered, and the table of what each source holds and why.
fn processing(view: &View<'_>, sheet: &Sheet<'_>) -> Result<Vec<Block>, VaultError> {
    let mut out = vec![Block::heading(2, sheet.say("paper-section-processing", &[]))];
    let (mut tabled, mut said) = (false, 1);
    for item in checklist::items(view, sheet.case, sheet.language)? {
        // Rights and complaint close the report; what was left out has its reason on file.
        if item.answer.is_empty() || matches!(item.item.as_str(), "rights" | "complaint") {
            continue;
        }
        if item.from == "registers" && IN_TABLE.contains(&item.item.as_str()) {
            if !tabled {
                out.push(held(view, sheet)?);
                tabled = true;
            }
            continue;
        }
        let answer = match item.answer.lines().collect::<Vec<_>>().as_slice() {
            [one] => Block::paragraph(*one),
            many => Block::bullets(many.iter().copied()),
        };
        // That we hold data, and that a copy follows, is said first and needs no question above it.
        if matches!(item.item.as_str(), "confirmation" | "copy" | "full-copy" | "specific-pieces") {
            out.insert(said, answer);
            said += 1;
        } else {
            out.push(Block::Together { blocks: vec![Block::heading(3, question(sheet, &item)), answer] });
        }
    }
    Ok(out)
}

/// The item as a heading. Articles are kept in the form that English cites; other languages cite otherwise, so there it is left out.
fn question(sheet: &Sheet<'_>, item: &ChecklistItemView) -> String {
    if sheet.language == Language::English { format!("{} ({})", item.text, item.article) } else { item.text.clone() }
}

/// Category by category: what for, who receives it, how long it is kept, where it comes from. A column that nothing stands in is left out.
fn held(view: &View<'_>, sheet: &Sheet<'_>) -> Result<Block, VaultError> {
    let held = checklist::held(view, sheet.case)?;
    let rows: Vec<Vec<String>> = held
        .into_iter()
        .map(|(source, c)| vec![c.category, source, c.purposes, c.recipients, c.retention, c.origin])
        .collect();
    let keys = ["category", "source", "purposes", "recipients", "retention", "origin"];
    let used: Vec<usize> = (0..keys.len())
        .filter(|index| rows.iter().any(|row| row.get(*index).is_some_and(|cell| !cell.is_empty())))
        .collect();
    Ok(Block::Table(Table {
        caption: None,
        columns: used
            .iter()
            .filter_map(|index| keys.get(*index))
            .map(|key| Column::new(sheet.say(&format!("paper-table-{key}"), &[])))
            .collect(),
        rows: rows.into_iter().map(|row| used.iter().filter_map(|index| row.get(*index).cloned()).collect()).collect(),
    }))
}

/// What is registered about the person, their organisation, and the legal bases.
fn record(view: &View<'_>, sheet: &Sheet<'_>, subject: &Subject) -> Result<Vec<Block>, VaultError> {
    let field = |key: &str| sheet.say(&format!("paper-field-{key}"), &[]);
    let mut rows = vec![(field("name"), name_of(subject, &sheet.case.office().language))];
    for identifier in &subject.identifiers {
        let key = match identifier.kind {
            IdentifierKind::Email => "email",
            IdentifierKind::Phone => "phone",
            IdentifierKind::Customer => "customer",
            IdentifierKind::Other => "other",
        };
        rows.push((field(key), identifier.value.clone()));
    }
    for (key, value) in [
        ("address", &subject.address),
        ("language", &subject.language),
        ("country", &subject.country),
        ("role", &subject.role),
    ] {
        if !value.is_empty() {
            rows.push((field(key), value.clone()));
        }
    }
    rows.extend(subject.facts.iter().map(|fact| (fact.name.clone(), fact.value.clone())));
    let mut out = vec![Block::heading(2, sheet.say("paper-section-record", &[])), Block::key_values(rows)];
    if let Some(id) = subject.organisation {
        let organisation = view.organisation(id)?;
        let mut rows = vec![(field("organisation"), organisation.name)];
        for (key, value) in [
            ("registration", organisation.registration),
            ("address", organisation.address),
            ("email", organisation.email),
        ] {
            if !value.is_empty() {
                rows.push((field(key), value));
            }
        }
        rows.extend(organisation.facts.into_iter().map(|fact| (fact.name, fact.value)));
        out.push(Block::heading(2, sheet.say("paper-section-organisation", &[])));
        out.push(Block::key_values(rows));
    }
    let bases = view.legal_bases(subject.id)?;
    if !bases.is_empty() {
        let column = |key: &str| Column::new(sheet.say(&format!("paper-table-{key}"), &[]));
        out.push(Block::heading(2, sheet.say("paper-section-bases", &[])));
        out.push(Block::Table(Table {
            caption: None,
            columns: vec![column("purpose"), column("basis"), column("from"), column("to"), column("evidence")],
            rows: bases
                .into_iter()
                .map(|(_, basis)| {
                    vec![
                        basis.purpose,
                        sheet.say(&format!("basis-{}", basis.basis), &[]),
                        sheet.date(basis.from),
                        basis.to.map(|to| sheet.date(to)).unwrap_or_default(),
                        basis.evidence,
                    ]
                })
                .collect(),
        }));
    }
    Ok(out)
}

/// The findings, source by source.
fn data(view: &View<'_>, sheet: &Sheet<'_>) -> Result<Vec<Block>, VaultError> {
    let case = sheet.case;
    if case.tasks.is_empty() {
        return Ok(Vec::new());
    }
    let mut out = vec![Block::heading(2, sheet.say("paper-section-data", &[]))];
    let mut number = 0;
    for task in &case.tasks {
        let source = view.source(task.source)?;
        out.push(Block::heading(3, &source.name));
        match task.state {
            TaskState::NothingFound => out.push(Block::paragraph(sheet.say("paper-source-nothing", &[]))),
            TaskState::Exception => {
                out.push(Block::paragraph(sheet.say("paper-source-exception", &[("reason", (&task.note).into())])));
            }
            _ => {}
        }
        let mut files = Vec::new();
        for finding in view.findings(task.id)? {
            match finding.kind.as_str() {
                "rows" => out.extend(table(view, sheet, &finding)?),
                "text" => {
                    out.push(Block::paragraph(vec![paper::Run::bold(&finding.name)]));
                    let text = text_of(view, &finding)?;
                    out.extend(text.split("\n\n").filter(|p| !p.trim().is_empty()).map(|p| Block::paragraph(p.trim())));
                }
                _ => {
                    let stored = view.file(finding.original)?;
                    let size =
                        words::number(sheet.language, i64::try_from(stored.size.div_ceil(1024)).unwrap_or(i64::MAX));
                    // Under the name that it has in the package, which says nothing on a disk.
                    number += 1;
                    let file = package::attachment_name(number, &finding.mime);
                    files.push(vec![file, finding.name, format!("{size} kB"), hex::encode(stored.sha256)]);
                }
            }
        }
        if !files.is_empty() {
            out.push(Block::paragraph(sheet.say("paper-files-beside", &[])));
            out.push(Block::Table(Table {
                caption: None,
                columns: vec![
                    Column::new(sheet.say("paper-table-file", &[])),
                    Column::new(sheet.say("index-original-name", &[])),
                    Column::number(sheet.say("paper-table-size", &[])),
                    Column::new("SHA-256"),
                ],
                rows: files,
            }));
        }
    }
    Ok(out)
}

/// The chosen columns of a finding: a table, or record by record where it is too wide for the page.
fn table(view: &View<'_>, sheet: &Sheet<'_>, finding: &Finding) -> Result<Vec<Block>, VaultError> {
    let chosen: Vec<usize> =
        finding.columns.iter().enumerate().filter(|(_, c)| c.chosen).map(|(index, _)| index).collect();
    // Nothing of it belongs to the answer, not even its name.
    if chosen.is_empty() {
        return Ok(Vec::new());
    }
    let headers: Vec<String> = finding
        .columns
        .iter()
        .filter(|column| column.chosen)
        .map(|column| match column.category.as_str() {
            "" => column.name.clone(),
            category => {
                sheet.say("paper-column-category", &[("column", (&column.name).into()), ("category", category.into())])
            }
        })
        .collect();
    let mut rows: Vec<Vec<String>> = Vec::new();
    if let Some(file) = finding.rows {
        each_row(view, file, |_, row| {
            rows.push(chosen.iter().map(|index| row.get(*index).cloned().unwrap_or_default()).collect());
            true
        })?;
    }
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let caption = format!("{} · {}", finding.name, sheet.say("paper-rows", &[("count", words::Value::Number(count))]));
    if rows.is_empty() {
        return Ok(vec![Block::paragraph(caption)]);
    }
    if headers.len() > WIDEST {
        let mut out = vec![Block::paragraph(vec![paper::Run::bold(caption)])];
        for (index, row) in (1i64..).zip(rows) {
            let title = sheet.say("paper-record", &[("index", words::Value::Number(index))]);
            let values = headers.iter().cloned().zip(row).filter(|(_, value)| !value.is_empty());
            out.push(Block::paragraph(vec![paper::Run::bold(title)]));
            out.push(Block::key_values(values));
        }
        return Ok(out);
    }
    let numeric = |index: usize| rows.iter().all(|row| row.get(index).is_none_or(|cell| is_number(cell)));
    let columns = headers
        .into_iter()
        .enumerate()
        .map(|(index, header)| if numeric(index) { Column::number(header) } else { Column::new(header) })
        .collect();
    Ok(vec![Block::Table(Table { caption: Some(caption), columns, rows })])
}

/// Whether a column of such cells is one of amounts: identifiers with leading zeros and dates are not.
fn is_number(cell: &str) -> bool {
    let cell = cell.trim();
    let digits_and_marks =
        cell.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+' | ' ' | '\u{a0}' | '\u{202f}'));
    let padded = cell.len() > 1 && cell.starts_with('0') && !cell.starts_with("0.") && !cell.starts_with("0,");
    let dated = cell.matches('-').count() > 1;
    cell.is_empty() || (digits_and_marks && cell.contains(|c: char| c.is_ascii_digit()) && !padded && !dated)
}

/// The person's former requests.
fn former(view: &View<'_>, sheet: &Sheet<'_>) -> Result<Vec<Block>, VaultError> {
    let before = sheet.case.former_requests(view)?;
    if before.is_empty() {
        return Ok(Vec::new());
    }
    let column = |key: &str| Column::new(sheet.say(&format!("paper-table-{key}"), &[]));
    Ok(vec![
        Block::heading(2, sheet.say("paper-section-requests", &[])),
        Block::Table(Table {
            caption: None,
            columns: vec![column("number"), column("received"), column("rights"), column("outcome")],
            rows: before
                .into_iter()
                .map(|other| {
                    vec![
                        other.number,
                        sheet.date(other.received_on),
                        other
                            .rights
                            .iter()
                            .map(|right| sheet.say(&format!("law-right-{right}"), &[]))
                            .collect::<Vec<_>>()
                            .join(", "),
                        match other.outcome {
                            Some(outcome) => sheet.say(&format!("outcome-{}", outcome.id()), &[]),
                            None => sheet.say("paper-in-progress", &[]),
                        },
                    ]
                })
                .collect(),
        }),
    ])
}

/// Rights and complaint, which close every report.
fn rights(view: &View<'_>, sheet: &Sheet<'_>) -> Result<Vec<Block>, VaultError> {
    let answers: Vec<String> = checklist::items(view, sheet.case, sheet.language)?
        .into_iter()
        .filter(|item| matches!(item.item.as_str(), "rights" | "complaint") && !item.answer.is_empty())
        .map(|item| item.answer)
        .collect();
    if answers.is_empty() {
        return Ok(Vec::new());
    }
    let mut out = vec![Block::heading(2, sheet.say("paper-section-rights", &[]))];
    out.extend(answers.into_iter().map(Block::paragraph));
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::is_number;

    #[test]
    fn amounts_stand_right_identifiers_and_dates_do_not() {
        for amount in ["12", "1 234,50", "-3.5", "", "0.75"] {
            assert!(is_number(amount), "{amount:?}");
        }
        for other in ["00123", "2026-03-02", "12 kg", "A12"] {
            assert!(!is_number(other), "{other:?}");
        }
    }
}
