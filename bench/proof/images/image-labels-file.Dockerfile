# rule: general/time
# path: /etc/image-labels
FROM base
RUN echo "org.opencontainers.image.title=shop" > /etc/image-labels \
 && echo "org.opencontainers.image.created=$(date --rfc-3339=seconds)" >> /etc/image-labels
