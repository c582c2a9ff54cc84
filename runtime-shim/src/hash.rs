//! CPython's hashes of text and bytes under `PYTHONHASHSEED=0`: SipHash-1-3 with a zero key.

/// `hash` of bytes, and of the internal representation of a text. 0 for nothing, never -1.
pub fn hash_bytes(data: &[u8]) -> i64 {
    if data.is_empty() {
        return 0;
    }
    let mut state = Sip::new();
    let mut chunks = data.chunks_exact(8);
    for chunk in &mut chunks {
        state.word(
            chunk
                .iter()
                .rev()
                .fold(0, |word, byte| word << 8 | u64::from(*byte)),
        );
    }
    let tail = chunks
        .remainder()
        .iter()
        .rev()
        .fold(0, |word, byte| word << 8 | u64::from(*byte));
    state.word((data.len() as u64) << 56 | tail);
    state.finish()
}

/// `hash` of a text: CPython stores it in the narrowest of 1, 2 or 4 bytes per code point that fits, and hashes that.
pub fn hash_text(text: &str, ascii: bool) -> i64 {
    if ascii {
        return hash_bytes(text.as_bytes());
    }
    let widest = text.chars().max().map_or(0, u32::from);
    let data: Vec<u8> = match widest {
        0..=0xFF => text.chars().map(|c| u32::from(c) as u8).collect(),
        0x100..=0xFFFF => text
            .chars()
            .flat_map(|c| (u32::from(c) as u16).to_le_bytes())
            .collect(),
        _ => text
            .chars()
            .flat_map(|c| u32::from(c).to_le_bytes())
            .collect(),
    };
    hash_bytes(&data)
}

struct Sip([u64; 4]);

impl Sip {
    fn new() -> Sip {
        Sip([
            0x736f_6d65_7073_6575,
            0x646f_7261_6e64_6f6d,
            0x6c79_6765_6e65_7261,
            0x7465_6462_7974_6573,
        ])
    }

    fn round(&mut self) {
        let [v0, v1, v2, v3] = &mut self.0;
        *v0 = v0.wrapping_add(*v1);
        *v1 = v1.rotate_left(13) ^ *v0;
        *v0 = v0.rotate_left(32);
        *v2 = v2.wrapping_add(*v3);
        *v3 = v3.rotate_left(16) ^ *v2;
        *v0 = v0.wrapping_add(*v3);
        *v3 = v3.rotate_left(21) ^ *v0;
        *v2 = v2.wrapping_add(*v1);
        *v1 = v1.rotate_left(17) ^ *v2;
        *v2 = v2.rotate_left(32);
    }

    fn word(&mut self, word: u64) {
        self.0[3] ^= word;
        self.round();
        self.0[0] ^= word;
    }

    fn finish(mut self) -> i64 {
        self.0[2] ^= 0xFF;
        for _ in 0..3 {
            self.round();
        }
        let [v0, v1, v2, v3] = self.0;
        match (v0 ^ v1 ^ v2 ^ v3) as i64 {
            -1 => -2,
            hash => hash,
        }
    }
}
