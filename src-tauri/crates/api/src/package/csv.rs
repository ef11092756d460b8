//! The tables of the answer as CSV, one file a category of data: UTF-8 with a byte order mark, CR LF, the delimiter that spreadsheets of the
//! language expect, and no cell that a spreadsheet would run. `docs/format-package.md` says how the guarding apostrophe is taken off again.

use super::data::{Data, Table};
use super::names;
use intake::table::{WriteOptions, write_csv};
use model::subject::IdentifierKind;
use words::Language;

/// A CSV file of the package.
pub struct CsvFile {
    /// Its name.
    pub name: String,
    /// What stands in it, in the language of the answer.
    pub what: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// The delimiter: where the comma is the decimal mark, spreadsheets take the semicolon.
pub fn delimiter(language: Language) -> char {
    if language == Language::English { ',' } else { ';' }
}

/// Every CSV file of the answer, those of the registers first. A file that nothing would stand in is left out.
pub fn files(data: &Data) -> Vec<CsvFile> {
    let language = data.words();
    let say = |key: &str| words::say(language, key, &[]);
    let options = WriteOptions { bom: true, delimiter: delimiter(language) };
    let mut out = Vec::new();
    let mut add = |name: &str, what: String, heads: &[&str], rows: Vec<Vec<String>>| {
        if !rows.is_empty() {
            let heads: Vec<String> = heads.iter().map(|key| say(key)).collect();
            out.push(CsvFile { name: name.to_owned(), what, bytes: write_csv(&heads, rows, options) });
        }
    };
    let fact = ["index-field", "index-value"];
    add(names::PERSON, say("paper-section-record"), &fact, pairs(person(data)));
    add(names::ORGANISATION, say("paper-section-organisation"), &fact, pairs(organisation(data)));
    add(
        names::LEGAL_BASES,
        say("paper-section-bases"),
        &[
            "paper-table-purpose",
            "paper-table-basis",
            "index-basis-id",
            "paper-table-from",
            "paper-table-to",
            "paper-table-evidence",
        ],
        data.legal_bases
            .iter()
            .map(|b| {
                vec![
                    b.purpose.clone(),
                    b.basis_text.clone(),
                    b.basis.clone(),
                    b.from.to_string(),
                    b.to.map(|to| to.to_string()).unwrap_or_default(),
                    b.evidence.clone(),
                ]
            })
            .collect(),
    );
    add(
        names::PROCESSING,
        say("paper-section-processing"),
        &[
            "paper-table-source",
            "paper-table-category",
            "paper-table-purposes",
            "paper-table-recipients",
            "paper-table-retention",
            "paper-table-origin",
            "index-transfers",
        ],
        data.processing
            .iter()
            .map(|p| {
                vec![
                    p.source.clone(),
                    p.category.clone(),
                    p.purposes.clone(),
                    p.recipients.clone(),
                    p.retention.clone(),
                    p.origin.clone(),
                    p.transfers.clone(),
                ]
            })
            .collect(),
    );
    add(
        names::REQUESTS,
        say("paper-section-requests"),
        &["paper-table-number", "paper-table-received", "paper-table-rights", "paper-table-outcome"],
        former_requests(data, |day| day.to_string()),
    );
    for source in &data.sources {
        for table in &source.tables {
            out.extend(of_table(table, &source.name, options));
        }
    }
    out
}

fn pairs(pairs: Vec<(String, String)>) -> Vec<Vec<String>> {
    pairs.into_iter().map(|(field, value)| vec![field, value]).collect()
}

/// What is registered about the person, field by field, in words.
pub fn person(data: &Data) -> Vec<(String, String)> {
    let Some(person) = &data.person else { return Vec::new() };
    let field = |key: &str| words::say(data.words(), &format!("paper-field-{key}"), &[]);
    let mut out = vec![(field("name"), person.name.clone())];
    for identifier in &person.identifiers {
        let key = match identifier.kind {
            IdentifierKind::Email => "email",
            IdentifierKind::Phone => "phone",
            IdentifierKind::Customer => "customer",
            IdentifierKind::Other => "other",
        };
        out.push((field(key), identifier.value.clone()));
    }
    for (key, value) in [
        ("address", &person.address),
        ("language", &person.language),
        ("country", &person.country),
        ("role", &person.role),
    ] {
        if !value.is_empty() {
            out.push((field(key), value.clone()));
        }
    }
    out.extend(person.facts.iter().map(|fact| (fact.name.clone(), fact.value.clone())));
    out
}

/// What is registered about the person's organisation.
pub fn organisation(data: &Data) -> Vec<(String, String)> {
    let Some(organisation) = &data.organisation else { return Vec::new() };
    let field = |key: &str| words::say(data.words(), &format!("paper-field-{key}"), &[]);
    let mut out = vec![(field("organisation"), organisation.name.clone())];
    for (key, value) in [
        ("registration", &organisation.registration),
        ("address", &organisation.address),
        ("email", &organisation.email),
    ] {
        if !value.is_empty() {
            out.push((field(key), value.clone()));
        }
    }
    out.extend(organisation.facts.iter().map(|fact| (fact.name.clone(), fact.value.clone())));
    out
}

/// The person's other requests in words: number, day, rights, outcome.
pub fn former_requests(data: &Data, say_day: impl Fn(chrono::NaiveDate) -> String) -> Vec<Vec<String>> {
    let say = |key: &str| words::say(data.words(), key, &[]);
    let rows = data.former_requests.iter().map(|request| {
        let rights = request.rights.iter().map(|right| say(&format!("law-right-{right}"))).collect::<Vec<_>>();
        let outcome = match &request.outcome {
            Some(outcome) => say(&format!("outcome-{outcome}")),
            None => say("paper-in-progress"),
        };
        vec![request.number.clone(), say_day(request.received_on), rights.join(", "), outcome]
    });
    rows.collect()
}

/// The files of one table: one a category of data. Where there are several, the number of the row stands first in each, so that the
/// rows can be put together again.
fn of_table(table: &Table, source: &str, options: WriteOptions) -> Vec<CsvFile> {
    let mut names: Vec<&str> = Vec::new();
    for column in &table.columns {
        if !names.contains(&column.file.as_str()) {
            names.push(&column.file);
        }
    }
    let apart = names.len() > 1;
    let files = names.into_iter().map(|name| {
        let chosen: Vec<usize> = table
            .columns
            .iter()
            .enumerate()
            .filter(|(_, column)| column.file == name)
            .map(|(index, _)| index)
            .collect();
        let number = |text: String| apart.then_some(text);
        let heads: Vec<String> = number("#".to_owned())
            .into_iter()
            .chain(chosen.iter().filter_map(|index| table.columns.get(*index)).map(|column| column.name.clone()))
            .collect();
        let rows = (1u64..).zip(&table.rows).map(|(row_number, row)| {
            number(row_number.to_string())
                .into_iter()
                .chain(chosen.iter().map(|index| row.get(*index).cloned().unwrap_or_default()))
                .collect::<Vec<String>>()
        });
        let mut categories: Vec<&str> = chosen
            .iter()
            .filter_map(|index| table.columns.get(*index))
            .map(|column| column.category.as_str())
            .filter(|category| !category.is_empty())
            .collect();
        categories.dedup();
        let what = [source, &table.name].into_iter().chain(categories).collect::<Vec<_>>().join(" · ");
        CsvFile { name: name.to_owned(), what, bytes: write_csv(&heads, rows, options) }
    });
    files.collect()
}

#[cfg(test)]
mod tests;
