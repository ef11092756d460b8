//! The recovery codes between their making and the moment when the officer has typed two groups of each again.
use api::Error;
use api::wire::session::CreatedView;
use vault::RecoveryCode;

/// How many groups of a code are asked for again.
const ASKED: usize = 2;

/// Codes that are not yet confirmed: one, or three of which two are needed. Gone when the process ends; the officer can then have new ones made.
pub struct Pending {
    sheets: Vec<Sheet>,
    label: String,
}

struct Sheet {
    code: RecoveryCode,
    /// Counted from 0.
    groups: Vec<usize>,
    confirmed: bool,
}

impl Sheet {
    fn ask(code: RecoveryCode) -> Result<Self, Error> {
        let count = (0..).take_while(|index| code.group(*index).is_some()).count();
        let mut groups = Vec::new();
        while groups.len() < ASKED.min(count) {
            let number = getrandom::u32().map_err(|_| Error::internal("randomness"))? as usize;
            let group = number % count;
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
        groups.sort_unstable();
        Ok(Self { code, groups, confirmed: false })
    }

    fn view(&self) -> CreatedView {
        CreatedView {
            // EXPOSE: shown this once.
            recovery_code: self.code.reveal().to_owned(),
            confirm_groups: self.groups.iter().filter_map(|group| u32::try_from(group + 1).ok()).collect(),
        }
    }

    fn check(&self, typed: &[String]) -> Result<(), Error> {
        if typed.len() != self.groups.len() {
            return Err(Error::invalid("groups", "count"));
        }
        for (position, (typed, group)) in typed.iter().zip(&self.groups).enumerate() {
            let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
            if !self.code.group(*group).is_some_and(|group| group.eq_ignore_ascii_case(&typed)) {
                return Err(Error::invalid(&format!("groups[{position}]"), "not-on-the-sheet"));
            }
        }
        Ok(())
    }
}

impl Pending {
    /// Chooses at random which groups to ask for. Errors: `internal` when the system gives no randomness.
    pub fn ask(codes: impl IntoIterator<Item = RecoveryCode>, label: String) -> Result<Self, Error> {
        Ok(Self { sheets: codes.into_iter().map(Sheet::ask).collect::<Result<_, _>>()?, label })
    }

    /// The codes and the groups to type again, in order.
    pub fn views(&self) -> Vec<CreatedView> {
        self.sheets.iter().map(Sheet::view).collect()
    }

    /// The vault's label, for the sheets.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// A sheet's code, the sheet counted from 1. Errors: `invalid` where there is no such sheet.
    pub fn code(&self, sheet: Option<u32>) -> Result<&RecoveryCode, Error> {
        self.sheets.get(self.place_of(sheet)?).map(|sheet| &sheet.code).ok_or_else(no_sheet)
    }

    /// Whether these are the groups that were asked for; blanks and case do not matter. Answers whether every sheet is confirmed by now.
    /// Errors: `invalid` naming the group or the sheet.
    pub fn check(&mut self, sheet: Option<u32>, typed: &[String]) -> Result<bool, Error> {
        let place = self.place_of(sheet)?;
        let sheet = self.sheets.get_mut(place).ok_or_else(no_sheet)?;
        sheet.check(typed)?;
        sheet.confirmed = true;
        Ok(self.sheets.iter().all(|sheet| sheet.confirmed))
    }

    /// A single sheet has no number, one of three has.
    fn place_of(&self, sheet: Option<u32>) -> Result<usize, Error> {
        match (sheet, self.sheets.len()) {
            (None, 1) => Ok(0),
            (Some(number), 2..) => number.checked_sub(1).and_then(|at| usize::try_from(at).ok()).ok_or_else(no_sheet),
            _ => Err(no_sheet()),
        }
    }
}

fn no_sheet() -> Error {
    Error::invalid("sheet", "unknown")
}
