//! What data a column seems to hold, by its name (words in `assets/intake/columns.toml`) and by its values.

use super::Category;
use crate::fold::fold;
use crate::limits;
use std::sync::OnceLock;

#[derive(serde::Deserialize, Default)]
struct Hints {
    category: Vec<Hint>,
}

#[derive(serde::Deserialize)]
struct Hint {
    id: Category,
    words: Vec<String>,
}

fn hints() -> &'static Hints {
    static HINTS: OnceLock<Hints> = OnceLock::new();
    HINTS.get_or_init(|| toml::from_str(include_str!("../../../../../assets/intake/columns.toml")).unwrap_or_default())
}

/// What the first values of a column looked like.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Tally {
    seen: u32,
    email: u32,
    phone: u32,
    date: u32,
    money: u32,
    sentence: u32,
    identifier: u32,
}

impl Tally {
    pub(super) fn count(&mut self, cell: &str) {
        if self.seen >= limits::MAX_GUESS_VALUES {
            return;
        }
        self.seen += 1;
        let cell = cell.trim();
        self.email += u32::from(is_email(cell));
        self.phone += u32::from(is_phone(cell));
        self.date += u32::from(is_date(cell));
        self.money += u32::from(is_money(cell));
        self.sentence += u32::from(cell.split_whitespace().take(8).count() >= 6);
        self.identifier += u32::from(is_identifier(cell));
    }

    /// Values decide where they are plain; else the name; else weaker signs in the values.
    pub(super) fn category(&self, name: &str) -> Category {
        let most = |n: u32| self.seen > 0 && n * 10 >= self.seen * 7;
        let by_name = by_name(name);
        if most(self.email) {
            return Category::Email;
        }
        if matches!(by_name, Some(Category::Health | Category::Name)) {
            return by_name.unwrap_or(Category::Other);
        }
        if most(self.date) {
            return Category::Date;
        }
        if most(self.sentence) && by_name != Some(Category::Address) {
            return Category::FreeText;
        }
        match by_name {
            Some(category) => category,
            None if most(self.phone) => Category::Phone,
            None if most(self.money) => Category::Money,
            None if most(self.identifier) => Category::Identifier,
            None => Category::Other,
        }
    }
}

fn by_name(name: &str) -> Option<Category> {
    // `customerEmail` is two words.
    let mut spaced = String::new();
    let mut before_lower = false;
    for c in name.chars() {
        if c.is_uppercase() && before_lower {
            spaced.push(' ');
        }
        before_lower = c.is_lowercase();
        spaced.push(c);
    }
    let folded = fold(&spaced);
    let found = |word: &String| {
        if word.len() <= 3 {
            folded.contains(&format!(" {} ", word.trim()))
        } else {
            folded.contains(&format!(" {}", word.trim_end()))
        }
    };
    let hit = |hint: &&Hint| hint.words.iter().any(found);
    // Compounds such as `Rendelésszám` or `Kundennummer` carry their sense at the end.
    let ending = |word: &str| folded.split(' ').any(|w| w.ends_with(word));
    hints().category.iter().find(hit).map(|h| h.id).or_else(|| {
        if ending("nev") || ending("name") {
            Some(Category::Name)
        } else if ending("szam") || ending("nummer") || ending("id") {
            Some(Category::Identifier)
        } else if ending("datum") || ending("ideje") {
            Some(Category::Date)
        } else if ending("cim") || ending("adresse") {
            Some(Category::Address)
        } else {
            None
        }
    })
}

/// Whether text is one mail address, by the shape that people use.
pub(crate) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    !local.is_empty()
        && !text.contains(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '"'))
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && !local.contains('@')
}

fn is_phone(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    let formed = cell.starts_with(['+', '('])
        || cell.starts_with("00")
        || cell.starts_with("06")
        || cell.contains([' ', '-', '/']);
    (8..=15).contains(&digits)
        && formed
        && cell.chars().all(|c| c.is_ascii_digit() || " +-()/.".contains(c))
        && !is_date(cell)
}

fn is_date(cell: &str) -> bool {
    let head: String = cell.chars().filter(|c| !c.is_whitespace()).take(10).collect();
    let head = head.trim_end_matches(['.', 'T']);
    let parts: Vec<&str> = head.split(['-', '/', '.']).map(str::trim).collect();
    let [a, b, c] = parts.as_slice() else { return false };
    let number = |s: &str| s.bytes().all(|x| x.is_ascii_digit()).then(|| s.parse::<u32>().ok()).flatten();
    match (number(a), number(b), number(c)) {
        (Some(y), Some(m), Some(d)) if a.len() == 4 => {
            (1850..2200).contains(&y) && (1..=12).contains(&m) && (1..=31).contains(&d)
        }
        (Some(d), Some(m), Some(y)) if c.len() == 4 => {
            (1850..2200).contains(&y) && (1..=31).contains(&m) && (1..=31).contains(&d)
        }
        _ => false,
    }
}

fn is_money(cell: &str) -> bool {
    const SIGNS: [&str; 9] = ["€", "$", "£", "Ft", "HUF", "EUR", "USD", "BRL", "R$"];
    let digits = cell.bytes().any(|b| b.is_ascii_digit());
    let cents =
        cell.rsplit_once(['.', ',']).is_some_and(|(_, c)| c.len() == 2 && c.bytes().all(|b| b.is_ascii_digit()));
    let plain = cell.chars().all(|c| c.is_ascii_digit() || " .,-+\u{A0}".contains(c));
    digits && (SIGNS.iter().any(|s| cell.starts_with(s) || cell.ends_with(s)) || cents && plain)
}

fn is_identifier(cell: &str) -> bool {
    let digits = cell.bytes().filter(u8::is_ascii_digit).count();
    digits >= 4
        && !cell.contains(' ')
        && cell.len() <= 64
        && cell.chars().all(|c| c.is_ascii_alphanumeric() || "-_/.:".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_list_is_read() {
        assert_eq!(hints().category.len(), 9);
    }

    #[test]
    fn names_of_columns_tell_their_data_in_five_languages() {
        for (name, category) in [
            ("Vezetéknév", Category::Name),
            ("Számlázási név", Category::Name),
            ("customerEmail", Category::Email),
            ("Telefonszám", Category::Phone),
            ("Irányítószám", Category::Address),
            ("Születési idő", Category::Date),
            ("Rendelésszám", Category::Identifier),
            ("Megjegyzés", Category::FreeText),
            ("Endereço", Category::Address),
            ("Fecha de nacimiento", Category::Date),
            ("Kundennummer", Category::Identifier),
            ("Allergia", Category::Health),
            ("Végösszeg", Category::Money),
            ("blabla", Category::Other),
        ] {
            assert_eq!(Tally::default().category(name), category, "{name}");
        }
    }

    #[test]
    fn plain_values_tell_their_data_where_the_name_does_not() {
        for (cell, category) in [
            ("anna@example.com", Category::Email),
            ("2026-03-01T10:00:00Z", Category::Date),
            ("2026. 03. 01.", Category::Date),
            ("+36 30 123 4567", Category::Phone),
            ("12 990 Ft", Category::Money),
            ("A-10023", Category::Identifier),
            ("kék", Category::Other),
        ] {
            let mut tally = Tally::default();
            tally.count(cell);
            assert_eq!(tally.category("x"), category, "{cell}");
        }
    }
}
