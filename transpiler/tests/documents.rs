//! The committed documentation is what the tables say. With `UPDATE_DOCS=1` it is written.
#![expect(
    clippy::disallowed_methods,
    reason = "a test reads and writes the committed files"
)]

use std::path::Path;
use stelp_transpiler::reference;

fn compare(name: &str, expected: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../docs")
        .join(name);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, expected).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == expected,
        "{name} is not what the tables say: run with UPDATE_DOCS=1"
    );
}

#[test]
fn rules() {
    compare("rules.md", &reference::rules());
}

#[test]
fn python_surface() {
    compare("python-surface.md", &reference::python_surface());
}
