#![no_main]

use intake::table::{Options, for_each_row, read_csv};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(sheet) = read_csv(bytes, &Options::default()) {
        assert!(for_each_row(bytes, &sheet, |_, _| Ok(())).is_ok(), "what was read once is read again");
    }
});
