"""One page of our own in Qt WebEngine, which can reach nothing else.

No script of the page runs, nothing is fetched, no file is read, nothing is kept; links open in the
reader's own browser. What is done to the page is done from a world of its own, beside the page's.

The engine is slow to load: import this module only where a page is shown.
"""

from functools import cache
from secrets import token_hex

from PySide6.QtCore import QBuffer, QByteArray, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWebEngineCore import (
    QWebEngineNavigationRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from ui.translation import tr

_SCHEME = b"edition"
_ADDRESS = QUrl("edition:page")
_POLICY = b"default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'"
_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
_CLICKED = QWebEngineNavigationRequest.NavigationType.LinkClickedNavigation
_WANTED = {
    QWebEngineSettings.WebAttribute.ShowScrollBars,
    QWebEngineSettings.WebAttribute.AutoLoadImages,
}
"""All else that a page may be allowed is off."""


class WebPage(QWebEnginePage):
    """Shows what `put` gives it. Signals: `ready()` when that is loaded; `clicked(anchor)` for a
    click on a block; `lost(reason)` when it can be seen no more."""

    ready = Signal()
    clicked = Signal(str)
    lost = Signal(str)

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self._source = _Source(profile)
        # Whoever writes a page cannot know it: what begins so comes from our own script.
        self.nonce = f"{token_hex(16)} "
        for attribute in QWebEngineSettings.WebAttribute:
            self.settings().setAttribute(attribute, attribute in _WANTED)
        profile.installUrlSchemeHandler(_SCHEME, self._source)
        self.navigationRequested.connect(self._on_navigation)
        self.newWindowRequested.connect(self._on_new_window)
        self.loadFinished.connect(self._on_loaded)
        self.renderProcessTerminated.connect(
            lambda *_: self.lost.emit(tr("Preview", "Its process has ended."))
        )

    def put(self, html: str, at_first: str) -> None:
        """Shows the page `html`; the script `at_first` runs before it is seen."""
        self._source.content = html.encode("utf-8")
        script = QWebEngineScript()
        script.setSourceCode(at_first)
        script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
        script.setWorldId(_WORLD)
        self.scripts().clear()
        self.scripts().insert(script)
        self.load(_ADDRESS)

    def do(self, script: str) -> None:
        """Runs a script of our own on the page."""
        self.runJavaScript(script, _WORLD)

    def set_scroll_bars(self, shown: bool) -> None:
        self.settings().setAttribute(QWebEngineSettings.WebAttribute.ShowScrollBars, shown)

    def _on_loaded(self, well: bool) -> None:
        if well:
            self.ready.emit()
        else:
            self.lost.emit(tr("Preview", "It could not be loaded."))

    def _on_navigation(self, request: QWebEngineNavigationRequest) -> None:
        """Only the page itself is gone to, and its places."""
        address = request.url()
        if (address.scheme(), address.path()) == (_ADDRESS.scheme(), _ADDRESS.path()):
            request.accept()
            return
        request.reject()
        if request.navigationType() is _CLICKED:
            open_link(address)

    def _on_new_window(self, request: QWebEngineNewWindowRequest) -> None:
        """There is never one; a link that asks for it is followed like the others."""
        if request.isUserInitiated():
            open_link(request.requestedUrl())

    def javaScriptConsoleMessage(
        self, _level: object, message: str, _line: int, _source: str
    ) -> None:
        """Where our own script tells of a click. What else is said of the page is for nobody."""
        if message.startswith(self.nonce):
            self.clicked.emit(message.removeprefix(self.nonce))


def open_link(address: QUrl) -> None:
    """Opens the address of a page or a mailbox with the reader's own program, and no other."""
    is_page = address.scheme() in ("http", "https") and bool(address.host())
    if address.isValid() and (is_page or address.scheme() == "mailto"):
        QDesktopServices.openUrl(address)


def closed_profile() -> QWebEngineProfile:
    """A profile that remembers nothing and reaches nothing."""
    _register_scheme()
    profile = QWebEngineProfile()  # without a name: off the record
    profile.setUrlRequestInterceptor(_Guard(profile))
    profile.setSpellCheckEnabled(False)
    return profile


@cache
def _register_scheme() -> None:
    """Once in a process, before its first profile is made."""
    scheme = QWebEngineUrlScheme(_SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Path)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


class _Guard(QWebEngineUrlRequestInterceptor):
    """Lets the page itself through and what is part of it."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        address = info.requestUrl()
        if address.scheme() != "data" and address != _ADDRESS:
            info.block(True)


class _Source(QWebEngineUrlSchemeHandler):
    """Answers with the page. A handler and no `setHtml`, which takes two megabytes at most."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.content = b""

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        buffer = QBuffer(job)
        buffer.setData(QByteArray(self.content))
        job.setAdditionalResponseHeaders({b"Content-Security-Policy": [_POLICY]})
        job.reply(b"text/html; charset=utf-8", buffer)
