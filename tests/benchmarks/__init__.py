"""How fast the command and the page are, beside plain pyvis and bare vis-network, in one run.

    python -m tests.benchmarks              three runs of each, some ten minutes
    python -m tests.benchmarks --quick      one run of each
    python -m tests.benchmarks --large      how 100,000 ties compare with 25,000, once; some minutes
    python -m tests.benchmarks --reload     how soon a served page shows what was saved; a minute
    python -m tests.benchmarks --json FILE  the figures of every run as well

How to read what it prints. All figures are medians. Machines differ and are busy with other
things, so a time means little by itself: the sides take turns in one run, and what counts is the
ratio between them. Nothing here can fail; these are figures, not tests.

- *Command*: seconds of a whole process, from start to exit. `relations` is `relations render`;
  `pyvis` is plain_pyvis.py, the script that pyvis's users write. The ratio should be 1.0 or less.
  Below stand the phases of our own process, in processor seconds.
- *Page*: seconds from the start of the navigation to the first frame with a node on the canvas
  (`first node`), and until nothing more has been drawn for a while (`complete`). `bare vis` is the
  same nodes, places and ties in vis-network with nothing around it, its physics off. Our `first
  node` should be at most 1.5 times that. `pyvis` is the page of the script, its physics on;
  if it shows nothing for a minute, it is given up.
- *Hand*: frames a second while the mouse drags the picture and while the wheel zooms, for two
  seconds each, by the browser's own input; `drawn` of these frames brought a new picture, and
  `longest` is the longest wait between two frames, in milliseconds. 60 frames are wanted.

- *Large*: processor seconds of `relations check` and of each phase; seconds to the page's first
  node, its end, and until the search is ready; milliseconds of an answer to a letter, the median
  and the longest, and frames as above.
  `of n log n` is the growth over what n log n allows: 1.0 or less is wanted.

- *Reload*: seconds from saving a file of 3,000 ties under `relations serve` until the open page
  has drawn it, by what was edited; beside it, loading that page.

The worlds are made up (world.py): real states, alliances and kinds, ties that never were.
"""
