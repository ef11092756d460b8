#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(mail) = intake::mail::read(bytes) {
        let _ = intake::proposal::propose(&mail);
    }
});
