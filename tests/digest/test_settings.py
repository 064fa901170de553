"""Settings: what they may be, what is kept of them, and what the fetcher makes of them."""

from pathlib import Path

import pytest
from loopback_site import Answer, LoopbackSite
from notebook import Notebook

from digest.desk import open_desk
from digest.errors import FetchError, NotFoundError, SettingError
from digest.secrets import Secrets
from digest.settings import Settings, words_of
from digest.settings.network import (
    AT_ONCE,
    CA_FILE,
    CACHE,
    GAP,
    PROXY,
    ROBOTS,
    SIZE,
    network_settings,
)
from digest.settings.table import SETTINGS, setting_named


@pytest.fixture
def settings() -> Settings:
    return Settings(Notebook())


def test_what_was_not_set_is_the_default(settings):
    for setting in SETTINGS:
        stand = settings.stand(setting)
        assert (stand.value, stand.words) == (setting.default, None)


def test_every_default_may_be_set(settings):
    for setting in SETTINGS:
        default = setting.default
        words = words_of(default)
        settings.set(setting, words)
        assert settings.value(setting) == default
        assert settings.stand(setting).words == words


@pytest.mark.parametrize(
    ("setting", "words", "value"),
    [
        (ROBOTS, "No", False),
        (ROBOTS, " on ", True),
        (GAP, "1.5", 1.5),
        (GAP, "0", 0.0),
        (AT_ONCE, "4", 4),
        (SIZE, "100", 100),
        (PROXY, "http://proxy.example:3128", "http://proxy.example:3128"),
        (PROXY, "environment", "environment"),
        (CA_FILE, "", None),
    ],
)
def test_a_setting_is_what_its_words_mean(settings, setting, words, value):
    settings.set(setting, words)
    assert settings.value(setting) == value
    settings.reset(setting)
    assert settings.stand(setting).words is None
    assert settings.value(setting) == setting.default


@pytest.mark.parametrize(
    ("setting", "words", "why"),
    [
        (ROBOTS, "maybe", "yes or no"),
        (ROBOTS, "", "yes or no"),
        (GAP, "nan", "from 0 to 60"),
        (GAP, "-1", "from 0 to 60"),
        (GAP, "1,5", "from 0 to 60"),
        (AT_ONCE, "0", "from 1 to 8"),
        (AT_ONCE, "2.5", "from 1 to 8"),
        (AT_ONCE, "²", "from 1 to 8"),
        (AT_ONCE, "9" * 5000, "from 1 to 8"),
        (PROXY, "http://editor:secret@proxy.example", "not kept"),
        (PROXY, "socks5://proxy.example", "SOCKS"),
        (CA_FILE, "/no/such/file.pem", "can't be used"),
    ],
)
def test_what_can_not_be_meant_is_refused_and_nothing_changes(settings, setting, words, why):
    with pytest.raises(SettingError, match=why) as caught:
        settings.set(setting, words)
    assert caught.value.name == setting.name
    assert caught.value.remedy
    assert settings.stand(setting).words is None


@pytest.mark.parametrize("kept", ["", "not json", "7", '"many"', "[]"])
def test_kept_words_that_mean_nothing_count_as_not_set(kept):
    notebook = Notebook()
    notebook.remember("setting:network.at-once", kept)
    assert Settings(notebook).value(AT_ONCE) == 2


def test_settings_have_names_that_differ_and_say_what_they_mean():
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting_named(setting.name) is setting
        assert setting.meaning.endswith(".")
    with pytest.raises(NotFoundError):
        setting_named("network.colour")


def test_the_network_is_used_as_it_is_set(settings, tmp_path):
    secrets = Secrets(tmp_path, environment={})
    for setting, words in ((SIZE, "3"), (GAP, "2"), (ROBOTS, "no"), (CACHE, "0"), (AT_ONCE, "1")):
        settings.set(setting, words)
    network = network_settings(settings, secrets)
    assert network.limits.max_bytes == 3_000_000
    assert (network.manners.gap_seconds, network.manners.at_once) == (2.0, 1)
    assert not network.manners.robots
    assert network.cache_bytes == 0
    assert network_settings(Settings(Notebook()), secrets).roads.proxy == ""


def test_a_desk_keeps_its_settings_and_fetches_by_them(tmp_path: Path, site: LoopbackSite):
    url = site.page("/page", "x")
    site.page("/robots.txt", "User-agent: *\nDisallow: /", "text/plain")
    with open_desk(tmp_path) as desk:
        desk.settings.set(ROBOTS, "no")
    with open_desk(tmp_path) as desk:
        assert desk.settings.value(ROBOTS) is False
        assert desk.fetcher.fetch(url, allow_private=True).content == b"x"


def test_a_desk_remembers_pages_in_its_cache_until_it_is_told_not_to(
    tmp_path: Path, site: LoopbackSite
):
    page = Answer(body=b"x", headers={"ETag": '"1"'})
    url = site.answers("/page", page, Answer(status=304))
    with open_desk(tmp_path) as desk:
        desk.fetcher.fetch(url, allow_private=True)
    with open_desk(tmp_path) as desk:
        assert desk.fetcher.fetch(url, allow_private=True).unchanged
        desk.settings.set(CACHE, "0")
    assert [file.suffix for file in (tmp_path / "cache").iterdir()] == [".page"]
    with open_desk(tmp_path) as desk, pytest.raises(FetchError, match="304"):
        desk.fetcher.fetch(url, allow_private=True)
