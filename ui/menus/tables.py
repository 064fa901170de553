"""All menus in their order."""

from ui.actions import Menu
from ui.menus import edit, edition, file, helping, insert, publication, view

MENUS: tuple[Menu, ...] = (
    file.MENU, edit.MENU, insert.MENU, view.MENU, edition.MENU, publication.MENU, helping.MENU,
)  # fmt: skip

MODULES = (file, edit, insert, view, edition, publication, helping)
