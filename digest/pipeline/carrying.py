"""What a claimed run does, from where it stands to its end: draft, ruling, issue, delivery.

Every stage looks at what is there already, so that a run which was broken off goes on where it
stopped: its draft is not made twice, its edition is issued once, its receipts tell what has
arrived.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta

from digest.corrections import without_takedowns
from digest.desk import Desk
from digest.edits import issue
from digest.errors import DigestError, LibraryError, MakingCancelled
from digest.gather.caller import Progress
from digest.locks import EditionTakenError
from digest.model import (
    Decision,
    Edition,
    EditionState,
    Outcome,
    Publication,
    Run,
    Step,
    Trigger,
)
from digest.pipeline.claims import Claim
from digest.pipeline.drafting import (
    compose_draft,
    hold_draft,
    owner_of,
    renew_draft,
    standing_edition,
)
from digest.pipeline.gate import (
    Ruling,
    Way,
    article_blocks,
    lack_of,
    policy_of,
    report,
    way_on,
)
from digest.pipeline.replaying import keep_imprint
from digest.pipeline.stages import Stages
from digest.pipeline.stoppable import Clock

_log = logging.getLogger(__name__)

ISSUE_TRIES = 3
"""How often a draft is rendered anew because somebody took it over and saved it meanwhile."""

Announce = Callable[[Run, Edition], None]
"""Tells the editor of a draft that waits: the run as it will stand, and its draft."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What carrying out a run takes beside its claim. `at_once` publishes without waiting until it
    is due, as the editor has asked."""

    publication: Publication
    desk: Desk
    now: Clock
    announce: Announce
    on_progress: Progress | None
    cancelled: Callable[[], bool]
    at_once: bool


class Carrying:
    """Carries out the run of `claim`. `edition` is what it has come to so far."""

    def __init__(self, claim: Claim, means: Means) -> None:
        self._claim = claim
        self._means = means
        self._library = means.desk.library
        self._stages = self._new_stages()
        self.edition: Edition | None = None

    def carry_out(self) -> Run:
        """Goes on from where the run stands; answers the run as it ends, or waits. Raises
        DigestError when it fails."""
        standing = standing_edition(self._claim.run, self._library)
        if standing is not None and standing.state is EditionState.ISSUED:
            return self._deliver(standing)
        if standing is None:
            self.edition = draft = self._composed()
        else:
            self.edition = standing
            draft = self._renewed(standing)
        ruling = self._ruling(draft)
        if ruling.way is Way.PUBLISH:
            issued = self._issue(draft)
            if issued is not None:
                return self._deliver(issued)
            ruling = self._ruling(draft)
        return self._lay_aside(draft, ruling)

    # The draft

    def _composed(self) -> Edition:
        """A new draft, saved. One that is too thin, and shall be tried again, is not kept."""
        draft = self._made()
        self._claim.note(Step.GATHERED)
        self._ruling(draft)
        self._claim.keep_draft(draft, _content(draft))
        return draft

    def _renewed(self, draft: Edition) -> Edition:
        """The draft that was there: brought up to date, unless it is frozen or about to go out.
        Where that fails it stays as it is."""
        is_own = self._claim.has_done(Step.COMPOSED)
        if is_own and (self._is_frozen() or self._is_due()):
            return draft
        try:
            made = self._made()
        except MakingCancelled:
            raise
        except DigestError as error:
            _log.warning("The draft of %s was not brought up to date: %s", draft.title, error)
            self._claim.note(Step.GATHERED, str(error))
        else:
            self._claim.note(Step.GATHERED)
            if renew_draft(draft, made, self._claim.run, self._library, now=self._means.now):
                draft = self._library.edition(draft.id)
        if not is_own:
            self._claim.note(Step.COMPOSED, _content(draft))
        return draft

    def _made(self) -> Edition:
        means = self._means
        return compose_draft(
            self._claim.run,
            means.publication,
            means.desk,
            now=means.now(),
            on_progress=means.on_progress,
            cancelled=means.cancelled,
        )

    # Where it goes

    def _ruling(self, draft: Edition) -> Ruling:
        """Raises RecipeError when the draft is too thin and shall be made again."""
        run, publication = self._claim.run, self._means.publication
        return way_on(
            replace(run, decision=self._claim.decision),
            policy_of(publication, run.slot),
            lack_of(draft, publication),
            tried=self._failed_tries(),
            is_due=self._is_due(),
        )

    def _failed_tries(self) -> int:
        run = self._claim.run
        return sum(
            1
            for former in self._library.runs_of_slot(run.publication, run.date, run.slot)
            if former.outcome is Outcome.FAILED and former.trigger is not Trigger.MANUAL
        )

    def _is_due(self) -> bool:
        run = self._claim.run
        by_hand = self._means.at_once or run.trigger is Trigger.MANUAL
        return by_hand or self._means.now() >= run.due

    def _is_frozen(self) -> bool:
        policy = policy_of(self._means.publication, self._claim.run.slot)
        frozen_from = self._claim.run.due - timedelta(minutes=policy.freeze_minutes)
        return self._means.now() >= frozen_from

    def _lay_aside(self, draft: Edition, ruling: Ruling) -> Run:
        """Ends or interrupts the run without an edition; the editor is told once that it waits."""
        if ruling.way is Way.SKIP:
            return self._claim.finish(Outcome.SKIPPED, reason=ruling.reason)
        outcome = Outcome.HELD if ruling.way is Way.HOLD else Outcome.WAITING
        if not self._claim.has_done(Step.ANNOUNCED, outcome):
            waits = replace(self._claim.run, outcome=outcome, reason=ruling.reason)
            self._means.announce(waits, draft)
            self._claim.note(Step.ANNOUNCED, outcome)
        if self._is_frozen() and not self._claim.has_done(Step.FROZEN):
            self._claim.note(Step.FROZEN)
        return self._claim.finish(outcome, reason=ruling.reason)

    # Issue and delivery

    def _issue(self, draft: Edition) -> Edition | None:
        """The draft as it was saved last, on record once it is known to render; None when the
        editor held or skipped it meanwhile. Raises LibraryError, RenderError, MakingCancelled."""
        owner = owner_of(self._claim.run)
        try:
            for _ in range(ISSUE_TRIES):
                held = hold_draft(draft.id, owner, self._library, now=self._means.now())
                if held.edition.state is EditionState.ISSUED:
                    return held.edition
                draft = without_takedowns(held.edition, self._library.taken_down())
                issued = issue(draft, self._means.now())
                self._render(issued)
                if self._claim.decision in (Decision.HELD, Decision.SKIPPED):
                    return None
                keep_imprint(issued, self._means.desk, now=self._means.now())
                with suppress(EditionTakenError):  # a window took it over and saved it
                    self._claim.issue(issued, version=held.version)
                    return issued
        finally:
            self._library.release_edition(draft.id, owner)
        raise LibraryError(
            "The draft was changed again and again while it was being issued.",
            remedy="Issue it in the window that has it open.",
        )

    def _render(self, edition: Edition) -> None:
        if not self._claim.has_done(Step.FROZEN):
            self._claim.note(Step.FROZEN)
        self._stages = self._new_stages()  # renditions of another state are none of this one
        self._stages.render(edition)
        self._claim.note(Step.RENDERED)

    def _deliver(self, edition: Edition) -> Run:
        self.edition = edition
        receipts = self._stages.deliver_all(
            edition,
            before_each=self._claim.confirm,  # who slept over a take-over sends nothing any more
            on_delivered=lambda channel: self._claim.note(Step.DELIVERED, channel),
        )
        reason = report(edition, receipts, self._means.publication, self._stages.problems)
        return self._claim.finish(Outcome.PUBLISHED, reason=reason, edition=edition.id)

    def _new_stages(self) -> Stages:
        means = self._means
        return Stages(means.publication, means.desk, means.now, means.on_progress, means.cancelled)


def _content(draft: Edition) -> str:
    """What a step tells of a draft."""
    number = len(article_blocks(draft))
    return "1 article" if number == 1 else f"{number} articles"
