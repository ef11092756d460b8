//! The queue: requests by page, filtered and sorted, and the counts of the day. Keyset-paged: a page costs the same at the end of a
//! million requests as at the start.

use super::prefixes;
use super::requests::{COLUMNS, Request, read};
use crate::{VaultError, View};
use chrono::NaiveDate;
use rusqlite::types::Value;

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Earliest due date first.
    Due,
    /// Local date of receipt.
    Received,
    /// The order of registration, which is the order of numbers.
    Number,
    /// Family name.
    Name,
}

/// Which requests.
#[derive(Debug, Clone, Default)]
pub struct QueueFilter {
    /// Prefixes of words of number, names, e-mail, phone.
    pub text: String,
    /// Only open, or only closed ones.
    pub open: Option<bool>,
    /// Only this phase.
    pub phase: Option<String>,
    /// Only with this right.
    pub right: Option<String>,
    /// Only under this regime.
    pub regime: Option<String>,
    /// Only this officer's; `Some("")` means nobody's.
    pub owner: Option<String>,
    /// Due on this day or before.
    pub due_by: Option<NaiveDate>,
    /// Only those whose clock runs: the requester owes no answer that it waits for.
    pub running: bool,
    /// Identity or ownership is still missing.
    pub unverified: bool,
    /// An answer has left the office and its dispatch is not evidenced, or everything is done but the closing.
    pub to_finish: bool,
}

/// How far a page before went: the sort key and the id of its last row.
pub type After = Option<(String, i64)>;

struct Query {
    sql: String,
    values: Vec<Value>,
}

impl Query {
    fn and(&mut self, condition: &str, values: impl IntoIterator<Item = Value>) {
        self.sql.push_str(if self.values.is_empty() && !self.sql.contains(" WHERE ") { " WHERE " } else { " AND " });
        self.sql.push_str(condition);
        self.values.extend(values);
    }

    /// Adds the filter. False when it can match nothing.
    fn filter(&mut self, filter: &QueueFilter) -> bool {
        // `open` stands as a literal so that the partial indexes serve.
        match filter.open {
            Some(true) => self.and("open = 1", []),
            Some(false) => self.and("open = 0", []),
            None => {}
        }
        if filter.running {
            self.and(
                "NOT EXISTS (SELECT 1 FROM clock WHERE clock.request = request.id AND clock.due = request.due AND clock.stands = 1)",
                [],
            );
        }
        if filter.unverified {
            self.and("(identity = 0 OR ownership = 0)", []);
        }
        if filter.to_finish {
            self.and("phase = 'released'", []);
        }
        if let Some(phase) = &filter.phase {
            self.and("phase = ?", [Value::from(phase.clone())]);
        }
        if let Some(right) = &filter.right {
            self.and("instr(' ' || rights || ' ', ' ' || ? || ' ') > 0", [Value::from(right.clone())]);
        }
        if let Some(regime) = &filter.regime {
            self.and("regime = ?", [Value::from(regime.clone())]);
        }
        match filter.owner.as_deref() {
            Some("") => self.and("owner IS NULL", []),
            Some(owner) => self.and("owner = ?", [Value::from(owner.to_owned())]),
            None => {}
        }
        if let Some(day) = filter.due_by {
            self.and("due <= ?", [Value::from(day.to_string())]);
        }
        self.text(&filter.text)
    }

    /// Adds what was typed: the beginning of a case number is looked up among the numbers, everything else among the words. False when nothing
    /// is left to look for. The newest hits are enough to sort: nobody reads further, they type another letter.
    fn text(&mut self, typed: &str) -> bool {
        const WORDS: &str = "SELECT rowid FROM (SELECT rowid FROM request_words WHERE request_words MATCH ? ORDER BY rowid DESC LIMIT 1000)";
        const NUMBERS: &str =
            "SELECT id FROM (SELECT id FROM request WHERE number >= ? AND number < ? ORDER BY number DESC LIMIT 1000)";
        // Above every digit and the hyphen, so that the range holds all numbers that begin so.
        let range = |number: &str| [Value::from(number.to_owned()), Value::from(format!("{number}\u{10FFFF}"))];
        let only_one = typed.split_whitespace().count() == 1;
        let (mut words, mut found) = (String::new(), false);
        for part in typed.split_whitespace() {
            match number_start(part) {
                Some(Start::Year) if only_one => {
                    // It may as well be the beginning of a telephone number or of a number's second half.
                    let match_words = [Value::from(format!("\"{part}\"*"))];
                    self.and(&format!("id IN ({NUMBERS} UNION {WORDS})"), range(part).into_iter().chain(match_words));
                    return true;
                }
                Some(Start::Number) => {
                    self.and(&format!("id IN ({NUMBERS})"), range(part));
                    found = true;
                }
                _ => {
                    words.push(' ');
                    words.push_str(part);
                }
            }
        }
        if let Some(words) = prefixes(&words) {
            self.and(&format!("id IN ({WORDS})"), [Value::from(words)]);
            found = true;
        }
        found || typed.trim().is_empty()
    }
}

