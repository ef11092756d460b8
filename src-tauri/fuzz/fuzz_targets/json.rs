#![no_main]

use intake::table::{for_each_row, read_json};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(sheet) = read_json(bytes) {
        assert!(for_each_row(bytes, &sheet, |_, _| Ok(())).is_ok(), "what was read once is read again");
    }
});
