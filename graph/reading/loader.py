"""What PyYAML reads an author's text with: libyaml where it is there."""

from __future__ import annotations

import yaml

# A PyYAML built without libyaml gives the same events, 15 times slower. (Its CParser, which would
# do, is not among the names that the package gives out.)
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
