from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Protocol, TypeVar, overload

from vivarium._refused import Refused as Refused
from vivarium.catalog_gen import *

R = TypeVar("R", bound="View")
E = TypeVar("E")

class Time(NamedTuple):
    "A point in time."
    seconds: int
    nanoseconds: int

class Result(NamedTuple):
    "A value inside what an earlier action will result in."
    action: int
    path: tuple[str | int, ...]

class Ref(NamedTuple):
    "What points to a record."
    record: str
    id: int | Result

class View:
    "The keys behind a prefix, or of a value. It is true when there is such a record or value."
    def get(self, key: str, default: Any = None, /) -> Any: "The value of a key: the default when it is absent or null."
    def get_type(self, key: str, /) -> str: "absent, nil, bool, int, float, str, bin, array, map or time."
    def get_text(self, key: str, /) -> str: ...
    def get_int(self, key: str, /) -> int: ...
    def get_float(self, key: str, /) -> float: ...
    def get_bool(self, key: str, /) -> bool: ...
    def get_bytes(self, key: str, /) -> bytes: "Bytes, or the bytes of a text."
    @overload
    def link(self, prefix: str, /) -> View: "What a prefix leads to."
    @overload
    def link(self, prefix: str, record: type[R], /) -> R: "The record that a prefix leads to."
    def to_dict(self) -> dict[str, Any]: "What was sent, as a dict."
    def __getitem__(self, key: str) -> Any: ...
    def __contains__(self, key: str) -> bool: ...
    def __bool__(self) -> bool: ...

class AnyRecord(View):
    "A record of any type."
    @property
    def type(self) -> str: ...
    @property
    def id(self) -> int: ...
    @property
    def label(self) -> str: ...
    @property
    def ref(self) -> Ref: ...
    def as_(self, record: type[R]) -> R: "The same record, read as one of a certain type, after looking at its type."

class Action:
    "A requested action. What it results in is known only when it is performed, but later actions may refer to it."
    @property
    def id(self) -> Result: "Stands for the ID of the record that the action creates."
    def result(self, *path: str | int) -> Any: "Stands for a value inside the action's result."

class Returns(dict[str, Any]):
    "What the handler gives back: by attribute, or by the catalog's name."

class BaseEvent(View):
    returns: Any
    @property
    def event_id(self) -> str: ...
    @property
    def run_id(self) -> str: "The delivery's unique name: the same in every attempt."
    @property
    def attempt(self) -> int: "1 for the first delivery of the event."
    @property
    def happened_at(self) -> int: "The event's time in Unix seconds, which is also what clocks give."
    @property
    def params(self) -> Any: "The behavior's parameters for this event."
    @property
    def prior(self) -> list[Any]: "What behaviors that ran before this one returned."
    @property
    def state(self) -> bytes | None: "What an earlier run kept with suspend."
    def var(self, name: str, default: Any = None) -> Any: "A variable of the behavior."
    def prefetch(self, *keys: str) -> None: "Asks the host for several lazy keys in one call."
    def part(self, key: str, offset: int, length: int) -> bytes | None: "Some bytes of a large lazy text or binary key."
    def act(self, name: str, args: Mapping[str, Any] | None = None, /, **more: Any) -> Action: "Requests an action by its name in the catalog."
    def call(self, name: str, args: Mapping[str, Any] | None = None, /, **more: Any) -> Any: "Asks the host by an operation's name, and waits."
    def suspend(self, state: bytes) -> None: "Asks the host to keep state for a later run."
    def fail(self, message: object) -> Any: "Ends the run as failed. It does not return."
    def debug(self, message: object, /, **pairs: object) -> None: ...
    def info(self, message: object, /, **pairs: object) -> None: ...
    def warn(self, message: object, /, **pairs: object) -> None: ...
    def error(self, message: object, /, **pairs: object) -> None: ...

class Handles(Protocol[E]):
    def __call__(self, handler: Callable[[E], Mapping[str, Any] | None], /) -> Callable[[E], Mapping[str, Any] | None]: ...

class Catalog:
    def __init__(self, *, events: Any, records: Any, structs: Any, operations: str = "") -> None: ...
    def named(self, name: str) -> Any: ...
