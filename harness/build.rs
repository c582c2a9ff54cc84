//! Embeds the runtime shim's source, so that an installed `stelp` can build it anywhere.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("..");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut files = vec![];
    for folder in ["runtime-shim/src", "runtime-shim/data"] {
        if root.join(folder).is_dir() {
            collect(&root, Path::new(folder), &mut files)?;
        }
    }
    files.push("runtime-shim/Cargo.toml".to_owned());
    files.push("Cargo.lock".to_owned());
    files.sort();
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    let manifest: String = manifest
        .lines()
        .map(|line| {
            if line.starts_with("members") {
                "members = [\"runtime-shim\"]"
            } else {
                line
            }
        })
        .flat_map(|line| [line, "\n"])
        .collect();
    let manifest_path = out.join("shim-workspace.toml");
    fs::write(&manifest_path, &manifest)?;

    let mut hasher = blake3::Hasher::new();
    hasher.update(manifest.as_bytes());
    let mut table = String::from("pub static FILES: &[(&str, &[u8])] = &[\n");
    writeln!(
        table,
        "    (\"Cargo.toml\", include_bytes!({manifest_path:?})),"
    )
    .map_err(io::Error::other)?;
    for name in &files {
        let path = fs::canonicalize(root.join(name))?;
        println!("cargo::rerun-if-changed={}", path.display());
        hasher.update(name.as_bytes());
        hasher.update(&fs::read(&path)?);
        writeln!(table, "    ({name:?}, include_bytes!({path:?})),").map_err(io::Error::other)?;
    }
    writeln!(
        table,
        "];\npub const SOURCE_KEY: &str = {:?};",
        &hasher.finalize().to_hex()[..32]
    )
    .map_err(io::Error::other)?;
    fs::write(out.join("shim_source.rs"), table)?;

    // What the translation of a program depends on: any change of the transpiler makes cached plans stale.
    let mut sources = vec![];
    collect(&root, Path::new("transpiler/src"), &mut sources)?;
    collect(&root, Path::new("harness/src"), &mut sources)?;
    sources.sort();
    let mut hasher = blake3::Hasher::new();
    for name in &sources {
        hasher.update(name.as_bytes());
        hasher.update(&fs::read(root.join(name))?);
    }
    println!(
        "cargo::rustc-env=STELP_BUILD_KEY={}",
        &hasher.finalize().to_hex()[..32]
    );
    for folder in [
        "Cargo.toml",
        "runtime-shim",
        "transpiler/src",
        "harness/src",
    ] {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
    }
    Ok(())
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            collect(root, &path, files)?;
        } else if let Some(name) = path.to_str() {
            files.push(name.to_owned());
        }
    }
    Ok(())
}
