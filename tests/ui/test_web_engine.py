"""A browser's engine that would take the window down is not started; the reason is told."""

import pytest

from ui.panels.web_engine import hindrance


@pytest.fixture
def system(tmp_path):
    """A system that bars nothing."""
    (tmp_path / "kernel").mkdir()
    (tmp_path / "user").mkdir()
    (tmp_path / "user/max_user_namespaces").write_text("96365\n")
    return tmp_path


def test_an_ordinary_user_has_pages(system):
    assert hindrance(environment={}, system=system, is_root=False) is None


def test_root_has_none(system):
    hindered = hindrance(environment={}, system=system, is_root=True)
    assert "root" in hindered.reason
    assert "ordinary user" in hindered.remedy


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("kernel/unprivileged_userns_clone", "0"),
        ("kernel/apparmor_restrict_unprivileged_userns", "1"),
        ("user/max_user_namespaces", "0"),
    ],
)
def test_a_system_that_bars_the_sandbox_has_none(system, name, value):
    (system / name).write_text(f"{value}\n")
    assert "sandbox" in hindrance(environment={}, system=system, is_root=False).reason


@pytest.mark.parametrize(
    "environment",
    [
        {"QTWEBENGINE_DISABLE_SANDBOX": "1"},
        {"QTWEBENGINE_CHROMIUM_FLAGS": "--disable-gpu --no-sandbox"},
    ],
)
def test_who_goes_without_a_sandbox_has_pages(system, environment):
    (system / "user/max_user_namespaces").write_text("0\n")
    assert hindrance(environment=environment, system=system, is_root=True) is None


def test_a_missing_library_is_named(system, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "PySide6.QtWebEngineWidgets", None)
    hindered = hindrance(environment={}, system=system, is_root=False)
    assert "could not be loaded" in hindered.reason
    assert "setup.sh" in hindered.remedy
