# rule: builder/traceparent
# path: /etc/build.env
FROM base
RUN export -p | sort > /etc/build.env
