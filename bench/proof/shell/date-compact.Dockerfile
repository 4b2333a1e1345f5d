# rule: general/time
# path: /etc/version
FROM base
RUN echo "1.4.$(date -u +%Y%m%d%H%M%S)" > /etc/version
