# identical: a removed file of the parent is a whiteout in both
FROM base
RUN rm -f /etc/issue /etc/issue.net && rm -rf /usr/share/doc/*
