//! Diagnostics as text for people, models and tools.
