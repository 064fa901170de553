"""The themes that come with Digest Desk: what holds for a theme is tested with each."""

from digest.render.themes.files import built_in_themes

THEMES = sorted(path.parent.name for path in built_in_themes().glob("*/theme.toml"))
