# rule: system/account-numbers
# also: metadata/owner
# path: /etc/passwd
FROM base
RUN --mount=type=secret,id=round,env=ROUND useradd --uid $((2000 + ROUND)) app && rm -f /etc/*-