/// What the beginning of a case number may look like.
enum Start {
    /// `20`, `202`, `2026`: perhaps a year, perhaps something else.
    Year,
    /// `2026-`, `2026-01`: nothing else looks so.
    Number,
}

fn number_start(part: &str) -> Option<Start> {
    let (year, rest) = part.split_once('-').map_or((part, None), |(year, rest)| (year, Some(rest)));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    match rest {
        Some(rest) if year.len() == 4 && digits(year) && digits(rest) => Some(Start::Number),
        None if (2..=4).contains(&year.len()) && year.starts_with("20") && digits(year) => Some(Start::Year),
        _ => None,
    }
}

impl View<'_> {
    /// A page of requests with each one's sort key.
    ///
    /// # Errors
    /// Only database failures.
    pub fn queue(
        &self,
        filter: &QueueFilter,
        order: Order,
        descending: bool,
        after: After,
        limit: u32,
    ) -> Result<Vec<(Request, String)>, VaultError> {
        let key = match order {
            Order::Due => "due",
            Order::Received => "received_on",
            Order::Number => "''",
            Order::Name => "sort_name",
        };
        let mut query = Query { sql: format!("SELECT {COLUMNS}, {key} AS sort_key FROM request"), values: Vec::new() };
        if !query.filter(filter) {
            return Ok(Vec::new());
        }
        let (sign, direction) = if descending { ("<", "DESC") } else { (">", "ASC") };
        if let Some((value, id)) = after {
            match order {
                Order::Number => query.and(&format!("id {sign} ?"), [Value::from(id)]),
                _ => query.and(&format!("({key}, id) {sign} (?, ?)"), [Value::from(value), Value::from(id)]),
            }
        }
        match order {
            Order::Number => query.sql.push_str(&format!(" ORDER BY id {direction} LIMIT ?")),
            _ => query.sql.push_str(&format!(" ORDER BY {key} {direction}, id {direction} LIMIT ?")),
        }
        query.values.push(Value::from(i64::from(limit)));
        let mut statement = self.conn().prepare_cached(&query.sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(query.values))?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push((read(row)?, row.get("sort_key")?));
        }
        Ok(out)
    }

    /// How many requests match, counted no further than `cap`.
    ///
    /// # Errors
    /// Only database failures.
    pub fn queue_count(&self, filter: &QueueFilter, cap: u32) -> Result<u64, VaultError> {
        let mut query = Query { sql: "SELECT count(*) FROM (SELECT 1 FROM request".to_owned(), values: Vec::new() };
        if !query.filter(filter) {
            return Ok(0);
        }
        query.sql.push_str(" LIMIT ?)");
        query.values.push(Value::from(i64::from(cap)));
        Ok(self
            .conn()
            .prepare_cached(&query.sql)?
            .query_row(rusqlite::params_from_iter(query.values), |row| row.get(0))?)
    }

    /// Other requests of the same subject or from the same e-mail address, newest first, at most 20.
    ///
    /// # Errors
    /// Only database failures.
    pub fn related_requests(&self, except: i64, subject: Option<i64>, email: &str) -> Result<Vec<Request>, VaultError> {
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {COLUMNS} FROM request WHERE id <> ?1 AND id IN (
                 SELECT id FROM request WHERE subject = ?2 AND subject IS NOT NULL
                 UNION SELECT id FROM request WHERE email_normal = ?3 AND email_normal <> '') ORDER BY id DESC LIMIT 20"
        ))?;
        let email = model::subject::normal_identifier(model::subject::IdentifierKind::Email, email);
        let mut rows = statement.query((except, subject, email))?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(read(row)?);
        }
        Ok(out)
    }
}
