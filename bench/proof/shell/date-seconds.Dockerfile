# rule: general/time
# path: /etc/build
FROM base
RUN echo "built=$(date +%s)" > /etc/build
