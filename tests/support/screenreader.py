# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen reader for tests: finds what is in the windows of one program, acts on it, types, and hears what the program
tells. All of it goes over the accessibility bus; there is no mouse."""
import subprocess
import sys
import time
from pathlib import Path


def skip(why):
    print(f"skipped: {why}", file=sys.stderr)
    sys.exit(77)


try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as reason:
    skip(f"Python cannot speak to at-spi: {reason}")

PATIENCE = 30  # seconds


class Deaf(AssertionError):
    """What was to be found or heard was not."""


class Bus:
    """The accessibility bus of this session, for as long as it is needed."""

    def __enter__(self):
        self.process = subprocess.Popen([Path(__file__).with_name("words-shown"), "--bus"], stderr=subprocess.PIPE)
        asking = ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                  "org.a11y.Bus.GetAddress"]
        for _ in range(PATIENCE * 10):
            if subprocess.run(asking, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0:
                return self
            if self.process.poll() == 77:
                skip(self.process.stderr.read().decode())
            time.sleep(0.1)
        raise Deaf("the accessibility bus did not come up")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


class Event:
    def __init__(self, event):
        self.type, self.on = event.type, bool(event.detail1)
        try:
            self.role, self.name = event.source.get_role_name(), event.source.get_name() or ""
            self.words = event.any_data if isinstance(event.any_data, str) else ""
        except GLib.Error:  # It went away in the meantime.
            self.role, self.name, self.words = "gone", "", ""

    def __repr__(self):
        return f"{self.type} {int(self.on)} {self.role} “{self.name}” {self.words}".rstrip()


class Reader:
    """What somebody at a screen reader does with the program of that name."""

    KEYS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53,
            "Down": 0xFF54, "Home": 0xFF50, "Delete": 0xFFFF, "Space": 0x20, "F1": 0xFFBE, "F2": 0xFFBF, "F6": 0xFFC3,
            "F10": 0xFFC7}
    HOLDS = {"Ctrl": 0xFFE3, "Alt": 0xFFE9, "Shift": 0xFFE1}

    def __init__(self, program):
        self.program = program
        self.events = []
        self.listener = Atspi.EventListener.new(lambda event: self.events.append(Event(event)))
        for kind in ("object", "window", "focus"):
            self.listener.register(kind)

    # ------------------------------------------------------------ time

    def wait(self, seconds=0.05):
        """Lets events come in."""
        loop = GLib.MainLoop()
        GLib.timeout_add(int(seconds * 1000), loop.quit)
        loop.run()

    def until(self, truth, about, patience=PATIENCE):
        """What `truth` gives once it gives something."""
        end = time.monotonic() + patience
        while True:
            try:
                found = truth()
                if found:
                    return found
            except GLib.Error:
                pass  # What was being read went away.
            if time.monotonic() > end:
                raise Deaf(f"waited in vain for {about}\n--- on the screen\n{self.transcript()}\n--- heard at last\n"
                           + "\n".join(map(repr, self.events[-20:])))
            self.wait()

    # ------------------------------------------------------------ finding

    def windows(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            if program and program.get_name().lower() == self.program:
                for number in range(program.get_child_count()):
                    yield program.get_child_at_index(number)

    def things(self, within=None, hidden=False):
        """Everything on the screen, the last window first."""
        for thing in [within] if within else reversed(list(self.windows())):
            yield from self._below(thing, hidden)

    def _below(self, thing, hidden):
        if thing is None:
            return
        # Older libraries only know the one that forgets what is below as well.
        getattr(thing, "clear_cache_single", thing.clear_cache)()
        if not hidden and not self.has(thing, "showing"):
            return
        yield thing
        for index in range(thing.get_child_count()):
            yield from self._below(thing.get_child_at_index(index), hidden)

    def has(self, thing, state):
        return thing.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    def look(self, role, name=None, within=None):
        """The first thing on the screen of that role and name, if there is one now."""
        for thing in self.things(within):
            if thing.get_role_name() == role and (name is None or thing.get_name() == name):
                return thing
        return None

    def find(self, role, name=None, within=None):
        return self.until(lambda: self.look(role, name, within), f"a {role} “{name or '…'}”")

    def gone(self, role, name=None):
        self.until(lambda: not self.look(role, name), f"the end of the {role} “{name or '…'}”")

    def focused(self):
        """What has the focus, last reported first."""
        found = [thing for thing in self.things() if self.has(thing, "focused")]
        return found[0] if found else None

    def expect_focus(self, role, name):
        self.until(lambda: any(thing.get_role_name() == role and thing.get_name() == name
                               for thing in self.things() if self.has(thing, "focused")), f"the focus on “{name}”")

    def transcript(self):
        lines = []
        for thing in self.things():
            try:
                lines.append(f"{thing.get_role_name()}: {thing.get_name()}")
            except GLib.Error:
                pass
        return "\n".join(lines)

    # ------------------------------------------------------------ acting

    def actions(self, thing):
        return [thing.get_action_name(index) for index in range(thing.get_n_actions())]

    def act(self, thing, action="Press"):
        names = self.actions(thing)
        if action not in names:
            raise Deaf(f"“{thing.get_name()}” does not offer {action} but {names}")
        thing.do_action(names.index(action))
        self.wait()

    def press(self, role, name):
        self.act(self.find(role, name))

    def write(self, thing, text):
        if not Atspi.EditableText.set_text_contents(thing, text):
            raise Deaf(f"“{thing.get_name()}” takes no text")
        self.wait()

    def read(self, thing):
        return Atspi.Text.get_text(thing, 0, -1)

    def key(self, keys):
        """Presses a key: "Down", "Ctrl+z"."""
        *holds, last = keys.split("+")
        for hold in holds:
            Atspi.generate_keyboard_event(self._code(self.HOLDS[hold]), None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(self.KEYS.get(last) or ord(last), None, Atspi.KeySynthType.SYM)
        for hold in reversed(holds):
            Atspi.generate_keyboard_event(self._code(self.HOLDS[hold]), None, Atspi.KeySynthType.RELEASE)
        self.wait(0.2)

    def type(self, text):
        for sign in text:
            Atspi.generate_keyboard_event(ord(sign), None, Atspi.KeySynthType.SYM)
        self.wait(0.2)

    @staticmethod
    def _code(symbol):
        # Holding a key goes by its place on the keyboard. Xvfb has that of a common one.
        return {0xFFE3: 37, 0xFFE1: 50, 0xFFE9: 64}[symbol]

    # ------------------------------------------------------------ hearing

    def forget(self):
        self.wait(0.3)
        self.events.clear()

    def said(self):
        """What the program has said by itself since the last forget(), in order."""
        for event in list(self.events):
            if event.type.startswith("object:announcement"):
                yield event.words
            elif event.type == "object:state-changed:showing" and event.on and event.role == "notification":
                yield event.name

    def hear(self, words):
        """Waits for words that the program says, and gives the whole of it."""
        return self.until(lambda: next((said for said in self.said() if words in said), None), f"“{words}” being said")
