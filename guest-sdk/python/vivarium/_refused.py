"""What the host says when it does not take an operation."""

CODES = {
    -1: "no such name", -2: "not granted", -3: "malformed", -4: "over a limit",
    -5: "the host failed", -6: "not now", -7: "busy",
}


class Refused(Exception):
    """An action or call that the host did not take, or a lazy key it could not give."""

    def __init__(self, operation, code, details):
        self.operation = operation
        self.code = code if code in CODES else -5
        self.message = details.get("message", "")
        self.limit = details.get("limit")
        self.used = details.get("used")
        self.allowed = details.get("allowed")
        said = f"{operation}: {CODES[self.code]}"
        if self.message:
            said += f": {self.message}"
        if self.limit:
            said += f" ({self.limit}: {self.used} of {self.allowed} allowed)"
        super().__init__(said)
