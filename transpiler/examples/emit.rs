//! Prints the emitted Rust of the program on standard input.
use std::io::Read;

fn main() {
    let mut text = Vec::new();
    if std::io::stdin().read_to_end(&mut text).is_err() {
        return;
    }
    match stelp_transpiler::translate("plan.py", &text, &stelp_transpiler::Policy::default()) {
        Ok(translation) => print!("{}", translation.rust),
        Err(refusal) => {
            eprintln!("{:#?}", refusal.diagnostics);
            std::process::exit(3);
        }
    }
}
