//! The answer as data, collected from the registers and the findings at the moment at which the report is made of the same.
//!
//! What must stay true: what the report leaves out is not here either. A column that is not ticked, a table without a ticked column, and
//! whatever an owner wrote for the house alone never leave the vault in this form.

use super::data::{
    Case as CaseData, Column, Controller, Data, Deadline, File, FormerRequest, Information, LegalBasis, Organisation,
    Person, Processing, Recipient, SCHEMA, Scope, Source, Table, Text, VERSION, Withheld,
};
use super::names;
use crate::case::Case;
use crate::documents::checklist;
use crate::findings::{each_row, text_of};
use crate::subjects::name_of;
use chrono::{DateTime, Utc};
use model::request::TaskState;
use model::text::folded;
use vault::registers::findings::Finding;
use vault::{VaultError, View};

/// Collects the answer to a request. `fingerprint` is that of the report made at the same time.
///
/// # Errors
/// Database failures; `Damaged` for a finding that cannot be read back.
pub(crate) fn collect(view: &View<'_>, case: &Case, fingerprint: &str, at: DateTime<Utc>) -> Result<Data, VaultError> {
    let request = &case.request;
    let language = case.letter_language();
    let subject = request.subject.map(|id| view.subject(id)).transpose()?;
    let legal_bases: Vec<LegalBasis> = match &subject {
        Some(subject) => view
            .legal_bases(subject.id)?
            .into_iter()
            .map(|(_, basis)| LegalBasis {
                basis_text: words::say(language, &format!("basis-{}", basis.basis), &[]),
                purpose: basis.purpose,
                basis: basis.basis,
                from: basis.from,
                to: basis.to,
                evidence: basis.evidence,
            })
            .collect(),
        None => Vec::new(),
    };
    let organisation = match subject.as_ref().and_then(|subject| subject.organisation) {
        Some(id) => {
            let found = view.organisation(id)?;
            Some(Organisation {
                name: found.name,
                registration: found.registration,
                address: found.address,
                email: found.email,
                facts: found.facts,
            })
        }
        None => None,
    };
    Ok(Data {
        schema: SCHEMA.to_owned(),
        version: VERSION,
        scope: Scope::Everything,
        made_at: super::moment(at),
        fingerprint: fingerprint.to_owned(),
        language: language.id().to_owned(),
        case: CaseData {
            number: request.number.clone(),
            received_on: request.received_on,
            regime: request.regime.clone(),
            rights: request.rights.clone(),
        },
        deadlines: Some(deadlines(case)),
        controller: Controller::from(case.office()),
        recipient: Recipient {
            name: request.requester.name(&request.language),
            standing: request.standing.id().to_owned(),
            on_behalf_of: request.subject_claim.as_ref().map(|subject| subject.name(&request.language)),
        },
        person: subject.as_ref().map(|subject| Person {
            name: name_of(subject, &case.office().language),
            given_name: subject.given_name.clone(),
            family_name: subject.family_name.clone(),
            identifiers: subject.identifiers.clone(),
            address: subject.address.clone(),
            language: subject.language.clone(),
            country: subject.country.clone(),
            role: subject.role.clone(),
            facts: subject.facts.clone(),
        }),
        organisation,
        processing: processing(view, case, &legal_bases)?,
        legal_bases,
        information: checklist::items(view, case, language)?
            .into_iter()
            .filter(|item| !item.answer.is_empty())
            .map(|item| Information {
                item: item.item,
                article: item.article,
                question: item.text,
                answer: item.answer,
            })
            .collect(),
        sources: sources(view, case)?,
        former_requests: former(view, case)?,
    })
}

/// The due dates with as much of their argument as the report prints: nothing of it is for the office alone.
fn deadlines(case: &Case) -> Vec<Deadline> {
    let language = case.letter_language();
    let shown = case.shown().into_iter().map(|shown| (shown.right, shown.deadline));
    let counted = shown.map(|(right, deadline)| Deadline {
        right: right.id().to_owned(),
        due: deadline.due,
        waiting: deadline.waiting.is_some(),
        steps: deadline.steps.iter().filter(|step| step.is_printed()).map(|step| words::step(language, step)).collect(),
        source: if deadline.check_locally {
            String::new()
        } else {
            words::source(language, &deadline.rule, &deadline.source)
        },
        rule: deadline.rule,
        rule_version: deadline.rule_version,
        calendar: deadline.calendar,
        calendar_version: deadline.calendar_version,
    });
    counted.collect()
}

