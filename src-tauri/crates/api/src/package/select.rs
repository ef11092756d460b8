//! Which data go along. The answer to a request for access is whole: what does not belong in it was unticked before the report was made.
//! The right to portability covers less (Art 20 GDPR): what rests on consent or a contract is proposed, and so is what the registers say
//! nothing of; the officer decides, and says why where the decision is another.

use super::data::{Data, Scope};
use super::names;
use crate::wire::package::PackagePartView;
use model::package::Portable;
use model::text::folded;
use std::collections::BTreeSet;

/// The part that stands for what is registered about the person and their organisation.
pub const PERSON: &str = "person";

/// Whether the request asks for portability and not for access: only then may data be left out.
pub fn is_portability(data: &Data) -> bool {
    let asks = |right: &str| data.case.rights.iter().any(|asked| asked == right);
    asks("portability") && !asks("access")
}

/// What can go along or be left out, part by part.
pub fn parts(data: &Data) -> Vec<PackagePartView> {
    let mut out = Vec::new();
    if data.person.is_some() {
        out.push(part(PERSON, "person", "", "", "", Portable::Unknown));
    }
    for source in &data.sources {
        for table in &source.tables {
            let mut seen = BTreeSet::new();
            for column in &table.columns {
                if seen.insert(&column.file) {
                    let portable = judged(data, &source.name, &column.category);
                    out.push(part(&column.file, "table", &table.name, &source.name, &column.category, portable));
                }
            }
        }
        let portable = judged(data, &source.name, "");
        out.extend(source.texts.iter().map(|text| part(&text.id, "text", &text.name, &source.name, "", portable)));
        out.extend(source.files.iter().map(|file| part(&file.file, "file", &file.name, &source.name, "", portable)));
    }
    out
}

fn part(id: &str, kind: &str, name: &str, source: &str, category: &str, portable: Portable) -> PackagePartView {
    PackagePartView {
        id: id.to_owned(),
        kind: kind.to_owned(),
        name: name.to_owned(),
        source: source.to_owned(),
        category: category.to_owned(),
        portable,
        proposed: portable != Portable::No,
    }
}

/// By the legal bases of this category at this source; where no category is said, by those of the source, if they agree.
fn judged(data: &Data, source: &str, category: &str) -> Portable {
    let mut of_entries = data
        .processing
        .iter()
        .filter(|entry| entry.source == source)
        .filter(|entry| category.is_empty() || folded(entry.category.trim()) == folded(category.trim()))
        .map(|entry| Portable::by_bases(entry.legal_bases.iter().map(String::as_str)));
    let Some(first) = of_entries.next() else { return Portable::Unknown };
    if of_entries.all(|other| other == first) { first } else { Portable::Unknown }
}

/// The parts that are left out unless the officer says otherwise.
pub fn proposed_out(data: &Data) -> BTreeSet<String> {
    if !is_portability(data) {
        return BTreeSet::new();
    }
    parts(data).into_iter().filter(|part| !part.proposed).map(|part| part.id).collect()
}

/// The answer without these parts. What the law wants told about the processing belongs to the report; it stays away with it.
pub fn without(mut data: Data, out: &BTreeSet<String>) -> Data {
    if out.is_empty() {
        return data;
    }
    data.scope = Scope::Portability;
    if out.contains(PERSON) {
        data.person = None;
        data.organisation = None;
    }
    data.deadlines.iter_mut().for_each(Vec::clear);
    data.legal_bases.clear();
    data.processing.clear();
    data.information.clear();
    data.former_requests.clear();
    for source in &mut data.sources {
        for table in &mut source.tables {
            let kept: Vec<bool> = table.columns.iter().map(|column| !out.contains(&column.file)).collect();
            let mut at = kept.iter();
            table.columns.retain(|_| at.next().copied().unwrap_or(false));
            for row in &mut table.rows {
                let mut at = kept.iter();
                row.retain(|_| at.next().copied().unwrap_or(false));
            }
        }
        source.tables.retain(|table| !table.columns.is_empty());
        source.texts.retain(|text| !out.contains(&text.id));
        source.files.retain(|file| !out.contains(&file.file));
    }
    data.sources.retain(|source| !(source.tables.is_empty() && source.texts.is_empty() && source.files.is_empty()));
    data
}

/// The names of the files that the package will hold, in the order in which they are written.
pub fn file_names(data: &Data, tables: &[super::csv::CsvFile]) -> Vec<String> {
    let mut out = vec![names::INDEX.to_owned()];
    if data.scope == Scope::Everything {
        out.push(names::REPORT.to_owned());
    }
    out.extend([names::DATA, names::SCHEMA].map(str::to_owned));
    out.extend(tables.iter().map(|table| table.name.clone()));
    out.extend(data.sources.iter().flat_map(|source| &source.files).map(|file| file.file.clone()));
    out.push(names::MANIFEST.to_owned());
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::sample::answer;

    fn portability() -> Data {
        let mut data = answer("hu");
        data.case.rights = vec!["portability".to_owned()];
        data
    }

    #[test]
    fn what_rests_on_another_basis_is_left_out_of_a_portability_package_and_the_unknown_goes_along() {
        let data = portability();
        let judged: Vec<(String, Portable)> = parts(&data).into_iter().map(|part| (part.id, part.portable)).collect();
        let wanted = [
            ("person", Portable::Unknown),
            ("data-001.csv", Portable::Unknown),
            ("data-002.csv", Portable::No),
            ("text-001", Portable::Unknown),
            ("attachment-001.pdf", Portable::Unknown),
        ];
        assert_eq!(judged, wanted.map(|(id, portable)| (id.to_owned(), portable)));
        assert_eq!(proposed_out(&data), BTreeSet::from(["data-002.csv".to_owned()]));
        assert!(proposed_out(&answer("hu")).is_empty(), "access is whole");
    }

    #[test]
    fn what_is_left_out_is_nowhere_and_the_rest_stays_in_its_place() {
        let data = without(portability(), &BTreeSet::from(["data-002.csv".to_owned(), "text-001".to_owned()]));
        assert_eq!(data.scope, Scope::Portability);
        let table = &data.sources[0].tables[0];
        let names: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
        assert_eq!((names, &table.rows[0]), (vec!["Név", "Telefon"], &vec!["محمد".to_owned(), "+36 1 555".to_owned()]));
        let json = String::from_utf8(data.to_json()).unwrap();
        for gone in ["Összeg", "12 990", "=1+1", "Megjegyzés", "számlázás", "automated", "2025-0007", "2026-04-02"]
        {
            assert!(!json.contains(gone), "{gone}");
        }
        assert!(!file_names(&data, &[]).contains(&names::REPORT.to_owned()), "the report tells of everything");
        let nothing: BTreeSet<String> = parts(&portability()).into_iter().map(|part| part.id).collect();
        assert!(without(portability(), &nothing).sources.is_empty());
    }
}
