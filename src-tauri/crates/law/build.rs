//! Lists the rule files of `assets/law`, so that adding a regime or a checklist is adding a file.

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let assets = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../assets/law").canonicalize()?;
    let mut code = String::new();
    // FNV-1a over the rule files: it tells apart, it protects nothing.
    let mut fingerprint = 0xcbf2_9ce4_8422_2325_u64;
    for (constant, folder) in [("REGIMES", "regimes"), ("CHECKLISTS", "checklists")] {
        let folder = assets.join(folder);
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut files: Vec<_> =
            fs::read_dir(&folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
        files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
        files.sort();
        code.push_str(&format!(
            "/// The bundled files of `assets/law/{}`: name without ending, text.\n",
            constant.to_lowercase()
        ));
        code.push_str(&format!("pub(crate) const {constant}: &[(&str, &str)] = &[\n"));
        for path in files {
            println!("cargo:rerun-if-changed={}", path.display());
            if constant == "REGIMES" {
                for byte in fs::read(&path)? {
                    fingerprint = (fingerprint ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
                }
            }
            let name = path.file_stem().and_then(|stem| stem.to_str()).ok_or("a file name that is not UTF-8")?;
            code.push_str(&format!("    ({name:?}, include_str!({:?})),\n", path.display().to_string()));
        }
        code.push_str("];\n");
    }
    code.push_str(&format!(
        "/// A fingerprint of the files of `assets/law/regimes`.\npub(crate) const RULES_FINGERPRINT: &str = \"{fingerprint:016x}\";\n"
    ));
    fs::write(Path::new(&env::var("OUT_DIR")?).join("bundle.rs"), code)?;
    Ok(())
}
