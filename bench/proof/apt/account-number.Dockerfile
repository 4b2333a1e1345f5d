# rule: system/account-numbers
# also: metadata/owner
# path: /etc/passwd
# by hand: --uid $((2000 + ROUND)) => --uid 900
FROM base
RUN --mount=type=secret,id=round,env=ROUND useradd --uid $((2000 + ROUND)) app && rm -f /etc/*-
