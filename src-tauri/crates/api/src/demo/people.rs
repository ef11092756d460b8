//! Made-up people and organisations. Each follows from the seed and its own number alone.

use super::data::{Data, Group};
use super::dice::Dice;
use chrono::{Days, NaiveDate};
use model::request::Person;
use model::subject::{Fact, Identifier, IdentifierKind, LegalBasis};
use model::text::folded;
use vault::registers::organisations::Organisation;
use vault::registers::subjects::Subject;

const PERSON: u64 = 1;
const ORGANISATION: u64 = 2;
/// Further people get their number into their e-mail address, so that no two share one.
const PLAIN_ADDRESSES: u64 = 40;

/// A person, before anything is registered about them.
pub(super) struct Made<'a> {
    pub(super) group: &'a Group,
    pub(super) person: Person,
    pub(super) customer: String,
    dice: Dice,
}

/// A name as written, and in Latin letters for the address.
fn split(name: &str) -> (&str, &str) {
    name.split_once('|').unwrap_or((name, name))
}

fn ascii(text: &str) -> String {
    folded(text).chars().filter(char::is_ascii_alphanumeric).collect()
}

/// The person with this number; none only if there are no groups.
pub(super) fn person(data: &Data, seed: u64, number: u64) -> Option<Made<'_>> {
    let mut dice = Dice::of(seed, PERSON, number);
    let group = dice.weighed(&data.groups)?;
    let woman = dice.chance(52);
    let given = dice.text(if woman { &group.women } else { &group.men });
    let families = if woman && !group.family_women.is_empty() { &group.family_women } else { &group.family };
    let family = dice.text(families);
    let ((given_name, given_latin), (family_name, family_latin)) = (split(given), split(family));
    let suffix = if number < PLAIN_ADDRESSES { String::new() } else { number.to_string() };
    let email = if dice.chance(94) {
        format!("{}.{}{suffix}@{}", ascii(given_latin), ascii(family_latin), group.domain)
    } else {
        String::new()
    };
    let phone = if dice.chance(72) { dice.digits(&group.phone) } else { String::new() };
    let house = dice.between(1, 180).to_string();
    let address = format!("{}\n{}", group.street.replace('#', &house), dice.text(&group.towns));
    Some(Made {
        group,
        person: Person {
            given_name: given_name.to_owned(),
            family_name: family_name.to_owned(),
            email,
            phone,
            address,
        },
        customer: if dice.chance(80) { format!("C-{:07}", 1_000 + number * 7) } else { String::new() },
        dice,
    })
}

/// What is registered about a person: the record and the legal bases.
pub(super) fn subject(
    data: &Data,
    made: Made<'_>,
    organisations: &[i64],
    today: NaiveDate,
) -> (Subject, Vec<LegalBasis>) {
    let Made { group, person, customer, mut dice } = made;
    let identifiers = [
        (IdentifierKind::Email, &person.email),
        (IdentifierKind::Phone, &person.phone),
        (IdentifierKind::Customer, &customer),
    ];
    let days_ago = |days: u64| today.checked_sub_days(Days::new(days)).unwrap_or(today);
    let employed = dice.chance(25);
    let born = days_ago(dice.between(19 * 365, 85 * 365));
    let subject = Subject {
        id: 0,
        identifiers: identifiers
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(kind, value)| Identifier { kind, value: value.clone() })
            .collect(),
        given_name: person.given_name,
        family_name: person.family_name,
        address: person.address,
        language: group.language.clone(),
        country: group.country.clone(),
        organisation: if employed { dice.pick(organisations).copied() } else { None },
        role: if employed { dice.pick(&["Buyer", "Accounts", "Manager", "Driver"]).map_or("", |r| r) } else { "" }
            .to_owned(),
        facts: if dice.chance(60) {
            vec![Fact { name: "Date of birth".to_owned(), value: born.to_string() }]
        } else {
            Vec::new()
        },
    };
    let purposes = &data.office.purposes;
    let start = dice.index(purposes.len());
    let count = dice.index(3);
    let mut bases = Vec::new();
    for purpose in purposes.iter().cycle().skip(start).take(count) {
        let from = dice.between(30, 2_000);
        bases.push(LegalBasis {
            purpose: purpose.purpose.clone(),
            basis: purpose.basis.clone(),
            from: days_ago(from),
            to: if dice.chance(20) { Some(days_ago(dice.below(from))) } else { None },
            evidence: purpose.evidence.clone(),
        });
    }
    (subject, bases)
}

/// The organisation with this number.
pub(super) fn organisation(data: &Data, seed: u64, number: u64) -> Organisation {
    let mut dice = Dice::of(seed, ORGANISATION, number);
    let parts = &data.office.organisations;
    let name = format!("{} {} {}", dice.text(&parts.stems), dice.text(&parts.trades), dice.text(&parts.forms));
    let house = dice.between(1, 90);
    Organisation {
        id: 0,
        name,
        registration: dice.digits("01-09-######"),
        address: format!("{} {house}", dice.text(&parts.towns)),
        email: format!("office{number}@company.example"),
        facts: Vec::new(),
    }
}
