//! What was exported, read back by a program that is not ours.
use std::path::Path;
use std::process::Command;

/// The words of a PDF, one line a line.
pub fn words_of(pdf: &Path) -> String {
    let output = Command::new("pdftotext")
        .arg("-layout")
        .arg(pdf)
        .arg("-")
        .output()
        .expect("pdftotext: apt-get install poppler-utils");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Keeps pictures of the pages beside those of the screens, as `pdf-<name>-1.png` and so on.
pub fn picture(pdf: &Path, name: &str) {
    let shots = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shots");
    std::fs::create_dir_all(&shots).expect("a folder for pictures");
    let status =
        Command::new("pdftoppm").args(["-r", "70", "-png"]).arg(pdf).arg(shots.join(format!("pdf-{name}"))).status();
    assert!(status.expect("pdftoppm: apt-get install poppler-utils").success());
}
