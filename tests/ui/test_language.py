"""The language that the window speaks: which one, and how it says dates, numbers and errors."""

import ast
import re
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from digest.errors import FetchError, NotFoundError
from digest.model import Schedule
from ui import dates
from ui.engine_phrases import PHRASES
from ui.engine_words import said_here
from ui.messages import explain
from ui.translation import bare, install_language, language_for, spoken, tr

NOW = datetime(2026, 3, 12, 20, 0, tzinfo=UTC)


@pytest.fixture
def japanese(qapp):
    install_language(qapp, "ja")
    yield
    install_language(qapp, "en")


@pytest.mark.parametrize(
    ("wanted", "system", "language"),
    [
        ("", ["ja-JP", "en"], "ja"),
        ("", ["de-AT", "ja"], "ja"),
        ("", ["de-AT"], "en"),
        ("", [], "en"),
        ("", ["en_GB"], "en"),
        ("ja", ["en-US"], "ja"),
        ("xx", ["ja"], "ja"),
    ],
)
def test_the_wanted_language_is_spoken_else_the_systems_else_english(wanted, system, language):
    assert language_for(wanted, system) == language


def test_a_language_takes_the_place_of_the_former_one(qapp, japanese):
    assert (spoken(), tr("Actions", "&Edit")) == ("ja", "編集(&E)")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "キャンセル"
    install_language(qapp, "en")
    qapp.sendPostedEvents()
    assert (spoken(), tr("Actions", "&Edit")) == ("en", "&Edit")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    install_language(qapp, "ja")
    QCoreApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert len(qapp.findChildren(QTranslator)) == 2


def test_english_counts_one_and_many():
    assert tr("Blocks", "%n block(s)", n=1) == "1 block"
    assert tr("Blocks", "%n block(s)", n=3) == "3 blocks"
    assert tr("Articles", "%Ln article(s)", n=1842) == "1,842 articles"
    assert tr("Sources", "%n in a row", n=1) == "once"


def test_the_words_of_a_menu_stand_without_the_mark_of_their_key(japanese):
    words = ["&Open…", "Sa&ve", "開く(&O)…", "A && B", "（案）"]
    assert [bare(each) for each in words] == ["Open…", "Save", "開く…", "A & B", "（案）"]


def test_english_dates():
    assert dates.day(NOW.date()) == "Thursday 12 March 2026"
    assert dates.time(NOW) == "20:00"
    assert dates.exact_time(NOW) == "20:00:00"
    assert dates.moment(NOW) == "Thursday 12 March 2026, 20:00 UTC"
    assert dates.short_moment(NOW - timedelta(days=3), NOW) == "9 Mar, 20:00"
    assert dates.short_moment(NOW - timedelta(days=300), NOW) == "16 May 2025"
    assert dates.short_day(NOW - timedelta(days=1), NOW) == "yesterday"
    assert [dates.number(1842), dates.number(0.25, 1)] == ["1,842", "0.3"]
    assert dates.listed([]) == ""
    assert dates.listed(["one", "two", "three"]) == "one, two and three"
    spans = [timedelta(minutes=30), timedelta(hours=1), timedelta(hours=5), timedelta(days=1)]
    assert [dates.span(each) for each in spans] == ["30 min", "an hour", "5 hours", "a day"]
    assert dates.span(timedelta(days=4)) == "4 days"


def test_japanese_dates(japanese):
    assert dates.day(date(2026, 3, 12)) == "2026年3月12日木曜日"
    assert dates.moment(NOW) == "2026年3月12日木曜日 20:00 UTC"
    assert dates.recent(NOW - timedelta(days=1), NOW) == "昨日 20:00"
    assert dates.recent(NOW - timedelta(days=9), NOW) == "2026年3月3日 20:00"
    plan = Schedule(time=clock_time(5, 30), zone="Asia/Tokyo", weekdays=(0, 1, 4))
    assert dates.schedule(plan) == "毎週月曜日、火曜日と金曜日 05:30（Asia/Tokyo）"
    assert dates.duration(timedelta(minutes=65)) == "1時間05分"
    assert dates.span(timedelta(days=3)) == "3日"


def test_the_engines_sentences_stay_as_they_are_in_english():
    assert said_here("There is no edition “x”.") == "There is no edition “x”."


@pytest.mark.parametrize(
    ("sentence", "japanese_one"),
    [
        ("There is no edition “summary”.", "「summary」という号はありません。"),
        (
            "harbour.example refuses to show this page to programs (status 403).",
            "harbour.example：プログラムにはこのページを表示しません（ステータス403）。",
        ),
        (
            "12 articles, 3 files delivered. 1 of 3 sources failed. Harbour: a.example does not "
            "answer.",
            "記事12件、3ファイルを配信しました。情報源3件のうち1件で失敗しました。"
            "Harbour：a.exampleが応答しません。",
        ),
        (
            "It has failed 3 times in a row since 3 March, 10:00: a.example does not answer. It "
            "was last good on 2 March, 10:00.",
            "3 March, 10:00から3回続けて失敗しています：a.exampleが応答しません。"
            "最後に成功したのは2 March, 10:00です。",
        ),
        ("Nobody translated this.", "Nobody translated this."),
        ("", ""),
    ],
)
def test_the_engines_sentences_are_known_by_their_phrase(japanese, sentence, japanese_one):
    assert said_here(sentence) == japanese_one


def test_errors_are_explained_in_the_windows_language(japanese):
    explained = explain(NotFoundError("publication", "courier"))
    assert explained.title == "「courier」という刊行物はありません。"
    fetched = explain(FetchError("https://a.example/", "a.example does not answer."))
    assert fetched.title == "a.exampleが応答しません。"
    assert fetched.detail.startswith("ブラウザーでアドレスを確認")
    missing = explain(FileNotFoundError(2, "No such file", "/a/b.html"))
    assert missing.title == "「/a/b.html」は存在しません。"


def test_a_phrase_stands_once_among_those_of_the_engine():
    assert len(PHRASES) == len(set(PHRASES))


PUT_TOGETHER = {
    "{count} of 1 source failed.",
    "{count} of 1 source quiet.",
    "1 text is shortened and leads on to the whole.",
    "{count} texts are shortened and lead on to the whole.",
    "“{words}” stands out too little on a light screen: {ratio} to 1.",
    "“{words}” stands out too little on a dark screen: {ratio} to 1.",
}
"""The engine makes these of parts, by number and place."""


def test_the_engine_still_says_what_its_phrases_know():
    """A phrase whose words stand nowhere in the engine any more is dead weight, or has drifted."""
    written = "\0".join(
        node.value
        for path in (Path(__file__).parents[2] / "digest").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    drifted = [
        phrase
        for phrase in set(PHRASES) - PUT_TOGETHER
        for run in re.findall(r"[A-Za-z][\w'’-]*(?: [\w'’-]+){3,}", re.sub(r"\{\w+\}", "|", phrase))
        if not any(" ".join(run.split()[at : at + 3]) in written for at in (0, 1, 2))
    ]
    assert drifted == []
