#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = intake::sniff(bytes, "file.csv");
    let _ = intake::text::read(bytes);
});
