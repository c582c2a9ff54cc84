for spec in (
    "",
    "d",
    "5d",
    "<5",
    ">5",
    "^5",
    "05",
    "+",
    "-",
    " ",
    "+05d",
    "=+6",
    "*^7",
    "x",
    "X",
    "#x",
    "#X",
    "o",
    "#o",
    "b",
    "#b",
    "08b",
    "#010b",
    ",",
    "_",
    "_x",
    "_b",
    "e",
    ".2e",
    "f",
    ".1f",
    "g",
    "%",
    ".0%",
    "n",
    "010,",
    "<06",
    "é>4",
    "020_d",
    "+,d",
    "c",
):
    out = []
    for n in (0, 7, -42, 1234567, 65):
        try:
            out.append(format(n, spec))
        except (ValueError, OverflowError) as e:
            out.append(str(e))
    print(repr(spec), out)
print(
    format(10**25, ","),
    format(-(10**25), "_d"),
    format(2**70, "x"),
    format(2**70, "#_b"),
    format(10**25, ".3e"),
    format(True, "d"),
    format(True),
    format(True, "5"),
    format(False, "x"),
    format(0x1F600, "c"),
)
for spec in (
    ".2d",
    ",x",
    "s",
    "y",
    "5.",
    "+c",
    "_,",
    ",_",
    ".2",
    "#c",
    "=s",
    "zz",
    "5 ",
    "{}",
    "99999999999999999999",
):
    try:
        print(format(5, spec))
    except (ValueError, OverflowError) as e:
        print(repr(spec), e)
