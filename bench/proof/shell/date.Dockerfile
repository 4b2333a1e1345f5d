# rule: general/time
# path: /build-date
FROM base
RUN date > /build-date
