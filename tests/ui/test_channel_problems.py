"""Each thing that a channel lacks has its sentence."""

from dataclasses import replace

import pytest

from digest.model import (
    FolderChannel,
    ListmonkChannel,
    MailChannel,
    SiteChannel,
    WebhookChannel,
)
from ui.dialogs.channel_problems import channel_problems
from ui.dialogs.channel_words import kind_words, whereto

MAIL = MailChannel(name="readers", host="smtp.ferry.example", sender="a@ferry.example",
                   recipients=("bo@ferry.example",))  # fmt: skip
SITE = SiteChannel(name="site", path="site")
CAMPAIGN = ListmonkChannel(name="lists", address="https://lists.example", user="u", lists=(1,))
HOOK = WebhookChannel(name="hook", address="https://ferry.example/hook")


@pytest.mark.parametrize(
    ("channel", "says"),
    [
        (FolderChannel(path=""), "no folder"),
        (replace(MAIL, name=" "), "no name"),
        (replace(MAIL, host=""), "which server"),
        (replace(MAIL, sender="ana"), "from which address"),
        (replace(MAIL, recipients=()), "no recipient"),
        (replace(MAIL, recipients=("bo",)), "“bo” is no address"),
        (replace(MAIL, unsubscribe="http://ferry.example"), "https:// or mailto:"),
        (replace(SITE, path=""), "no folder"),
        (replace(SITE, formats=()), "format"),
        (replace(SITE, address="ferry.example"), "http://"),
        (replace(CAMPAIGN, lists=()), "no list"),
        (replace(CAMPAIGN, address=""), "http://"),
        (replace(HOOK, address="ftp://ferry.example"), "http://"),
    ],
)
def test_what_a_channel_lacks_is_said(channel, says):
    (problem,) = channel_problems(channel)
    assert says in problem


@pytest.mark.parametrize(
    ("channel", "words", "place"),
    [
        (FolderChannel(path="/a"), "Folder", "/a"),
        (MAIL, "E-mail", "1 recipient"),
        (replace(MAIL, lists=("b.csv",)), "E-mail", "and lists"),
        (SITE, "Archive site", "site"),
        (CAMPAIGN, "Listmonk", "https://lists.example"),
        (HOOK, "Webhook", "ferry.example"),
    ],
)
def test_a_whole_channel_lacks_nothing_and_is_told_in_words(channel, words, place):
    assert list(channel_problems(channel)) == []
    assert kind_words(channel) == words
    assert place in whereto(channel)
