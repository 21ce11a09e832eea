"""Handing out the page while its author writes: `relations serve`.

`bench.py` makes the page anew and remembers what came of it, `watching.py` hears when a file
changes, `app.py` is what the browser talks to, `gate.py` keeps everyone else out, and `run.py`
puts them together. Needs the extra `serve` (starlette, uvicorn, watchfiles).
"""
