"""`python -m graph` is the command `relations`."""

import sys

from graph.cli import main

sys.exit(main())
