//! Lists `assets/templates/<language>/*`, so that a template needs no code.

use std::{env, error::Error, fs, path::Path};

/// As `words::Language` spells them.
const LANGUAGES: [&str; 5] = ["en", "hu", "pt-BR", "es", "de"];

fn main() -> Result<(), Box<dyn Error>> {
    let assets = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../assets/templates").canonicalize()?;
    let mut code = String::new();
    for (constant, ending, of) in
        [("TEMPLATES", "md", "templates"), ("SAMPLES", "json", "facts that samples are made from")]
    {
        code.push_str(&format!("/// The bundled {of}: language, name without ending, text.\n"));
        code.push_str(&format!("pub(crate) const {constant}: &[(&str, &str, &str)] = &[\n"));
        for language in LANGUAGES {
            let folder = assets.join(language);
            println!("cargo:rerun-if-changed={}", folder.display());
            let mut files: Vec<_> =
                fs::read_dir(&folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
            files.retain(|path| path.extension().is_some_and(|extension| extension == ending));
            files.sort();
            for path in files {
                println!("cargo:rerun-if-changed={}", path.display());
                let name = path.file_stem().and_then(|stem| stem.to_str()).ok_or("a file name that is not UTF-8")?;
                let path = path.display().to_string();
                code.push_str(&format!("    ({language:?}, {name:?}, include_str!({path:?})),\n"));
            }
        }
        code.push_str("];\n");
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("bundle.rs"), code)?;
    Ok(())
}
