//! The report of personal data: compiled from the subject's record, the organisation, the findings and the person's former requests.

use super::sheet::{Making, finish, keep};
use super::{checklist, facts};
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
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use template::Facts;
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
    let finished = desk.vault.read(|view| {
        let case = Case::load(view, asked.id)?;
        tasks::still_open(&case)?;
        if !case.report_needed() {
            return Err(VaultError::NotNow { reason: "no-report-asked" });
        }
        let basis = fingerprint(view, &case)?;
        let attachments = package::carried(&package::collect(view, &case, &basis, desk.now)?);
        let mut facts = facts::of_case(desk, view, &case, "")?;
        set_report(&mut facts, view, &case)?;
        finish(desk, view, Making { kind: DocumentKind::AccessReport, case: &case, basis, attachments }, &facts)
    })?;
    let rendered = finished.render(desk)?;
    let view = desk.vault.transact(Action("document.made"), desk.now, |tx| {
        let case = Case::load(&tx.view(), asked.id)?;
        tasks::still_open(&case)?;
        keep(desk, tx, case.request, &finished, &rendered)
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
            if let Some(withheld) = &finding.withheld {
                add(withheld.ground.id());
            }
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

/// Everything that the report says, as facts for its template.
fn set_report(facts: &mut Facts, view: &View<'_>, case: &Case) -> Result<(), VaultError> {
    let language = case.letter_language();
    let mut names = Vec::new();
    for task in &case.tasks {
        names.push(view.source(task.source)?.name);
    }
    facts.set("report.nothing_found", case.nothing_found()).set("report.sources_asked", names.join(", "));
    processing(facts, view, case)?;
    let sources = sources(facts, view, case)?;
    facts.set("report.sources", sources).set("report.earlier", earlier(view, case)?);
    let subject = case.request.subject.map(|id| view.subject(id)).transpose()?;
    record(facts, view, language, &case.office().language, subject.as_ref())
}

/// What the registers say about these items stands in one table, category by category.
const IN_TABLE: &[&str] = &["purposes", "purpose", "categories", "recipients", "storage", "origin", "sources"];

/// The items that the law wants answered, and the table of what each source holds and why.
fn processing(facts: &mut Facts, view: &View<'_>, case: &Case) -> Result<(), VaultError> {
    let language = case.letter_language();
    let mut answers = Vec::new();
    let mut tabled = false;
    let (mut rights, mut complaint) = (String::new(), String::new());
    for item in checklist::items(view, case, language)? {
        match item.item.as_str() {
            // What was left out has its reason on file.
            _ if item.answer.is_empty() => {}
            // Rights and complaint close the report.
            "rights" => rights = item.answer,
            "complaint" => complaint = item.answer,
            known if item.from == "registers" && IN_TABLE.contains(&known) => tabled = true,
            _ => answers.push(answer(language, &item)),
        }
    }
    facts.set("report.answers", answers).set("report.rights", rights).set("report.complaint", complaint);
    let held = if tabled && !case.nothing_found() { vec![held(view, case)?] } else { Vec::new() };
    facts.set_blocks("report.processing", held);
    Ok(())
}

fn answer(language: Language, item: &ChecklistItemView) -> Json {
    // That we hold data, and that a copy follows, is said first and needs no question above it.
    let first = matches!(item.item.as_str(), "confirmation" | "copy" | "full-copy" | "specific-pieces");
    // Articles are kept in the form that English cites; other languages cite otherwise, so there it is left out.
    let article = if language == Language::English { item.article.as_str() } else { "" };
    let lines: Vec<&str> = item.answer.lines().filter(|line| !line.trim().is_empty()).collect();
    json!({ "question": item.text, "article": article, "lines": lines, "first": first })
}

/// Category by category: what for, who receives it, how long it is kept, where it comes from. A column that nothing stands in is left out.
fn held(view: &View<'_>, case: &Case) -> Result<Block, VaultError> {
    let language = case.letter_language();
    let rows: Vec<Vec<String>> = checklist::held(view, case)?
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
            .map(|key| Column::new(words::say(language, &format!("paper-table-{key}"), &[])))
            .collect(),
        rows: rows.into_iter().map(|row| used.iter().filter_map(|index| row.get(*index).cloned()).collect()).collect(),
    }))
}

fn fact(name: &str, value: &str) -> Json {
    json!({ "name": name, "value": value })
}

