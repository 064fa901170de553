"""The themes that come with Digest Desk, one folder each; read as package resources."""
