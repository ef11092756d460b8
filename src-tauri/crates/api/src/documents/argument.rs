//! The argument of a date as letters and reports print it: step by step, with the rule's source where that was read.

use super::sheet::Sheet;
use crate::clock::show::Shown;
use paper::{Block, Run};
use words::Value;

/// How the dates came about, one paragraph a right; nothing where no clock runs.
///
/// What is for the office alone is left out, and a rule that nobody has read at its source is not cited.
pub(super) fn argument(sheet: &Sheet<'_>, shown: &[Shown]) -> Vec<Block> {
    let mut out = Vec::new();
    for one in shown {
        let deadline = &one.deadline;
        let mut steps: Vec<String> = deadline
            .steps
            .iter()
            .filter(|step| step.is_printed())
            .map(|step| words::step(sheet.language, step))
            .collect();
        if let Some(calendar) = deadline.calendar.as_deref() {
            let native = law::calendars().find(|info| info.id == calendar).map_or(calendar, |info| info.name);
            let place = words::place(sheet.language, calendar, native);
            steps.push(sheet.say("paper-argument-calendar", &[("calendar", Value::from(&place))]));
        }
        if !deadline.check_locally {
            steps.push(words::source(sheet.language, &deadline.rule, &deadline.source));
        }
        let title = match shown.len() {
            1 => sheet.say("paper-argument", &[]),
            _ => {
                let right = sheet.say(&one.right.message_key(), &[]);
                sheet.say("paper-argument-of", &[("right", Value::from(&right))])
            }
        };
        out.push(Block::paragraph(vec![Run::bold(format!("{title} ")), Run::plain(format!("{}.", steps.join(" · ")))]));
    }
    out
}
