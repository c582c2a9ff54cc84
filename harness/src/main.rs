#![forbid(unsafe_code)]

fn main() -> std::process::ExitCode {
    stelp_harness::cli::main()
}
