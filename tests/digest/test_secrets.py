"""Passwords: who keeps them, and where they never are."""

import shutil
import subprocess
import sys
from pathlib import Path

import httpx
import keyring
import pytest
from cli_calls import digest
from keyring.backends import chainer, fail, null
from keyrings import MemoryKeyring, WeakKeyring
from notebook import Notebook

from digest.errors import SecretError
from digest.fetch import Login
from digest.fetch.proxies import proxy_for
from digest.secrets import Secrets, Whereabouts, variable_for
from digest.settings import Settings
from digest.settings.network import PROXY, PROXY_LOGIN, PROXY_PASSWORD, network_settings

NAME = PROXY_PASSWORD.name
VARIABLE = "DIGEST_SECRET_NETWORK_PROXY_PASSWORD"


@pytest.fixture
def memory() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def system(memory: MemoryKeyring):
    """`memory` as this computer's own keyring."""
    former = keyring.get_keyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(former)


def secrets(backend, folder: str = "/desks/one", **environment: str) -> Secrets:
    return Secrets(Path(folder), keyring=backend, environment=environment)


def test_a_password_is_kept_given_out_and_forgotten(memory):
    kept = secrets(memory)
    assert kept.get(NAME) is None
    kept.set(NAME, "hush")
    assert kept.get(NAME) == "hush"
    assert kept.whereabouts(NAME) is Whereabouts.KEYRING
    kept.delete(NAME)
    kept.delete(NAME)
    assert kept.whereabouts(NAME) is Whereabouts.NOBODY


def test_each_desk_has_its_own(memory):
    secrets(memory, "/desks/one").set(NAME, "hush")
    assert secrets(memory, "/desks/two").get(NAME) is None


def test_a_service_gets_passwords_from_its_environment(memory):
    assert variable_for(NAME) == VARIABLE
    served = secrets(fail.Keyring(), **{VARIABLE: "from outside"})
    assert served.get(NAME) == "from outside"
    assert served.whereabouts(NAME) is Whereabouts.ENVIRONMENT


@pytest.mark.parametrize("backend", [fail.Keyring(), null.Keyring(), WeakKeyring()])
def test_without_a_safe_keyring_nothing_is_kept_anywhere(backend):
    for ask in (
        lambda s: s.set(NAME, "hush"),
        lambda s: s.get(NAME),
        lambda s: s.delete(NAME),
        lambda s: s.whereabouts(NAME),
    ):
        with pytest.raises(SecretError, match="no keyring") as caught:
            ask(secrets(backend))
        assert VARIABLE in caught.value.remedy
    assert not getattr(backend, "kept", {})


def test_of_several_keyrings_the_best_is_asked_and_no_weaker_one(monkeypatch, memory):
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [memory, WeakKeyring()])
    former = keyring.get_keyring()
    keyring.set_keyring(chainer.ChainerBackend())
    try:
        Secrets(Path("/desks/one"), environment={}).set(NAME, "hush")
    finally:
        keyring.set_keyring(former)
    assert memory.kept == {("Digest Desk /desks/one", NAME): "hush"}


def test_a_locked_keyring_is_a_sentence(memory):
    memory.is_locked = True
    with pytest.raises(SecretError, match="may be locked") as caught:
        secrets(memory).set(NAME, "hush")
    assert "hush" not in f"{caught.value!r} {caught.value.remedy}"


def test_an_empty_password_is_refused(memory):
    with pytest.raises(SecretError, match="empty"):
        secrets(memory).set(NAME, "")


def test_a_password_shows_in_no_repr():
    login = Login(name="ana", password="hush")
    proxy = proxy_for(httpx.URL("http://news.example/"), "http://proxy.example:3128", login)
    assert proxy is not None
    assert proxy.login == login
    assert "hush" not in f"{login!r} {proxy!r} {Secrets(Path('/d'), environment={'A': 'hush'})!r}"


def test_the_proxys_login_comes_from_settings_and_keyring(memory):
    settings = Settings(Notebook())
    settings.set(PROXY_LOGIN, "ana")
    assert network_settings(settings, secrets(memory)).roads.login is None  # there is no proxy
    settings.set(PROXY, "http://proxy.example:3128")
    with pytest.raises(SecretError, match="“ana”") as caught:
        network_settings(settings, secrets(memory))
    assert "secret set network.proxy-password" in caught.value.remedy
    secrets(memory).set(NAME, "hush")
    roads = network_settings(settings, secrets(memory)).roads
    assert roads.login == Login(name="ana", password="hush")
    assert "hush" not in repr(roads)
    settings.set(PROXY, "environment")
    assert network_settings(settings, secrets(memory)).roads.login is None


def test_on_the_command_line_it_is_asked_for_and_never_shown(tmp_path, system):
    desk = ("--desk", tmp_path / "desk", "settings", "secret")
    answer = digest(*desk, "set", NAME, stdin="hush\n")
    assert answer.code == 0
    assert answer.out.endswith(f"{NAME}: kept in the keyring\n")
    assert "hush" not in answer.err
    assert digest(*desk, "list", "--json").json[0]["kept_by"] == "keyring"
    assert "keyring" in digest(*desk, "list").out
    assert digest(*desk, "forget", NAME).out == f"{NAME}: forgotten\n"
    assert system.kept == {}
    assert digest(*desk, "set", "network.colour", stdin="x\n").code == 1
    for file in (tmp_path / "desk").rglob("*"):
        assert not file.is_file() or b"hush" not in file.read_bytes()


SECRET_SERVICE = """
from pathlib import Path
from digest.secrets import Secrets
kept = Secrets(Path("/desks/one"), environment={})
kept.set("network.proxy-password", "hush")
assert kept.get("network.proxy-password") == "hush"
kept.delete("network.proxy-password")
assert kept.get("network.proxy-password") is None
"""


@pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="needs gnome-keyring and a D-Bus of its own",
)
def test_a_real_secret_service_keeps_it(tmp_path):
    script = tmp_path / "keep.py"
    script.write_text(SECRET_SERVICE)
    unlock = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", f"{unlock} && {sys.executable} {script}"],
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path(__file__).parents[2]), **home},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