/// What is registered about the person, their organisation, and the legal bases.
fn record(
    facts: &mut Facts,
    view: &View<'_>,
    language: Language,
    office_language: &str,
    subject: Option<&Subject>,
) -> Result<(), VaultError> {
    let field = |key: &str| words::say(language, &format!("paper-field-{key}"), &[]);
    let (mut own, mut bases) = (Vec::new(), Vec::new());
    let (mut organisation_name, mut of_organisation) = (String::new(), Vec::new());
    if let Some(subject) = subject {
        own.push(fact(&field("name"), &name_of(subject, office_language)));
        for identifier in &subject.identifiers {
            let key = match identifier.kind {
                IdentifierKind::Email => "email",
                IdentifierKind::Phone => "phone",
                IdentifierKind::Customer => "customer",
                IdentifierKind::Other => "other",
            };
            own.push(fact(&field(key), &identifier.value));
        }
        let rest = [
            ("address", &subject.address),
            ("language", &subject.language),
            ("country", &subject.country),
            ("role", &subject.role),
        ];
        own.extend(rest.iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| fact(&field(key), value)));
        own.extend(subject.facts.iter().map(|one| fact(&one.name, &one.value)));
        if let Some(id) = subject.organisation {
            let organisation = view.organisation(id)?;
            of_organisation.push(fact(&field("organisation"), &organisation.name));
            let rest = [
                ("registration", &organisation.registration),
                ("address", &organisation.address),
                ("email", &organisation.email),
            ];
            let rest = rest.iter().filter(|(_, value)| !value.is_empty());
            of_organisation.extend(rest.map(|(key, value)| fact(&field(key), value)));
            of_organisation.extend(organisation.facts.iter().map(|one| fact(&one.name, &one.value)));
            organisation_name = organisation.name;
        }
        for (_, basis) in view.legal_bases(subject.id)? {
            bases.push(json!({
                "purpose": basis.purpose,
                "basis": words::say(language, &format!("basis-{}", basis.basis), &[]),
                "from": facts::date(language, basis.from),
                "to": basis.to.map(|to| facts::date(language, to)).unwrap_or_default(),
                "evidence": basis.evidence,
            }));
        }
    }
    facts
        .set("subject.facts", own)
        .set("subject.bases", bases)
        .set("organisation.name", organisation_name)
        .set("organisation.facts", of_organisation);
    Ok(())
}

/// What each source answered: its data as blocks, its files by name.
fn sources(facts: &mut Facts, view: &View<'_>, case: &Case) -> Result<Vec<Json>, VaultError> {
    let language = case.letter_language();
    let (mut out, mut number) = (Vec::new(), 0);
    for task in &case.tasks {
        let (mut data, mut files) = (Vec::new(), Vec::new());
        for finding in view.findings(task.id)? {
            match finding.kind.as_str() {
                // Neither its name nor its hash: they may tell what is withheld.
                kind if finding.withheld.is_some() => data.extend(withheld(language, kind, &finding)),
                "rows" => data.extend(table(view, language, &finding)?),
                "text" => {
                    data.push(Block::paragraph(vec![paper::Run::bold(&finding.name)]));
                    let text = text_of(view, &finding)?;
                    let parts = text.split("\n\n").filter(|part| !part.trim().is_empty());
                    data.extend(parts.map(|part| Block::paragraph(part.trim())));
                }
                _ => {
                    let stored = view.file(finding.original)?;
                    let size = words::number(language, i64::try_from(stored.size.div_ceil(1024)).unwrap_or(i64::MAX));
                    let sha256 = hex::encode(stored.sha256);
                    // Under the name that it has in the package, which says nothing on a disk; its own stands beside it.
                    number += 1;
                    let name = format!("{} ({})", package::attachment_name(number, &finding.mime), finding.name);
                    files.push(json!({ "name": name, "size": format!("{size} kB"), "sha256": sha256 }));
                }
            }
        }
        let state = match task.state {
            TaskState::NothingFound => "nothing-found",
            TaskState::Exception => "exception",
            TaskState::Answered => "answered",
            TaskState::Open | TaskState::Sent => "open",
        };
        let note = if task.state == TaskState::Exception { task.note.as_str() } else { "" };
        let data = facts.keep(data);
        let name = view.source(task.source)?.name;
        out.push(json!({ "name": name, "state": state, "note": note, "data": data, "files": files }));
    }
    Ok(out)
}

/// That something is withheld, and on which ground.
fn withheld(language: Language, kind: &str, finding: &Finding) -> Option<Block> {
    let ground = words::say(language, &format!("withheld-{}", finding.withheld.as_ref()?.ground.id()), &[]);
    let what = words::say(language, if kind == "text" { "paper-withheld-text" } else { "paper-withheld-file" }, &[]);
    let said = words::say(language, "paper-withheld", &[("what", (&what).into()), ("ground", (&ground).into())]);
    Some(Block::paragraph(said))
}

/// The chosen columns of a finding: a table, or record by record where it is too wide for the page.
fn table(view: &View<'_>, language: Language, finding: &Finding) -> Result<Vec<Block>, VaultError> {
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
            category => words::say(
                language,
                "paper-column-category",
                &[("column", (&column.name).into()), ("category", category.into())],
            ),
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
    let caption =
        format!("{} · {}", finding.name, words::say(language, "paper-rows", &[("count", words::Value::Number(count))]));
    if rows.is_empty() {
        return Ok(vec![Block::paragraph(caption)]);
    }
    if headers.len() > WIDEST {
        let mut out = vec![Block::paragraph(vec![paper::Run::bold(caption)])];
        for (index, row) in (1i64..).zip(rows) {
            let title = words::say(language, "paper-record", &[("index", words::Value::Number(index))]);
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
fn earlier(view: &View<'_>, case: &Case) -> Result<Vec<Json>, VaultError> {
    let language = case.letter_language();
    let told = case.former_requests(view)?.into_iter().map(|other| {
        let rights: Vec<String> =
            other.rights.iter().map(|right| words::say(language, &format!("law-right-{right}"), &[])).collect();
        let outcome = match other.outcome {
            Some(outcome) => words::say(language, &format!("outcome-{}", outcome.id()), &[]),
            None => words::say(language, "paper-in-progress", &[]),
        };
        json!({
            "number": other.number,
            "received": facts::date(language, other.received_on),
            "rights": words::listed(language, &rights),
            "outcome": outcome,
        })
    });
    Ok(told.collect())
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
