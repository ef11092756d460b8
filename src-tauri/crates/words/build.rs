//! Lists `assets/locales/<language>/*.ftl`, so that a new message file needs no code.

use std::{env, error::Error, fs, path::Path};

/// As [`Language`](src/language.rs) spells them.
const LANGUAGES: [&str; 5] = ["en", "hu", "pt-BR", "es", "de"];

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../assets/locales").canonicalize()?;
    let mut code = String::from(
        "/// All message files: language, file name without ending, text.\npub(crate) const FILES: &[(&str, &str, &str)] = &[\n",
    );
    for language in LANGUAGES {
        let folder = locales.join(language);
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut files: Vec<_> =
            fs::read_dir(&folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
        files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        files.sort();
        for path in files {
            println!("cargo:rerun-if-changed={}", path.display());
            let name = path.file_stem().and_then(|stem| stem.to_str()).ok_or("a file name that is not UTF-8")?;
            code.push_str(&format!("    ({language:?}, {name:?}, include_str!({:?})),\n", path.display().to_string()));
        }
    }
    code.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("files.rs"), code)?;
    Ok(())
}
