"""``NamedTuple`` of ``typing`` for the records that a run defines, made in a twentieth of the time.

One article needs more than a hundred kinds of record, and that of ``typing`` compiles each annotation and a constructor
for each of them: a fifth of such a run. Nobody reads the annotations then, and constructors of so many fields differ
only in the fields' names.
"""

from __future__ import annotations

import sys
from functools import cache
from types import CodeType, FunctionType

from newslint import prepared
from newslint.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple  # noqa: PLC0414
else:
    from collections import _tuplegetter

    class _Kind(type):
        """Makes a class whose body lists fields into a tuple with these fields."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body[field] for field in fields if field in body}
            if (*defaults,) != fields[len(fields) - len(defaults) :]:
                raise TypeError(f"{name}: a field without a default follows one with a default")
            code = _constructor(len(fields)).replace(
                co_varnames=("_cls", *fields), co_name="__new__", co_qualname=f"{name}.__new__"
            )
            own = {
                **_METHODS,
                **body,
                **{field: _tuplegetter(at, None) for at, field in enumerate(fields)},
                "__slots__": (),
                "__match_args__": fields,
                "__new__": FunctionType(code, {"_made": tuple.__new__}, "__new__", tuple(defaults.values())),
                "_fields": fields,
                "_field_defaults": defaults,
            }
            return type(name, (tuple,), own)

    class NamedTuple(metaclass=_Kind):
        """A tuple whose items have names; see ``typing.NamedTuple``."""


MADE = f"constructors {sys.version}"


@cache
def _constructor(count: int) -> CodeType:
    """The code of a constructor of so many fields, which a wheel has for the version of Python that it was built by."""
    table = prepared.table(MADE)
    known: CodeType | None = None if table is None else table.get(count)
    return known or constructor(count)


def constructor(count: int) -> CodeType:
    """The same made."""
    given = "".join(f"field{at}, " for at in range(count))
    made: FunctionType = eval(f"lambda _cls, {given}: _made(_cls, ({given}))")  # noqa: S307
    return made.__code__


def _make(cls: type[tuple[Any, ...]], items: Any) -> Any:
    return cls(*items)


def _replace(self: Any, /, **changed: Any) -> Any:
    made = self._make(map(changed.pop, self._fields, self))
    if changed:
        raise ValueError(f"no such fields: {list(changed)}")
    return made


def _asdict(self: Any) -> dict[str, Any]:
    return dict(zip(self._fields, self, strict=True))


def _repr(self: Any) -> str:
    return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._asdict().items())})"


def _arguments(self: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(self)


_METHODS = {
    "_make": classmethod(_make),
    "_replace": _replace,
    "_asdict": _asdict,
    "__repr__": _repr,
    "__getnewargs__": _arguments,
}
