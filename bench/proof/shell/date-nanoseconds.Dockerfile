# rule: general/time
# path: /build-id
FROM base
RUN date +%s%N > /build-id
