"""Values that Python has no type for."""

from collections import namedtuple

Time = namedtuple("Time", "seconds nanoseconds")  # a point in time
Result = namedtuple("Result", "action path")  # a value inside what an earlier action will result in
Ref = namedtuple("Ref", "record id")  # what points to a record
