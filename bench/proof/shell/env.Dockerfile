# rule: builder/traceparent
# path: /etc/build.env
FROM base
RUN env > /etc/build.env
