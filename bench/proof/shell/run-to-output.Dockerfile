# identical: the clock went to the output only
FROM base
RUN date; uuidgen; env; ls -i /etc
