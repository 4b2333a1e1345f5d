# identical: what was random is gone before the step ends
FROM base
RUN d=$(mktemp -d) && date > "$d/x" && uuidgen > "$d/y" && rm -r "$d"
