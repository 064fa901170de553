"""Which families of fonts themes name, and which package brings them. Pure.

A theme looks the same on every machine if each of its families is there: our own come with the
font packages of PyPI, Noto with those of the system.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import astuple

from digest.render.themes.declaration import Declaration

NOTO = "Noto "
"""How the names of the families begin that the system's packages bring."""
_HAN = re.compile(r"CJK JP$")
_COUNTRIES = ("JP", "KR", "SC", "TC", "HK")
_PACKAGES = (("CJK", "fonts-noto-cjk"), ("", "fonts-noto-core"))


def families_named(declarations: Iterable[Declaration]) -> Mapping[str, tuple[str, ...]]:
    """The families that must be installed, in order, each with the names of the themes that name
    it. One for Han characters stands for those of all countries that write them."""
    named: dict[str, set[str]] = {}
    for declaration in declarations:
        for stack in _stacks(declaration):
            for family in _families(stack):
                named.setdefault(family, set()).add(declaration.name)
    return {family: tuple(sorted(named[family])) for family in sorted(named)}


def package_of(family: str) -> str:
    """The package of Debian and Ubuntu that brings `family`, one of Noto's."""
    return next(package for part, package in _PACKAGES if part in family)


def _stacks(declaration: Declaration) -> Iterable[str]:
    for typeface in declaration.typefaces.values():
        yield from astuple(typeface)


def _families(stack: str) -> Iterable[str]:
    for listed in stack.split(","):
        family = listed.strip().strip("\"'")
        if not family.startswith(NOTO):
            continue
        if _HAN.search(family):
            yield from (_HAN.sub(f"CJK {country}", family) for country in _COUNTRIES)
        else:
            yield family
