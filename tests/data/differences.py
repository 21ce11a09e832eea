"""Where the lists of others differ from the shipped file in who belongs to a regime, and why."""

SERBIA = "it counts Serbia and Montenegro's deposit as that of both; here each begins in 2006"
SUCCESSOR = "it counts a successor from its predecessor's day; here both stand"
WITHDREW = "it holds those that were parties in 1994; this one had withdrawn by then"
LATER = "it was compiled before this party's deposit"
RATIFIED_LATER = [
    "COM",
    "CUB",
    "DMA",
    "GMB",
    "GNQ",
    "LKA",
    "PNG",
    "SLB",
    "STP",
    "TLS",
    "TUV",
    "ZWE",
]
GONE = "it holds no state that exists no more"
PREDECESSOR = "it counts a successor from its predecessor's ratification; here from its own day"
SUCCEEDED = [
    *("BIH", "CZE", "DMA", "HRV", "LCA", "MKD", "MNE", "RUS", "SLB", "SRB", "SVK", "VCT", "VUT"),
    "YEM",
]
ENDS = "its list ends before the enlargement of 1995, which covered this treaty"
