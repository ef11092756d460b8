//! The encrypted store: slots, keys, migrations, transact, trail; the only SQL.
