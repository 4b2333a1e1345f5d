# identical: a fifo has no content
FROM base
RUN mkfifo -m 600 /srv/pipe
