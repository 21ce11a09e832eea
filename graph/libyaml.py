"""PyYAML's loaders, with libyaml's parser where it is there.

A PyYAML built without it gives the same events, 15 times slower. (Its CParser, which would do, is
not among the names that the package gives out.)
"""

from __future__ import annotations

import yaml

VALUES = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Numbers, days, yes and no are read as such."""
TEXTS = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""All is text."""
