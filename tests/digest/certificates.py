"""Certificates for tests, which nobody else trusts."""

import shutil
import ssl
import subprocess
from pathlib import Path
from socketserver import BaseServer

import pytest


def self_signed(folder: Path, *names: str) -> Path:
    """A PEM file in `folder` with a certificate for the host `names`, signed by itself, and its
    key. Skips the test where nothing can make one."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl, which makes the certificate for this test, is not installed")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", f"/CN={names[0]}"]
    command += ["-addext", "subjectAltName=" + ",".join(f"DNS:{name}" for name in names)]
    command += ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([openssl, *command], check=True, capture_output=True)
    both = folder / "both.pem"
    both.write_bytes(key.read_bytes() + certificate.read_bytes())
    return both


def secure(server: BaseServer, certificate: Path) -> None:
    """Makes `server` speak TLS from here on."""
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(certificate)
    server.socket = serving.wrap_socket(server.socket, server_side=True)
