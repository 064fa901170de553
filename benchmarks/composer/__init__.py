"""The window: how soon it stands, how an editor's morning goes, whether it ever lets one wait."""
