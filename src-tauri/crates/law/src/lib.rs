//! Regimes, clocks, calendars, severity, checklists: rules as data, pure.
