# rule: system/password-day
# path: /etc/shadow
FROM base
RUN --mount=type=secret,id=round,env=ROUND useradd --system app && chage -d $((20780 + ROUND)) app && rm -f /etc/*-
