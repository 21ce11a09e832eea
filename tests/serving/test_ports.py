"""At which port it is shown: the usual one, a free one where that is taken, or one asked for."""

from __future__ import annotations

import socket
from argparse import ArgumentParser
from collections.abc import Iterator

import pytest

from graph.cli import serve
from graph.errors import RelationsError
from graph.serving import run


@pytest.mark.parametrize("text", ["0", "65536", "-1", "+80", "80.0", "٨٠", "http", ""])
def test_what_is_no_port_is_refused(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        _asked(text)
    assert f"{text} is no port; write a number such as 8150" in capsys.readouterr().err


@pytest.mark.parametrize("number", [1, 80, 65535])
def test_each_port_can_be_asked_for(number: int) -> None:
    assert _asked(str(number)) == number


def _asked(text: str) -> int:
    parser = ArgumentParser()
    serve.add_arguments(parser)
    return int(parser.parse_args([f"--port={text}"]).port)


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """A port that somebody has, and that is the usual one for the time being."""
    door = socket.socket()
    door.bind((run.HOST, 0))
    number: int = door.getsockname()[1]
    monkeypatch.setattr(run, "USUAL_PORT", number)
    with door:
        yield number


def test_where_the_usual_one_is_taken_it_is_one_that_is_free(taken: int) -> None:
    with run._bound(None) as one, run._bound(None) as other:
        ports = [door.getsockname()[1] for door in (one, other)]
    assert len({taken, *ports}) == 3
    assert min(ports) > 1023, "none that is meant for somebody"


def test_the_one_that_is_asked_for_is_that_or_none(taken: int) -> None:
    with pytest.raises(RelationsError) as raised:
        run._bound(taken)
    said = str(raised.value)
    assert said.startswith(f"the port {taken} cannot be had: ")
    assert said.endswith("; leave --port out for another")
    with run._bound(0) as free:
        number = free.getsockname()[1]
    with run._bound(number) as door:
        assert door.getsockname() == (run.HOST, number)
