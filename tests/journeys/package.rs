//! The package, from the button to the files: under a passphrase and as a folder, opened by programs that are not ours.
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use crate::e2e::Desk;

/// Nothing of the column that was not chosen, and nothing meant for the house alone.
const NOT_FOR_THEM: &[&str] =
    &["Belső megjegyzés", "fizetőképessége", "részletet kért", "Minden adat, amely", "nagy.peter@karpat.example"];

fn run(program: &str, arguments: &[&str]) -> Output {
    let output = Command::new(program).args(arguments).output();
    output.unwrap_or_else(|_| panic!("{program} is not installed: ./dev test sees to that"))
}

/// The package of the report that is on the screen, in both forms. Answers with the passphrase that was shown.
pub async fn make(desk: &Desk) -> String {
    desk.click_test_id("make-package").await;
    desk.css("[data-testid=package-contents]").await;
    let shown = "return document.querySelector('[data-testid=package-passphrase]').value";
    while desk.script(shown).await.as_str().is_none_or(str::is_empty) {
        desk.settled().await;
    }
    let passphrase = desk.script(shown).await.as_str().expect("a passphrase").to_owned();
    assert_eq!(passphrase.split(' ').count(), 7, "seven words are proposed");
    desk.click_test_id("package-copy").await;
    desk.sees_in("package-dialog", "Copied.").await;
    desk.settled().await;
    desk.shot("33-package-dialog").await;

    let zip = desk.out("package.zip");
    desk.will_save_at(&zip);
    desk.click_test_id("package-make").await;
    desk.css("[data-testid=package-written]").await;
    desk.sees_in("package-written", "package.zip").await;
    desk.settled().await;
    desk.shot("33-package-made").await;
    let said = desk.words_of("package-dialog").await;
    desk.click_test_id("package-close").await;
    desk.gone("[data-testid=package-dialog]").await;

    let bytes = desk.written(&zip).await;
    assert!(!bytes.windows(7).any(|piece| piece == "Kovács".as_bytes()), "nothing can be read without the passphrase");
    let zip = zip.to_str().expect("a path");
    assert!(run("7z", &["t", &format!("-p{passphrase}"), zip]).status.success(), "7-Zip opens it");
    assert!(!run("7z", &["t", "-pseven other words that open nothing here", zip]).status.success());
    let unpacked = desk.out("unpacked");
    fs::create_dir(&unpacked).expect("a folder");
    let into = unpacked.to_str().expect("a path");
    assert!(
        run("bsdtar", &["-xf", zip, "-C", into, "--passphrase", &passphrase]).status.success(),
        "libarchive opens it"
    );
    let manifest = read_back(&unpacked);
    assert!(said.contains(&manifest), "the hash on the screen is that of the manifest: {said}");

    desk.click_test_id("make-package").await;
    desk.css("[data-testid=package-contents]").await;
    desk.choose_radio("package-form", "folder").await;
    desk.settled().await;
    desk.shot("33-package-folder").await;
    let parent = desk.out("folder");
    fs::create_dir(&parent).expect("a folder");
    desk.will_choose_folder(&parent);
    desk.click_test_id("package-make").await;
    desk.css("[data-testid=package-written]").await;
    desk.click_test_id("package-close").await;
    let mut made = fs::read_dir(&parent).expect("the folder");
    let folder = made.next().expect("a package in it").expect("its name").path();
    assert!(folder.ends_with(format!("{}-package", number(&folder))) && made.next().is_none(), "{}", folder.display());
    read_back(&folder);
    passphrase
}

/// The case number at the beginning of a folder's name.
fn number(folder: &Path) -> String {
    let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
    name.trim_end_matches("-package").to_owned()
}

/// Holds every file to the manifest, and looks for what must be in them and what must not. Answers with the manifest's hash.
fn read_back(folder: &Path) -> String {
    let file = |name: &str| fs::read(folder.join(name)).unwrap_or_else(|_| panic!("{name} is missing"));
    let manifest: Value = serde_json::from_slice(&file("manifest.json")).expect("JSON");
    let listed: BTreeMap<String, String> = manifest["files"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| {
            (one["name"].as_str().expect("a name").to_owned(), one["sha256"].as_str().expect("a hash").to_owned())
        })
        .collect();
    let there: Vec<String> = fs::read_dir(folder)
        .expect("the package")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name != "manifest.json")
        .collect();
    assert_eq!(there.len(), listed.len(), "{there:?}");
    let hash = |name: &str| {
        let path = folder.join(name);
        let said = run("sha256sum", &[path.to_str().expect("a path")]).stdout;
        String::from_utf8(said).expect("text").split(' ').next().unwrap_or_default().to_owned()
    };
    for name in &there {
        assert_eq!(listed.get(name), Some(&hash(name)), "{name} is not what the manifest says");
        assert!(name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c)), "{name}");
    }

    let data: Value = serde_json::from_slice(&file("data.json")).expect("JSON");
    assert_eq!(data["person"]["name"], "Kovács Anna");
    assert_eq!(data["legalBases"][0]["basis"], "gdpr-6-1-b");
    let cells = data["sources"].to_string();
    assert!(cells.contains("Gyógytorna, tíz alkalom") && cells.contains("Labor; teljes vérkép"), "{cells}");
    let table = String::from_utf8(file("data-001.csv")).expect("UTF-8");
    assert!(table.starts_with('\u{feff}') && table.contains(";'+36 30 555 0123;"), "{table}");
    let page = String::from_utf8(file("index.html")).expect("UTF-8");
    assert!(page.contains("<html lang=\"hu\">") && page.contains("Gyógytorna") && !page.contains("<script"), "{page}");
    let report = folder.join("report.pdf");
    let words = String::from_utf8(run("pdftotext", &[report.to_str().expect("a path"), "-"]).stdout).expect("UTF-8");
    for (name, text) in there
        .iter()
        .map(|name| (name.as_str(), String::from_utf8_lossy(&file(name)).into_owned()))
        .chain([("report", words)])
    {
        for word in NOT_FOR_THEM {
            assert!(!text.contains(word), "{word} leaks in {name}");
        }
    }
    hash("manifest.json")
}
