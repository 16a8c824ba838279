"""What two sequences have in common: in the same order, or at their beginning."""

from __future__ import annotations

from collections.abc import Sequence


def shared_start(one: str, two: str) -> int:
    """How many characters two words begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))


def in_order(same: Sequence[Sequence[bool]]) -> list[tuple[int, int]]:
    """The longest common subsequence, as pairs of indices; ``same[one][two]`` says whether the one at ``one`` in the
    first sequence is that at ``two`` in the second."""
    rows, columns = len(same), len(same[0]) if same else 0
    longest = [[0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            if same[row][column]:
                longest[row][column] = longest[row + 1][column + 1] + 1
            else:
                longest[row][column] = max(longest[row + 1][column], longest[row][column + 1])
    pairs, row, column = list[tuple[int, int]](), 0, 0
    while row < rows and column < columns:
        if same[row][column]:
            pairs.append((row, column))
            row, column = row + 1, column + 1
        elif longest[row + 1][column] >= longest[row][column + 1]:
            row += 1
        else:
            column += 1
    return pairs
