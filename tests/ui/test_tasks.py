"""Work leaves the window's thread, its answers come back on it, and what is cancelled is silent."""

import gc
import threading
import weakref

import pytest

from ui.tasks import Lane, Tasks, TaskState

pytestmark = pytest.mark.window


@pytest.fixture
def tasks(qtbot):
    tasks = Tasks()
    yield tasks
    tasks.close()


def test_the_result_comes_back_on_the_windows_thread(qtbot, tasks):
    seen = []
    task = tasks.run(
        lambda: threading.current_thread().name,
        on_done=lambda name: seen.append((name, threading.current_thread())),
    )
    qtbot.waitUntil(lambda: seen != [])
    assert seen == [("library-1", threading.main_thread())]
    assert task.state is TaskState.DONE


def test_an_error_comes_back_to_the_one_who_asked(qtbot, tasks):
    errors = []
    task = tasks.run(lambda: 1 / 0, on_failed=errors.append)
    qtbot.waitUntil(lambda: errors != [])
    assert isinstance(errors[0], ZeroDivisionError)
    assert task.state is TaskState.FAILED


def test_an_error_nobody_waits_for_is_announced_with_its_label(qtbot, tasks):
    with qtbot.waitSignal(tasks.failed) as signal:
        tasks.run(lambda: 1 / 0, label="Dividing")
    error, label = signal.args
    assert isinstance(error, ZeroDivisionError)
    assert label == "Dividing"


def test_progress_moves_the_task_and_reaches_its_callback(qtbot, tasks):
    seen = []

    def work(progress):
        progress("first page", 1, 2)
        progress("second page", 2, 2)

    task = tasks.run(work, label="Reading", on_progress=lambda *step: seen.append(step))
    qtbot.waitUntil(lambda: task.is_over)
    assert seen == [("first page", 1, 2), ("second page", 2, 2)]
    assert (task.label, task.done, task.total) == ("second page", 2, 2)


def test_a_cancelled_task_hears_of_it_and_answers_nobody(qtbot, tasks):
    began, ended, answers = threading.Event(), threading.Event(), []

    def work(cancelled):
        began.set()
        while not cancelled():
            ended.wait(0.001)
        ended.set()
        return "too late"

    task = tasks.run(work, on_done=answers.append)
    assert began.wait(5)
    task.cancel()
    assert tasks.active == ()
    assert ended.wait(5)
    done = []
    tasks.run(lambda: None, on_done=done.append)
    qtbot.waitUntil(lambda: done != [])
    assert answers == []
    assert task.state is TaskState.CANCELLED


def test_a_task_cancelled_while_it_waits_is_never_begun(qtbot, tasks):
    gate, begun, done = threading.Event(), [], []
    tasks.run(gate.wait)
    waiting = tasks.run(lambda: begun.append(True))
    waiting.cancel()
    gate.set()
    tasks.run(lambda: None, on_done=done.append)
    qtbot.waitUntil(lambda: done != [])
    assert begun == []


@pytest.mark.parametrize(("lane", "together"), [(Lane.LIBRARY, 1), (Lane.NETWORK, 4), ("press", 1)])
def test_a_lane_runs_as_many_side_by_side_as_it_is_wide(qtbot, tasks, lane, together):
    lock, running, most, done = threading.Lock(), [], [], []
    full = threading.Event()

    def work():
        with lock:
            running.append(1)
            most.append(len(running))
            if len(running) == together:
                full.set()
        full.wait(5)
        with lock:
            running.pop()

    for _ in range(8):
        tasks.run(work, lane=lane, on_done=done.append)
    qtbot.waitUntil(lambda: len(done) == 8)
    assert max(most) == together


def test_the_librarys_lane_keeps_the_order(qtbot, tasks):
    done = []
    for number in range(50):
        tasks.run(lambda number=number: number, on_done=done.append)
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == list(range(50))


def test_an_error_in_one_callback_does_not_hold_back_the_next(qtbot, tasks):
    done = []
    with qtbot.captureExceptions() as raised:
        tasks.run(lambda: None, on_done=lambda _: 1 / 0)
        tasks.run(lambda: None, on_done=done.append)
        qtbot.waitUntil(lambda: done != [])
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]


def test_the_active_tasks_are_those_not_over(qtbot, tasks):
    gate = threading.Event()
    with qtbot.waitSignal(tasks.changed):
        task = tasks.run(gate.wait, label="Waiting")
    assert tasks.active == (task,)
    gate.set()
    qtbot.waitUntil(lambda: tasks.active == ())


def test_a_task_that_is_over_keeps_nobody_alive(qtbot, tasks):
    class Receiver:
        def on_done(self, result):
            self.result = result

    receiver = Receiver()
    gone = weakref.ref(receiver)
    task = tasks.run(lambda: 1, on_done=receiver.on_done)
    qtbot.waitUntil(lambda: task.is_over)
    del receiver
    gc.collect()
    assert gone() is None


def test_closing_ends_the_threads_and_what_comes_later_is_cancelled(qtbot):
    tasks = Tasks()
    done = []
    tasks.run(lambda: None, on_done=done.append)
    qtbot.waitUntil(lambda: done != [])
    tasks.close()
    assert "library-1" not in {thread.name for thread in threading.enumerate()}
    assert tasks.run(lambda: None).state is TaskState.CANCELLED


def test_closing_does_not_wait_for_a_thread_that_never_ends(qtbot, caplog):
    tasks, gate, began = Tasks(), threading.Event(), threading.Event()

    def hang():
        began.set()
        gate.wait()

    tasks.run(hang, lane=Lane.NETWORK)
    assert began.wait(5)
    tasks.close(timeout=0.05)
    assert "did not end" in caplog.text
    gate.set()


def test_work_that_ends_itself_answers_even_when_it_is_cancelled(qtbot, tasks):
    began, answers = threading.Event(), []

    def work(cancelled):
        began.set()
        while not cancelled():
            pass
        return "what there was"

    task = tasks.run(work, on_done=answers.append, ends_itself=True)
    assert began.wait(5)
    qtbot.waitUntil(lambda: task.state is TaskState.RUNNING)
    task.cancel()
    qtbot.waitUntil(lambda: answers == ["what there was"])
    assert task.is_cancelled()
    assert task.state is TaskState.DONE


def test_closing_drops_even_what_ends_itself(qtbot):
    tasks, began, answers = Tasks(), threading.Event(), []

    def work(cancelled):
        began.set()
        while not cancelled():
            pass

    task = tasks.run(work, on_done=answers.append, ends_itself=True)
    assert began.wait(5)
    tasks.close()
    assert task.state is TaskState.CANCELLED
    assert answers == []
