//! What a record is: types, states, gates, pure.
