"""Whose certificates are trusted."""

import ssl
from pathlib import Path

import httpx

from digest.errors import UnusableSettingError


def trusted(ca_file: Path | None) -> ssl.SSLContext:
    """Those whom Mozilla trusts and, with `ca_file` (PEM), the authorities in that file.

    Never from SSL_CERT_FILE and its kin. Raises UnusableSettingError when the file is no such.
    """
    context = httpx.create_ssl_context(trust_env=False)
    if ca_file is None:
        return context
    try:
        context.load_verify_locations(cafile=ca_file)
    except (OSError, ssl.SSLError, ValueError) as error:
        raise UnusableSettingError(
            f"The certificates in {ca_file} can't be used: {_why(error)}.",
            remedy="Name a file of certificates in PEM form, beginning with "
            "“-----BEGIN CERTIFICATE-----”.",
        ) from error
    return context


def _why(error: Exception) -> str:
    if isinstance(error, ssl.SSLError) or not isinstance(error, OSError):
        return "they are damaged or in another form"
    return (error.strerror or str(error)).lower()
