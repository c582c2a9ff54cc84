//! Standard error: unbuffered, and after whatever standard output holds, so that a terminal shows them in order.

/// Writes text to standard error.
pub fn write(text: &str) {
    crate::out::flush();
    crate::out::write_fully(rustix::stdio::stderr(), text.as_bytes());
}
