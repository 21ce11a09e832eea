"""Whose work a page carries: every notice is packed, and says what its own source says."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import files
from pathlib import Path

import pytest

import graph
from graph.reference.licences import Licence, licences
from graph.rendering import assets, content
from graph.rendering.plain import plain

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "graph" / "reference" / "licences"
SMALL = ROOT / "tests" / "fixtures" / "small.yaml"


@pytest.mark.parametrize("work", licences(), ids=lambda work: work.name)
def test_a_notice_names_the_holder_and_the_licence(work: Licence) -> None:
    words = re.findall(r"[\w@.-]+", work.holder)
    assert [word for word in words if word not in work.text and word not in ("and", "the")] == []
    terms = {
        "MIT": "Permission is hereby granted, free of charge",
        "Apache-2.0 OR MIT": "Permission is hereby granted, free of charge",
        "BSD-3-Clause": "Neither the name of",
        "ISC": "with or without fee is hereby granted",
        "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
        "Unicode-3.0": "UNICODE LICENSE V3",
        "public domain": "public domain",
    }
    assert terms[work.licence] in work.text
    assert work.url.startswith("https://")


def test_every_notice_belongs_to_a_work_and_is_packed() -> None:
    kept = sorted(file.name for file in TEXTS.glob("*.txt"))
    assert kept == sorted(work.file for work in licences())
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    packed = {file for pattern in project["license-files"] for file in ROOT.glob(pattern)}
    assert packed == {ROOT / "LICENSE", *TEXTS.glob("*.txt")}


def test_what_pyvis_ships_is_under_the_notice_that_is_told() -> None:
    told = {work.name: work.text for work in licences()}
    (own,) = (one for one in files("pyvis") or () if "LICENSE" in one.name)
    assert told["pyvis"].split() == own.read_text(encoding="utf-8").split()
    script = assets.vis_network()
    (version,) = re.findall(r"@version (\S+)", script)
    assert f"vis-network {version}" in told["vis-network"]
    for years, holder in re.findall(r"@copyright \(c\) (\S+) ([^,\n]+)", script):
        assert f"Copyright (c) {years} {holder}" in told["vis-network"]
    for version, holder in re.findall(r"copyright:\"© (\S+) ([^(\"]+) \(", script):
        assert f"Copyright (c) {version} {holder}" in told["vis-network"]


def test_a_page_tells_them_all_and_what_made_it() -> None:
    relations = graph.load(SMALL)
    places = dict.fromkeys(relations.actors, (0.0, 0.0))
    about = plain(content(relations, places=places).made.about)
    assert about["version"] == graph.__version__
    fields = ("name", "what", "licence", "holder", "url", "text")
    assert about["licences"] == [
        {field: getattr(work, field) for field in fields} for work in licences()
    ]
