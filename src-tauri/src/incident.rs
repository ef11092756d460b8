//! What became of a fault inside the program: a number that the officer can quote, and a line on stderr that says where it
//! happened, never with what data.
use std::panic;

/// A fresh incident number: eight hexadecimal digits, random.
pub fn make_incident() -> String {
    let mut bytes = [0_u8; 4];
    // Without randomness the number is all zeros: still an answer, only less easily told apart.
    let _ = getrandom::fill(&mut bytes);
    hex::encode(bytes)
}

/// From here on a panic reports its place and nothing else: its message may hold what the officer typed.
pub fn keep_panics_quiet() {
    panic::set_hook(Box::new(|info| match info.location() {
        Some(place) => eprintln!("Tutela: an internal error at {}:{}", place.file(), place.line()),
        None => eprintln!("Tutela: an internal error"),
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn incident_numbers_are_short_and_differ() {
        let (first, second) = (make_incident(), make_incident());
        assert_eq!(first.len(), 8);
        assert_ne!(first, second);
    }
}
