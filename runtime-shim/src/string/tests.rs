//! Facts about `Str` that no Python program shows directly, and anchors taken from CPython 3.11.

use super::{Str, case, codec, split};
use crate::bytes::Bytes;

fn mixed(length: usize) -> Str {
    Str::from_string(
        (0..length)
            .map(|at| if at % 3 == 0 { 'é' } else { 'a' })
            .collect(),
    )
}

#[test]
fn hashes_are_those_of_a_zero_seed() {
    // PYTHONHASHSEED=0 python3.11 -c "print(hash('abc'), hash('é'), hash('€'), hash('😀'))"
    let hashes = ["", "abc", "é", "€", "😀"].map(|text| Str::new(text).hash());
    assert_eq!(
        hashes,
        [
            0,
            -4_594_863_902_769_663_758,
            6_047_309_291_227_476_195,
            -5_529_981_157_763_016_009,
            -3_536_540_696_076_613_844
        ]
    );
}

#[test]
fn long_texts_are_indexed_through_samples() {
    let text = mixed(1000);
    for at in 0..1000 {
        let offset = text.byte_offset(at);
        assert_eq!(text.char_index(offset), at);
        let expected = if at % 3 == 0 { 'é' } else { 'a' };
        assert_eq!(text.char_at(at), Some(expected));
    }
    assert_eq!(text.byte_offset(1000), text.as_str().len());
}

#[test]
fn appending_keeps_shared_texts() {
    let mut grown = Str::new("ab");
    let shared = grown.clone();
    assert!(grown.append(&Str::new("é")).is_ok());
    assert!(grown.append(&Str::new("cd")).is_ok());
    assert_eq!(
        (shared.as_str(), grown.as_str(), grown.len()),
        ("ab", "abécd", 5)
    );
}

#[test]
fn short_texts_are_shared() {
    assert!(Str::new("a").is_same(&Str::from_char('a')));
    assert!(Str::new("é").is_same(&Str::from_string(String::from("é"))));
    assert!(Str::new("").is_same(&Str::empty()));
}

#[test]
fn sigma_ends_words() {
    assert_eq!(case::lower(&Str::new("ΑΣ ΣΑΣ.")).as_str(), "ας σας.");
}

#[test]
fn white_space_splits_leave_the_rest_alone() {
    let parts = split::split(&Str::new(" a  b  c "), None, 1).unwrap_or_default();
    assert_eq!(parts, [Str::new("a"), Str::new("b  c ")]);
}

#[test]
fn broken_utf8_is_replaced_by_maximal_subparts() {
    let data = Bytes::new(b"a\xE2\x82b\xED\xA0\x80");
    let text = codec::decode(&data, "utf8", "replace").unwrap_or_else(|_| Str::empty());
    assert_eq!(text.as_str(), "a\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}");
}