fn processing(view: &View<'_>, case: &Case, bases: &[LegalBasis]) -> Result<Vec<Processing>, VaultError> {
    let held = checklist::held(view, case)?;
    Ok(held
        .into_iter()
        .map(|(source, category)| {
            let mut legal_bases: Vec<String> = bases
                .iter()
                .filter(|basis| is_for(&category.purposes, &basis.purpose))
                .map(|basis| basis.basis.clone())
                .collect();
            legal_bases.sort();
            legal_bases.dedup();
            Processing {
                source,
                category: category.category,
                purposes: category.purposes,
                recipients: category.recipients,
                retention: category.retention,
                origin: category.origin,
                transfers: category.transfers,
                legal_bases,
            }
        })
        .collect())
}

/// Whether a legal basis is registered for one of the purposes of a category: both name it alike, but for case, accents and blanks.
fn is_for(purposes: &str, purpose: &str) -> bool {
    let plain = |text: &str| folded(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let wanted = plain(purpose);
    !wanted.is_empty()
        && (plain(purposes) == wanted || purposes.split([';', ',', '\n']).any(|one| plain(one) == wanted))
}

fn sources(view: &View<'_>, case: &Case) -> Result<Vec<Source>, VaultError> {
    let (mut tables, mut texts, mut files) = (0, 0, 0);
    let mut out = Vec::new();
    for task in &case.tasks {
        let excepted = task.state == TaskState::Exception;
        let mut source = Source {
            name: view.source(task.source)?.name,
            state: task.state.id().to_owned(),
            // The report says why a source could not be searched; other notes are the house's own.
            reason: if excepted { task.note.clone() } else { String::new() },
            tables: Vec::new(),
            texts: Vec::new(),
            files: Vec::new(),
            withheld: Some(Vec::new()),
        };
        for finding in view.findings(task.id)? {
            if let Some(withheld) = &finding.withheld {
                let ground = withheld.ground.id();
                source.withheld.get_or_insert_default().push(Withheld {
                    kind: finding.kind,
                    media_type: finding.mime,
                    ground: ground.to_owned(),
                    ground_text: words::say(case.letter_language(), &format!("withheld-{ground}"), &[]),
                });
                continue;
            }
            match finding.kind.as_str() {
                "rows" => source.tables.extend(table(view, &finding, &mut tables)?),
                "text" => {
                    texts += 1;
                    source.texts.push(Text {
                        id: names::text(texts),
                        text: text_of(view, &finding)?,
                        name: finding.name,
                    });
                }
                _ => {
                    files += 1;
                    let stored = view.file(finding.original)?;
                    source.files.push(File {
                        file: names::attachment(files, &finding.mime),
                        name: finding.name,
                        media_type: finding.mime,
                        size: stored.size,
                        sha256: hex::encode(stored.sha256),
                    });
                }
            }
        }
        out.push(source);
    }
    Ok(out)
}

/// The ticked columns of a table. One category of data is one CSV file: where the officer has told categories apart, each gets its own.
fn table(view: &View<'_>, finding: &Finding, tables: &mut usize) -> Result<Option<Table>, VaultError> {
    let chosen: Vec<usize> =
        finding.columns.iter().enumerate().filter(|(_, column)| column.chosen).map(|(index, _)| index).collect();
    if chosen.is_empty() {
        return Ok(None);
    }
    let said: std::collections::BTreeSet<&str> = finding
        .columns
        .iter()
        .filter(|column| column.chosen && !column.category.is_empty())
        .map(|column| column.category.as_str())
        .collect();
    let apart = said.len() > 1;
    let mut file_of = std::collections::BTreeMap::new();
    let mut columns = Vec::new();
    for column in finding.columns.iter().filter(|column| column.chosen) {
        let key = if apart { column.category.as_str() } else { "" };
        let file = file_of.entry(key).or_insert_with(|| {
            *tables += 1;
            names::table(*tables)
        });
        columns.push(Column { name: column.name.clone(), category: column.category.clone(), file: file.clone() });
    }
    let mut rows = Vec::new();
    if let Some(file) = finding.rows {
        each_row(view, file, |_, row| {
            rows.push(chosen.iter().map(|index| row.get(*index).cloned().unwrap_or_default()).collect());
            true
        })?;
    }
    Ok(Some(Table { name: finding.name.clone(), columns, rows }))
}

fn former(view: &View<'_>, case: &Case) -> Result<Vec<FormerRequest>, VaultError> {
    Ok(case
        .former_requests(view)?
        .into_iter()
        .map(|other| FormerRequest {
            number: other.number,
            received_on: other.received_on,
            rights: other.rights,
            outcome: other.outcome.map(|outcome| outcome.id().to_owned()),
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::is_for;

    #[test]
    fn a_basis_is_for_a_category_when_both_name_the_purpose() {
        assert!(is_for("Szerződés teljesítése; számlázás", "szerződés  teljesítése"));
        assert!(is_for("Newsletter, surveys", "Surveys"));
        assert!(is_for("billing, in part", "Billing, in part"));
        assert!(!is_for("billing", "bill"), "a part of a word is no purpose");
        assert!(!is_for("", ""), "nothing is no purpose");
    }
}
