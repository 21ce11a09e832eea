"""Which of the borders that Natural Earth draws are dashed: those where states dispute whose land
it is on one of the two sides, or whether that side is a state. No position is taken by a dash.

The list knows only lines that the source has: Abkhazia, South Ossetia, Transnistria and the front
in Ukraine are not drawn in it, and between China and Taiwan lies the sea.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Box:
    """A part of the Earth in degrees, its edges within it."""

    west: float = -180
    south: float = -90
    east: float = 180
    north: float = 90

    def holds(self, point: tuple[float, float]) -> bool:
        """Whether a point (longitude, latitude) lies within."""
        lon, lat = point
        return self.west <= lon <= self.east and self.south <= lat <= self.north


EVERYWHERE = Box()

# Natural Earth draws Crimea as a part of Russia, since it draws who governs; the United Nations
# General Assembly counts it as Ukraine's. An area of its own is neither's colour.
AREAS = {"Crimea": ("RUS", Box(32, 44, 37, 46.5))}

# For the same reason it draws the part of Western Sahara that Morocco holds as Morocco's. It is set
# apart along the parallel at 27° 40' N, where Western Sahara begins by the treaties of France and
# Spain: the southern side of a line between two points of the outline.
CUTS = {"Held-Sahara": ("MAR", (-13.12, 27.65), (-8.67, 27.66))}

BORDERS = {
    ("SRB", "XKX"): EVERYWHERE,  # Kosovo's statehood
    ("CYP", "CYN"): EVERYWHERE,  # the Green Line
    ("SOM", "SOL"): EVERYWHERE,  # Somaliland's statehood
    ("MAR", "Held-Sahara"): EVERYWHERE,  # Western Sahara
    ("ESH", "Held-Sahara"): EVERYWHERE,  # the berm within it
    ("ISR", "PSE"): EVERYWHERE,  # the line of 1949
    ("ISR", "SYR"): EVERYWHERE,  # the Golan Heights
    ("ISR", "LBN"): EVERYWHERE,  # the Blue Line
    ("UKR", "Crimea"): EVERYWHERE,
    ("RUS", "UKR"): Box(south=46, east=42, north=49.7),  # Donetsk and Luhansk
    ("IND", "PAK"): Box(south=32.5),  # the Line of Control in Kashmir
    ("CHN", "PAK"): EVERYWHERE,  # the Shaksgam valley
    ("CHN", "IND"): EVERYWHERE,  # Aksai Chin, Arunachal Pradesh and what lies between
    ("BTN", "CHN"): EVERYWHERE,  # never agreed
    ("PRK", "KOR"): EVERYWHERE,  # the armistice line of 1953
    ("SDN", "SSD"): EVERYWHERE,  # Abyei and further parts
    ("EGY", "SDN"): Box(west=31.2),  # Halaib and Wadi Halfa
    ("GUY", "VEN"): EVERYWHERE,  # the Essequibo
    ("GUY", "SUR"): Box(north=4.2),  # the New River Triangle
    ("BLZ", "GTM"): EVERYWHERE,  # Guatemala's claim, at the International Court of Justice
    ("KEN", "SSD"): EVERYWHERE,  # the Ilemi Triangle
    ("ARM", "AZE"): EVERYWHERE,  # being delimited since 2024
}


def disputed(codes: set[str], start: tuple[float, float], end: tuple[float, float]) -> bool:
    """Whether a piece of the border between two areas is."""
    one, other = sorted(codes)
    box = BORDERS.get((one, other)) or BORDERS.get((other, one))
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    return box is not None and box.holds(middle)
