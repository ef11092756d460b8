//! The files of `assets/law`, embedded; the lists are written by `build.rs`.

include!(concat!(env!("OUT_DIR"), "/bundle.rs"));

/// Public holidays of all bundled calendars; `assets/law/make_calendars.py` documents the form.
pub(crate) const CALENDARS: &str = include_str!("../../../../assets/law/calendars.txt");

/// How former versions of those data differed.
pub(crate) const CALENDAR_HISTORY: &str = include_str!("../../../../assets/law/calendar-history.txt");

/// The factor tables of the breach severity method.
pub(crate) const SEVERITY: &str = include_str!("../../../../assets/law/severity.toml");

/// The provisions that letters name.
pub(crate) const CITATIONS: &str = include_str!("../../../../assets/law/citations.toml");
