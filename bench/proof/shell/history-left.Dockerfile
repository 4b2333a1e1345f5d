# rule: system/shell-history, general/leftover, general/time
# path: /root/.bash_history
FROM base
RUN bash <<'X'
export HISTFILE=/root/.bash_history HISTTIMEFORMAT='%F %T '
set -o history
echo configure > /dev/null
echo install > /dev/null
history -w
X
