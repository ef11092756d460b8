//! The deadlines as a calendar file (iCalendar, RFC 5545). It leaves the vault, so it holds case numbers and dates and nothing else.

use crate::wire::clocks::{DeadlineFileView, ExportDeadlinesRequest};
use crate::{Desk, Error};
use chrono::{DateTime, Days, NaiveDate, Utc};
use sha2::{Digest as _, Sha256};
use vault::{Action, VaultError};

/// So many days before, the calendar reminds.
const REMIND: u32 = 5;

/// Writes the deadlines of all open cases as a calendar file, and enters in the trail that they were taken out.
///
/// # Errors
/// `NotFound`, `Forbidden`, `DiskFull`, `ReadOnly` of the file.
pub fn export(desk: &Desk<'_>, asked: ExportDeadlinesRequest) -> Result<DeadlineFileView, Error> {
    let mut cases: Vec<(String, NaiveDate)> = Vec::new();
    desk.vault.read(|view| {
        view.each_open_case(|case| {
            cases.extend(case.request.due.map(|due| (case.request.number, due)));
            Ok(())
        })
    })?;
    let text = calendar(&desk.vault.id(), &cases, desk.now);
    let sha256 = hex::encode(Sha256::digest(text.as_bytes()));
    let mut failed = None;
    let recorded = desk.vault.transact(Action("deadlines.exported"), desk.now, |tx| {
        tx.note("count", &cases.len().to_string());
        tx.note("sha256", &sha256);
        // Last, so that nothing is entered where the file could not be written, and none is written where nothing could be entered.
        desk.files.write(&asked.file, text.as_bytes()).map_err(|error| {
            failed = Some(error);
            VaultError::Cancelled
        })
    });
    match (recorded, failed) {
        (_, Some(error)) => Err(error),
        (Err(error), None) => Err(error.into()),
        (Ok(()), None) => Ok(DeadlineFileView { count: cases.len() as u64, sha256 }),
    }
}

/// One event a case, on its day. A file that is read again moves the events it made before: each has the name of its case.
fn calendar(vault: &str, cases: &[(String, NaiveDate)], now: DateTime<Utc>) -> String {
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text);
        out.push_str("\r\n");
    };
    // A vault's id is random; its beginning keeps the cases of two offices apart and names nobody.
    let vault: String = vault.chars().take(16).collect();
    let stamp = now.format("%Y%m%dT%H%M%SZ").to_string();
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Tutela//Deadlines//EN");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    for (number, due) in cases {
        let next = due.checked_add_days(Days::new(1)).unwrap_or(*due);
        line("BEGIN:VEVENT");
        line(&format!("UID:{number}.{vault}@tutela"));
        line(&format!("DTSTAMP:{stamp}"));
        line(&format!("SEQUENCE:{}", now.timestamp() / 60));
        line(&format!("DTSTART;VALUE=DATE:{}", due.format("%Y%m%d")));
        line(&format!("DTEND;VALUE=DATE:{}", next.format("%Y%m%d")));
        line(&format!("SUMMARY:{number}"));
        line("TRANSP:TRANSPARENT");
        line("CLASS:CONFIDENTIAL");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line(&format!("DESCRIPTION:{number}"));
        line(&format!("TRIGGER:-P{REMIND}D"));
        line("END:VALARM");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_an_icalendar_of_whole_days_that_names_cases_and_nobody() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let cases = [("2026-0142".to_owned(), day("2026-10-05")), ("2026-0149".to_owned(), day("2026-12-31"))];
        let text = calendar("4f1c9b2a7d3e8f60aa", &cases, "2026-09-22T08:30:00Z".parse().unwrap());
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 2);
        assert!(
            text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"),
            "the end is the day after"
        );
        assert!(text.contains("UID:2026-0142.4f1c9b2a7d3e8f60@tutela\r\nDTSTAMP:20260922T083000Z\r\n"));
        assert!(text.lines().all(|line| line.len() <= 75), "no line is long enough to be folded");
        assert!(text.split("\r\n").all(|line| !line.contains('\n')), "every line ends as the standard has it");
    }
}
